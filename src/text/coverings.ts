import { compareSpans, covers, type Span } from "./span.ts";

/**
 * For each of the `inner` spans, in their order, the `outer` ones that cover it: those that begin
 * first come first, so that of nested ones the innermost is last. One sweep over both, sorted by
 * start; costs what lies open at a time.
 */
export function coveringsOf<Outer extends Span>(
  inner: readonly Span[],
  outer: readonly Outer[],
): (readonly Outer[])[] {
  const sorted = [...outer].sort(compareSpans);
  const order = inner
    .map((span, place) => ({ span, place }))
    .sort((a, b) => a.span.start - b.span.start);
  const found: (readonly Outer[])[] = inner.map(() => []);
  let open: Outer[] = [];
  let next = 0;
  for (const { span, place } of order) {
    for (let one = sorted[next]; one !== undefined && one.start <= span.start; one = sorted[++next])
      open.push(one);
    if (open.some(({ end }) => end <= span.start))
      open = open.filter(({ end }) => end > span.start);
    found[place] = open.filter((one) => covers(one, span));
  }
  return found;
}
