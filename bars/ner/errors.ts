import type { NamedDoc } from "../../corpora/names/index.ts";
import type { TokenSpan } from "../../src/annotate/names/index.ts";

/** Words to each side of a name that are shown with it. */
const around = 4;

/** What is wrong with a name of the gold standard: its type, its bounds, or that it is missing; null for nothing. */
function faultOf(span: TokenSpan, found: readonly TokenSpan[]): string | null {
  const same = found.find(({ first, end }) => first === span.first && end === span.end);
  if (same !== undefined) {
    return same.type === span.type ? null : `type ${span.type} read as ${same.type}`;
  }
  const near = found.some(({ first, end }) => first < span.end && span.first < end);
  return `${near ? "bounds" : "missing"} ${span.type}`;
}

/** One line for each error in a document, its kind first, so that sorted lines show what goes wrong most. `MISC` is left out. */
export function errorsOf(
  { sentences, spans }: NamedDoc,
  found: readonly TokenSpan[],
): readonly string[] {
  const words = sentences.flat();
  const show = (kind: string, { first, end }: TokenSpan): string => {
    const before = words.slice(Math.max(0, first - around), first).join(" ");
    const after = words.slice(end, end + around).join(" ");
    return `${kind}\t${before} [${words.slice(first, end).join(" ")}] ${after}`;
  };
  const lost = spans.flatMap((span) => {
    const fault = span.type === "MISC" ? null : faultOf(span, found);
    return fault === null ? [] : [show(fault, span)];
  });
  const extra = found
    .filter((span) => span.type !== "MISC")
    .filter((span) => spans.every(({ first, end }) => first >= span.end || end <= span.first))
    .map((span) => show(`extra ${span.type}`, span));
  return [...lost, ...extra];
}
