import { join, mix } from "../../learn/index.ts";
import { property, recordSize } from "./word-types.ts";

/** How many features a word has. */
export const featureCount: number = 60;

/** How many of them, from the first on, a word has wherever it stands. */
export const ownFeatureCount: number = 23;

/** How many it has where a pass before has labeled the sentence. */
export const guidedFeatureCount: number = featureCount + 12;

/** The value that stands for a label given to a word before. */
export function labelHash(label: number): number {
  return mix(0x746167, label);
}

/**
 * Writes the features of the word at `at` into `values`, each at its own place: its form, its ends, its shape; the forms, ends and usual tags of two
 * words to each side; the labels given to the two words before. `ids` has two edge
 * types before and after the sentence's types.
 */
export function tagFeatures(
  records: Int32Array,
  ids: Int32Array,
  at: number,
  before: number,
  beforeThat: number,
  values: Int32Array,
): void {
  const r = records;
  const w = (ids[at] as number) * recordSize;
  const p = (ids[at - 1] as number) * recordSize;
  const pp = (ids[at - 2] as number) * recordSize;
  const n = (ids[at + 1] as number) * recordSize;
  const nn = (ids[at + 2] as number) * recordSize;
  const form = r[w + property.form] as number;
  const ambiguity = r[w + property.ambiguity] as number;
  const suffix = r[w + property.suffix3] as number;
  const look = r[w + property.shape] as number;
  const cluster = r[w + property.cluster] as number;
  const habit = r[w + property.habit] as number;
  const pCluster = r[p + property.cluster] as number;
  const nCluster = r[n + property.cluster] as number;
  const pForm = r[p + property.form] as number;
  const pAmbiguity = r[p + property.ambiguity] as number;
  const pLook = r[p + property.shape] as number;
  const nForm = r[n + property.form] as number;
  const nAmbiguity = r[n + property.ambiguity] as number;
  const nLook = r[n + property.shape] as number;
  const nnAmbiguity = r[nn + property.ambiguity] as number;
  values[0] = form;
  values[1] = r[w + property.cased] as number;
  values[2] = r[w + property.suffix1] as number;
  values[3] = r[w + property.suffix2] as number;
  values[4] = suffix;
  values[5] = r[w + property.suffix4] as number;
  values[6] = r[w + property.prefix1] as number;
  values[7] = r[w + property.prefix2] as number;
  values[8] = r[w + property.prefix3] as number;
  values[9] = look;
  values[10] = ambiguity;
  values[11] = join(look, suffix);
  values[12] = 0;
  values[13] = r[w + property.suffix5] as number;
  values[14] = r[w + property.prefix4] as number;
  values[15] = r[w + property.marks] as number;
  values[16] = r[w + property.stem] as number;
  values[17] = cluster;
  values[18] = habit;
  values[19] = join(look, habit);
  values[20] = join(look, cluster);
  values[21] = join(suffix, habit);
  values[22] = join(suffix, cluster);
  values[23] = before;
  values[24] = join(before, beforeThat);
  values[25] = pForm;
  values[26] = nForm;
  values[27] = r[pp + property.form] as number;
  values[28] = r[nn + property.form] as number;
  values[29] = join(before, form);
  values[30] = join(pForm, form);
  values[31] = join(form, nForm);
  values[32] = r[n + property.suffix3] as number;
  values[33] = r[p + property.suffix3] as number;
  values[34] = nAmbiguity;
  values[35] = join(ambiguity, nAmbiguity);
  values[36] = join(join(before, ambiguity), nAmbiguity);
  values[37] = join(pAmbiguity, ambiguity);
  values[38] = join(nAmbiguity, nnAmbiguity);
  values[39] = join(look, p === 0 ? 1 : n === 0 ? 2 : n === recordSize && p !== recordSize ? 3 : 4);
  values[40] = nLook;
  values[41] = pLook;
  values[42] = join(before, suffix);
  values[43] = join(ambiguity, before);
  values[44] = join(join(before, beforeThat), ambiguity);
  values[45] = join(join(pLook, look), nLook);
  values[46] = join(join(ambiguity, nAmbiguity), nnAmbiguity);
  values[47] = join(join(beforeThat, pForm), form);
  values[48] = join(before, nForm);
  values[49] = join(before, nAmbiguity);
  values[50] = join(join(before, form), nAmbiguity);
  values[51] = r[p + property.suffix2] as number;
  values[52] = r[n + property.suffix2] as number;
  values[53] = join(look, nForm);
  values[54] = join(look, pForm);
  values[55] = nCluster;
  values[56] = pCluster;
  values[57] = join(cluster, nCluster);
  values[58] = join(pCluster, cluster);
  values[59] = join(before, nCluster);
}

/** Writes the features that look at the labels of the pass before, after those of {@link tagFeatures}. */
export function guideFeatures(
  records: Int32Array,
  ids: Int32Array,
  at: number,
  before: number,
  guide: Uint8Array,
  hashes: Int32Array,
  values: Int32Array,
): void {
  const w = (ids[at] as number) * recordSize;
  const form = records[w + property.form] as number;
  const suffix = records[w + property.suffix3] as number;
  const ambiguity = records[w + property.ambiguity] as number;
  const own = hashes[guide[at] as number] as number;
  const previous = hashes[guide[at - 1] as number] as number;
  const next = hashes[guide[at + 1] as number] as number;
  const nextButOne = hashes[guide[at + 2] as number] as number;
  const first = featureCount;
  values[first] = own;
  values[first + 1] = next;
  values[first + 2] = join(own, next);
  values[first + 3] = join(before, next);
  values[first + 4] = join(next, nextButOne);
  values[first + 5] = join(next, form);
  values[first + 6] = join(next, ambiguity);
  values[first + 7] = join(join(before, next), ambiguity);
  values[first + 8] = join(join(next, nextButOne), ambiguity);
  values[first + 9] = join(next, suffix);
  values[first + 10] = join(join(before, own), next);
  values[first + 11] = join(previous, own);
}
