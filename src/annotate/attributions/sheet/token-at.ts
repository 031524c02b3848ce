import type { Sheet } from "./sheet.ts";

/** Index of the first token that ends after `offset`, or the number of tokens. A binary search. */
export function tokenAtOffset(sheet: Sheet, offset: number): number {
  let low = 0;
  let high = sheet.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sheet.ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
