import { join, mix } from "../../learn/index.ts";
import { property, recordSize } from "./word-types.ts";

/** How many features a word has. */
export const featureCount: number = 64;

/** How many of them, from the first on, a word has wherever it stands. */
export const ownFeatureCount: number = 27;

/** How many it has where a pass before has labeled the sentence. */
export const guidedFeatureCount: number = featureCount + 12;

/** The value that stands for a label given to a word before. */
export function labelHash(label: number): number {
  return mix(0x746167, label);
}

/** The value that stands for the style of a document. */
export function styleHash(style: number): number {
  return mix(0x737479, style);
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
  style: number,
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
  values[12] = join(style, form);
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
  values[23] = join(style, ambiguity);
  values[24] = join(style, suffix);
  values[25] = join(style, look);
  values[26] = join(style, join(look, habit));
  values[27] = before;
  values[28] = join(before, beforeThat);
  values[29] = pForm;
  values[30] = nForm;
  values[31] = r[pp + property.form] as number;
  values[32] = r[nn + property.form] as number;
  values[33] = join(before, form);
  values[34] = join(pForm, form);
  values[35] = join(form, nForm);
  values[36] = r[n + property.suffix3] as number;
  values[37] = r[p + property.suffix3] as number;
  values[38] = nAmbiguity;
  values[39] = join(ambiguity, nAmbiguity);
  values[40] = join(join(before, ambiguity), nAmbiguity);
  values[41] = join(pAmbiguity, ambiguity);
  values[42] = join(nAmbiguity, nnAmbiguity);
  values[43] = join(look, p === 0 ? 1 : n === 0 ? 2 : n === recordSize && p !== recordSize ? 3 : 4);
  values[44] = nLook;
  values[45] = pLook;
  values[46] = join(before, suffix);
  values[47] = join(ambiguity, before);
  values[48] = join(join(before, beforeThat), ambiguity);
  values[49] = join(join(pLook, look), nLook);
  values[50] = join(join(ambiguity, nAmbiguity), nnAmbiguity);
  values[51] = join(join(beforeThat, pForm), form);
  values[52] = join(before, nForm);
  values[53] = join(before, nAmbiguity);
  values[54] = join(join(before, form), nAmbiguity);
  values[55] = r[p + property.suffix2] as number;
  values[56] = r[n + property.suffix2] as number;
  values[57] = join(look, nForm);
  values[58] = join(look, pForm);
  values[59] = nCluster;
  values[60] = pCluster;
  values[61] = join(cluster, nCluster);
  values[62] = join(pCluster, cluster);
  values[63] = join(before, nCluster);
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
