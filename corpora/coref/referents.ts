import type { Doc } from "../../src/doc/index.ts";
import { tokenAt } from "../../src/doc/index.ts";
import { pushUnder, type Span, splitsPair } from "../../src/text/index.ts";

/**
 * For each mention of a document the number of its referent in the gold, or -1.
 * Mentions are matched by head word, and among those with one head by the nearest
 * span: where phrases end is a matter of guidelines.
 */
export function referentsOf(
  doc: Doc<"tokens" | "syntax" | "mentions">,
  gold: readonly (Span & { readonly cluster: number })[],
): Int32Array {
  const { tokens, syntax, mentions } = doc.layers;
  const byHead = new Map<number, (Span & { readonly cluster: number })[]>();
  for (const mention of gold) {
    if (splitsPair(doc.text, mention.start)) continue;
    const first = tokenAt(tokens, mention.start);
    const end = Math.max(first + 1, tokenAt(tokens, mention.end - 1) + 1);
    let head = first;
    for (let i = first; i < end; i++) {
      const above = syntax.heads[i] ?? -1;
      if (above >= first && above < end) continue;
      head = i;
      break;
    }
    pushUnder(byHead, head, mention);
  }
  return Int32Array.from(mentions, (mention) => {
    let best = -1;
    let distance = Number.POSITIVE_INFINITY;
    for (const other of byHead.get(mention.headToken) ?? []) {
      const far = Math.abs(other.start - mention.start) + Math.abs(other.end - mention.end);
      if (far >= distance) continue;
      distance = far;
      best = other.cluster;
    }
    return best;
  });
}
