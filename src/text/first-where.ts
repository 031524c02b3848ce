/**
 * The first of the places 0 to `count` - 1 at which something holds, or `count`. What holds at
 * one place must hold at all behind it. A binary search.
 */
export function firstWhere(count: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
