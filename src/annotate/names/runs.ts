import { fact, flag, recordSize } from "./word-facts.ts";

/** For each token the run of capitalized words that it stands in: where it begins and ends; an empty one elsewhere. */
export interface Runs {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Finds runs of words with capitals, sentence by sentence. Linear. */
export function findRuns(ids: Int32Array, records: Int32Array, sentences: Uint32Array): Runs {
  const starts = new Int32Array(ids.length);
  const ends = new Int32Array(ids.length);
  const isProud = (i: number): boolean =>
    ((records[(ids[i] as number) * recordSize + fact.flags] as number) & flag.capital) !== 0;
  for (let s = 0; s + 1 < sentences.length; s++) {
    const to = sentences[s + 1] as number;
    for (let i = sentences[s] as number; i < to; ) {
      let end = i;
      while (end < to && isProud(end)) end++;
      for (let k = i; k < end; k++) {
        starts[k] = i;
        ends[k] = end;
      }
      i = Math.max(i + 1, end);
    }
  }
  return { starts, ends };
}
