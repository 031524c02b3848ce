import type { Span } from "../src/text/index.ts";

/** How many characters two lists of spans share; the spans of a list do not overlap. */
export function sharedCharacters(a: readonly Span[], b: readonly Span[]): number {
  let count = 0;
  for (const x of a) {
    for (const y of b) count += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  }
  return count;
}

/** The characters that both lists cover, as a share of those that either covers. */
export function shareOfCharacters(a: readonly Span[], b: readonly Span[]): number {
  const both = sharedCharacters(a, b);
  return both / Math.max(1, charactersIn(a) + charactersIn(b) - both);
}

function charactersIn(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
