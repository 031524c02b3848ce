/** How far around an offset the next word is looked for, in characters. */
const reach = 300;
const word = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

/** Where a stretch of text begins when it begins a word earlier or later; the offset itself where there is none. */
export function movedStart(text: string, start: number, by: -1 | 1): number {
  const starts = wordsAround(text, start).map((one) => one.start);
  return nextOf(starts, start, by);
}

/** Where a stretch of text ends when it ends a word earlier or later, with the point or comma behind the word. */
export function movedEnd(text: string, end: number, by: -1 | 1): number {
  const ends = wordsAround(text, end).map((one) =>
    /[.,;:!?…]/.test(text.charAt(one.end)) ? one.end + 1 : one.end,
  );
  return nextOf(ends, end, by);
}

function nextOf(places: readonly number[], from: number, by: -1 | 1): number {
  const next =
    by < 0 ? places.findLast((place) => place < from) : places.find((place) => place > from);
  return next ?? from;
}

function wordsAround(
  text: string,
  offset: number,
): readonly { readonly start: number; readonly end: number }[] {
  const from = Math.max(0, offset - reach);
  const near = text.slice(from, offset + reach);
  const found = [...near.matchAll(word)].map(({ 0: { length }, index }) => ({
    start: from + index,
    end: from + index + length,
  }));
  // What the window cuts is no whole word.
  return found.filter(
    ({ start, end }) =>
      (start > from || from === 0) && (end < offset + reach || end >= text.length),
  );
}
