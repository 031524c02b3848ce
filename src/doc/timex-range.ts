import type { Timex } from "./layers.ts";

/** Characters between the two ends of a range: *13 - 15 May*, *from 3 to 5 June*. */
const between = /^\s{0,2}(?:-|–|—|to|until|till|through|and)\s{0,2}$/;

/**
 * Index of the date that ends the range which the date at `first` begins (*May 13th–15th*, *3 to 5 June*); -1
 * where it begins none. *And* joins a range after *between* only.
 */
export function rangeEndOf(text: string, timexes: readonly Timex[], first: number): number {
  const from = timexes[first];
  const to = timexes[first + 1];
  if (from === undefined || to === undefined || from.type !== "DATE" || to.type !== "DATE")
    return -1;
  if (to.start - from.end > 9) return -1;
  const gap = text.slice(from.end, to.start);
  if (!between.test(gap)) return -1;
  if (
    gap.includes("and") &&
    !/\bbetween\s+$/i.test(text.slice(Math.max(0, from.start - 12), from.start))
  )
    return -1;
  return first + 1;
}
