import type { Form, Quotation } from "../../../doc/index.ts";
import { firstEndingAfter, type Span } from "../../../text/index.ts";

/**
 * Whether content stands in quotation marks: all of its letters and digits
 * (direct), none (indirect), or some. `quotations` are outermost ones, sorted.
 */
export function formOf(
  text: string,
  content: readonly Span[],
  quotations: readonly Quotation[],
): Form {
  let inside = 0;
  let all = 0;
  for (const span of content) {
    let next = firstEndingAfter(quotations, span.start);
    for (let at = span.start; at < span.end; at++) {
      while (next < quotations.length && (quotations[next]?.end ?? 0) <= at) next++;
      if (!/[\p{L}\p{N}]/u.test(text[at] ?? "")) continue;
      all++;
      const quotation = quotations[next];
      if (quotation !== undefined && quotation.start <= at) inside++;
    }
  }
  if (inside === 0) return "indirect";
  return inside >= all * 0.95 ? "direct" : "mixed";
}
