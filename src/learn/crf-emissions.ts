import type { Crf, CrfSequence } from "./crf.ts";

/** Scores of every label at every position, `length * 4`, written into `out`. The costly part of labeling. */
export function emissions(crf: Crf, sequence: CrfSequence, out: Float64Array): void {
  const { weights, scale } = crf;
  if (weights instanceof Int8Array) {
    packedEmissions(weights, scale, sequence, out);
    return;
  }
  const { rows, offsets } = sequence;
  for (let at = 0; at < sequence.length; at++) {
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    const end = offsets[at + 1] as number;
    for (let f = offsets[at] as number; f < end; f++) {
      const row = (rows[f] as number) << 2;
      s0 += weights[row] as number;
      s1 += weights[row + 1] as number;
      s2 += weights[row + 2] as number;
      s3 += weights[row + 3] as number;
    }
    const to = at << 2;
    out[to] = s0 * scale;
    out[to + 1] = s1 * scale;
    out[to + 2] = s2 * scale;
    out[to + 3] = s3 * scale;
  }
}

/** Sums of so many bytes still fit into 16 bits. */
const mostAtOnce = 256;
/** The first and third byte of a number, each in a lane of 16 bits. */
const lanes = 0x00ff00ff;

/**
 * As {@link emissions}, with the four weights of a row fetched as one number and two of
 * them added at a time: 128 more than each is a byte without a sign, whose sum stays in a
 * lane of its own. Little-endian, as model files are.
 */
function packedEmissions(
  weights: Int8Array,
  scale: number,
  { length, rows, offsets }: CrfSequence,
  out: Float64Array,
): void {
  const packed = new Int32Array(weights.buffer, weights.byteOffset, weights.length >> 2);
  for (let at = 0; at < length; at++) {
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    const end = offsets[at + 1] as number;
    for (let first = offsets[at] as number; first < end; first += mostAtOnce) {
      const stop = Math.min(end, first + mostAtOnce);
      let even = 0;
      let odd = 0;
      for (let f = first; f < stop; f++) {
        const four = (packed[rows[f] as number] as number) ^ 0x80808080;
        even = (even + (four & lanes)) | 0;
        odd = (odd + ((four >>> 8) & lanes)) | 0;
      }
      const excess = 128 * (stop - first);
      s0 += (even & 0xffff) - excess;
      s1 += (odd & 0xffff) - excess;
      s2 += (even >>> 16) - excess;
      s3 += (odd >>> 16) - excess;
    }
    const to = at << 2;
    out[to] = s0 * scale;
    out[to + 1] = s1 * scale;
    out[to + 2] = s2 * scale;
    out[to + 3] = s3 * scale;
  }
}
