import type { FeatureList } from "./material.ts";
import { type NameModel, rowWidth, slotOf } from "./model.ts";

/**
 * Puts where their rows begin in the place of the features of a list; those that the model does
 * not hold go. Found first and added up afterwards: the rows, all over a table of megabytes, are
 * then fetched side by side.
 */
export function findRows(model: NameModel, list: FeatureList): void {
  const { values, size } = list;
  let known = 0;
  for (let f = 0; f < size; f++) {
    const slot = slotOf(model, values[f] as number);
    if (slot >= 0) values[known++] = slot * rowWidth;
  }
  list.size = known;
}

/**
 * Adds the rows that {@link findRows} found to `sums`, from `to` on. Labels four at a time: sums
 * that stay in registers are quicker than sums in memory.
 */
export function addRows(
  weights: Int8Array,
  { values, size }: FeatureList,
  sums: Int32Array,
  to: number,
): void {
  for (let k = 0; k < rowWidth; k += 4) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let f = 0; f < size; f++) {
      const at = (values[f] as number) + k;
      a = (a + (weights[at] as number)) | 0;
      b = (b + (weights[at + 1] as number)) | 0;
      c = (c + (weights[at + 2] as number)) | 0;
      d = (d + (weights[at + 3] as number)) | 0;
    }
    (sums[to + k] as number) += a;
    (sums[to + k + 1] as number) += b;
    (sums[to + k + 2] as number) += c;
    (sums[to + k + 3] as number) += d;
  }
}
