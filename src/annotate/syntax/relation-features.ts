import { join, mix } from "../../learn/index.ts";
import type { Configuration } from "./configuration.ts";
import { distance, number } from "./move-features.ts";
import type { Words } from "./words.ts";

/** How many features a choice of relation has. */
export const relationFeatureCount: number = 42;

/**
 * Writes the features of the relation between a word (d) and its head (h) into
 * `values`, each at its own place: the two, what stands beside them, and their
 * dependents so far.
 */
export function relationFeatures(
  state: Configuration,
  words: Words,
  head: number,
  word: number,
  values: Int32Array,
): void {
  const { length, relations, left1, right1, leftSet, rightSet } = state;
  const { forms, tags, clusters, inside } = words;
  const none = state.none;
  const hw = forms[head] as number;
  const dw = forms[word] as number;
  const ht = tags[head] as number;
  const dt = tags[word] as number;
  const before = word === 0 ? none : word - 1;
  const after = word + 1;
  const headBefore = head === 0 ? none : head - 1;
  const headAfter = head >= length ? none : head + 1;
  const dpt = tags[before] as number;
  const dnt = tags[after] as number;
  const hpt = tags[headBefore] as number;
  const hnt = tags[headAfter] as number;
  const dpw = forms[before] as number;
  const dnw = forms[after] as number;
  const dl = left1[word] as number;
  const dr = right1[word] as number;
  const hl = left1[head] as number;
  const hr = right1[head] as number;
  const dlw = forms[dl] as number;
  const dlt = tags[dl] as number;
  const drt = tags[dr] as number;
  const hlt = tags[hl] as number;
  const hrt = tags[hr] as number;
  const dlr = number(relations[dl] as number);
  const drr = number(relations[dr] as number);
  const dls = mix(17, leftSet[word] as number);
  const drs = mix(18, rightSet[word] as number);
  const hls = mix(17, leftSet[head] as number);
  const hrs = mix(18, rightSet[head] as number);
  const direction = number(word < head ? 900 : 901);
  const apart = join(direction, number(distance(Math.min(word, head), Math.max(word, head))));
  const hd = join(join(ht, dt), direction);
  values[0] = join(hw, direction);
  values[1] = join(dw, direction);
  values[2] = join(ht, direction);
  values[3] = join(dt, direction);
  values[4] = hd;
  values[5] = join(join(hw, dt), direction);
  values[6] = join(join(ht, dw), direction);
  values[7] = join(join(hw, dw), direction);
  values[8] = join(hd, apart);
  values[9] = join(join(hw, dt), apart);
  values[10] = join(join(dt, dls), direction);
  values[11] = join(hd, dls);
  values[12] = join(hd, drs);
  values[13] = join(hd, hls);
  values[14] = join(hd, hrs);
  values[15] = join(hd, dpt);
  values[16] = join(hd, dnt);
  values[17] = join(hd, hpt);
  values[18] = join(hd, hnt);
  values[19] = join(join(dt, dlw), direction);
  values[20] = join(hd, dlw);
  values[21] = join(join(hw, dlw), direction);
  values[22] = join(hd, join(dlr, drr));
  values[23] = join(join(dt, dpw), direction);
  values[24] = join(join(dt, dnw), direction);
  values[25] = join(join(dw, dls), direction);
  values[26] = join(join(hw, hls), direction);
  values[27] = join(join(hw, hrs), direction);
  values[28] = join(join(dt, join(dpt, dnt)), direction);
  values[29] = join(join(hw, join(dt, dlw)), direction);
  values[30] = join(join(dw, join(ht, hls)), direction);
  values[31] = join(hd, join(hlt, hrt));
  values[32] = join(join(hw, join(dt, dls)), direction);
  values[33] = join(hd, join(dlt, drt));
  const hc = clusters[head] as number;
  const dc = clusters[word] as number;
  const quoted = number(910 + 2 * (inside[head] as number) + (inside[word] as number));
  values[34] = join(join(hc, dt), direction);
  values[35] = join(join(ht, dc), direction);
  values[36] = join(join(hc, dc), direction);
  values[37] = join(join(hc, join(dt, dlw)), direction);
  values[38] = join(join(dc, join(ht, dlw)), direction);
  values[39] = join(hd, quoted);
  values[40] = join(join(hw, dt), quoted);
  values[41] = join(hd, join(number(relations[hl] as number), number(relations[hr] as number)));
}
