import { join, mix } from "../../learn/index.ts";
import type { Configuration } from "./configuration.ts";
import type { Words } from "./words.ts";

/** Hashes of small whole numbers. */
const small = Int32Array.from({ length: 1024 }, (_, i) => mix(0x736d, i));

/** The hash of a whole number from 0 to 1,023. */
export function number(value: number): number {
  return small[value & 1023] as number;
}

/** Distances up to 5 as they are, then two classes. */
export function distance(from: number, to: number): number {
  const apart = to - from;
  return apart > 10 ? 7 : apart > 5 ? 6 : apart;
}

/** How many features a choice of move has. */
export const moveFeatureCount: number = 106;
/** Before this place stand features of the next words alone. */
export const bufferEnd: number = 12;
/** From there to this place stand features of the words on top of the stack alone, without their dependents. */
export const stackEnd: number = 29;

/**
 * Writes the features of the next move into `values`, each at its own place: words,
 * tags, distances, dependents and their relations around the three words on top of
 * the stack (s) and the next four (b), after Zhang and Nivre (2011).
 */
export function moveFeatures(state: Configuration, words: Words, values: Int32Array): void {
  bufferFeatures(state, words, values);
  stackFeatures(state, words, values);
  jointFeatures(state, words, values);
}

/** The features that only `next` decides. */
export function bufferFeatures(state: Configuration, words: Words, values: Int32Array): void {
  const { length, next } = state;
  const { forms, tags } = words;
  const none = length + 1;
  const b0 = next;
  const b1 = Math.min(next + 1, none);
  const b2 = Math.min(next + 2, none);
  const b3 = Math.min(next + 3, none);
  const b0w = forms[b0] as number;
  const b1w = forms[b1] as number;
  const b2w = forms[b2] as number;
  const b0t = tags[b0] as number;
  const b1t = tags[b1] as number;
  const b2t = tags[b2] as number;
  const b3t = tags[b3] as number;
  values[0] = b0w;
  values[1] = b0t;
  values[2] = join(b0w, b0t);
  values[3] = b1w;
  values[4] = b1t;
  values[5] = join(b1w, b1t);
  values[6] = b2t;
  values[7] = join(b0t, b1t);
  values[8] = join(join(b0t, b1t), b2t);
  values[9] = join(b0w, b1w);
  values[10] = join(b2w, b0t);
  values[11] = join(b3t, join(b0t, join(b1t, b2t)));
}

/** The features that only the three words on top of the stack decide. */
export function stackFeatures(state: Configuration, words: Words, values: Int32Array): void {
  const { depth, stack } = state;
  const { forms, tags, clusters } = words;
  const s0 = stack[depth - 1] as number;
  const s1 = stack[depth - 2] as number;
  const s2 = stack[depth - 3] as number;
  const s0w = forms[s0] as number;
  const s1w = forms[s1] as number;
  const s2w = forms[s2] as number;
  const s0t = tags[s0] as number;
  const s1t = tags[s1] as number;
  const s2t = tags[s2] as number;
  const d1 = number(8 + distance(s1, s0));
  const s1s0 = join(s1t, s0t);
  const s0c = clusters[s0] as number;
  const s1c = clusters[s1] as number;
  values[12] = s0w;
  values[13] = s0t;
  values[14] = join(s0w, s0t);
  values[15] = s1w;
  values[16] = s1t;
  values[17] = join(s1w, s1t);
  values[18] = s2t;
  values[19] = join(s1w, s0w);
  values[20] = join(s1t, s0w);
  values[21] = join(s1w, s0t);
  values[22] = s1s0;
  values[23] = join(join(s2t, s1t), s0t);
  values[24] = join(s2w, s0t);
  values[25] = join(s1c, s0c);
  values[26] = join(s1t, s0c);
  values[27] = join(s1s0, d1);
  values[28] = join(join(s1w, s0w), d1);
}

/** The features of stack and next words together, and of what hangs on them. */
export function jointFeatures(state: Configuration, words: Words, values: Int32Array): void {
  const {
    length,
    next,
    depth,
    stack,
    relations,
    left1,
    left2,
    right1,
    right2,
    leftCount,
    rightCount,
    leftSet,
    rightSet,
  } = state;
  const { forms, tags, coarse, clusters, inside } = words;
  const none = length + 1;
  const s0 = stack[depth - 1] as number;
  const s1 = stack[depth - 2] as number;
  const b0 = next;
  const b1 = Math.min(next + 1, none);
  const b2 = Math.min(next + 2, none);
  const s0w = forms[s0] as number;
  const s1w = forms[s1] as number;
  const b0w = forms[b0] as number;
  const s0t = tags[s0] as number;
  const s1t = tags[s1] as number;
  const b0t = tags[b0] as number;
  const b1t = tags[b1] as number;
  const s0u = coarse[s0] as number;
  const s1u = coarse[s1] as number;
  const b0u = coarse[b0] as number;
  const b1u = coarse[b1] as number;
  const b2u = coarse[b2] as number;
  const s0l = left1[s0] as number;
  const s0r = right1[s0] as number;
  const s1l = left1[s1] as number;
  const s1r = right1[s1] as number;
  const b0l = left1[b0] as number;
  const s0lt = tags[s0l] as number;
  const s0rt = tags[s0r] as number;
  const b0lt = tags[b0l] as number;
  const s1rt = tags[s1r] as number;
  const s1lt = tags[s1l] as number;
  const s0lw = forms[s0l] as number;
  const s0lRelation = number(relations[s0l] as number);
  const s0rw = forms[s0r] as number;
  const s0rRelation = number(relations[s0r] as number);
  const b0lw = forms[b0l] as number;
  const b0lRelation = number(relations[b0l] as number);
  const s1rw = forms[s1r] as number;
  const s1rRelation = number(relations[s1r] as number);
  const s0l2t = tags[left2[s0] as number] as number;
  const s0r2t = tags[right2[s0] as number] as number;
  const b0l2t = tags[left2[b0] as number] as number;
  const s1r2t = tags[right2[s1] as number] as number;
  const d0 = number(distance(s0, b0));
  const s0rc = number(100 + Math.min(rightCount[s0] as number, 9));
  const s0lc = number(200 + Math.min(leftCount[s0] as number, 9));
  const b0lc = number(300 + Math.min(leftCount[b0] as number, 9));
  const s1rc = number(400 + Math.min(rightCount[s1] as number, 9));
  const s0ls = mix(17, leftSet[s0] as number);
  const s0rs = mix(18, rightSet[s0] as number);
  const b0ls = mix(17, leftSet[b0] as number);
  const s1rs = mix(18, rightSet[s1] as number);
  const s1ls = mix(17, leftSet[s1] as number);
  const s0wt = join(s0w, s0t);
  const b0wt = join(b0w, b0t);
  const s0b0 = join(s0t, b0t);
  const s1s0 = join(s1t, s0t);
  const s0c = clusters[s0] as number;
  const s1c = clusters[s1] as number;
  const b0c = clusters[b0] as number;
  const quoted = number(
    500 + 4 * (inside[s1] as number) + 2 * (inside[s0] as number) + (inside[b0] as number),
  );
  const b0lc0 = join(b0lw, b0c);
  values[29] = join(s0wt, b0t);
  values[30] = join(s0t, b0wt);
  values[31] = join(s0w, b0w);
  values[32] = s0b0;
  values[33] = join(s1t, b0t);
  values[34] = join(s0b0, b1t);
  values[35] = join(s1s0, b0t);
  values[36] = join(s0b0, s0lt);
  values[37] = join(s0b0, s0rt);
  values[38] = join(s0b0, b0lt);
  values[39] = join(s1s0, s0lt);
  values[40] = join(s1s0, s0rt);
  values[41] = join(s1s0, s1rt);
  values[42] = join(s1s0, s1lt);
  values[43] = join(s0w, d0);
  values[44] = join(s0t, d0);
  values[45] = join(b0w, d0);
  values[46] = join(b0t, d0);
  values[47] = join(s0b0, d0);
  values[48] = join(s0w, s0rc);
  values[49] = join(s0t, s0rc);
  values[50] = join(s0w, s0lc);
  values[51] = join(s0t, s0lc);
  values[52] = join(b0w, b0lc);
  values[53] = join(b0t, b0lc);
  values[54] = join(s1t, s1rc);
  values[55] = join(s1w, s1rc);
  values[56] = s0lw;
  values[57] = s0lt;
  values[58] = s0lRelation;
  values[59] = s0rw;
  values[60] = s0rt;
  values[61] = s0rRelation;
  values[62] = b0lw;
  values[63] = b0lt;
  values[64] = b0lRelation;
  values[65] = s1rw;
  values[66] = s1rt;
  values[67] = s1rRelation;
  values[68] = join(s0t, join(s0lt, s0l2t));
  values[69] = join(s0t, join(s0rt, s0r2t));
  values[70] = join(b0t, join(b0lt, b0l2t));
  values[71] = join(s1t, join(s1rt, s1r2t));
  values[72] = join(s0w, s0ls);
  values[73] = join(s0t, s0ls);
  values[74] = join(s0w, s0rs);
  values[75] = join(s0t, s0rs);
  values[76] = join(b0w, b0ls);
  values[77] = join(b0t, b0ls);
  values[78] = join(s1t, s1rs);
  values[79] = join(s1w, s1rs);
  values[80] = join(s0b0, s0ls);
  values[81] = join(s1s0, s1rs);
  values[82] = join(s0b0, b0ls);
  values[83] = join(s1s0, s1ls);
  values[84] = join(join(s0u, b0u), join(s1u, b1u));
  values[85] = join(join(s0u, b0u), join(b1u, b2u));
  values[86] = join(s1w, join(s0t, b0t));
  values[87] = join(s1t, join(s0w, b0t));
  values[88] = join(s0lRelation, s0b0);
  values[89] = join(s0rRelation, s0b0);
  values[90] = join(s1rRelation, s1s0);
  values[91] = join(b0w, join(s0t, s1t));
  values[92] = join(s0c, b0c);
  values[93] = join(s0c, b0t);
  values[94] = join(s0t, b0c);
  values[95] = join(s1c, join(s0t, b0t));
  values[96] = join(s0w, b0lw);
  values[97] = join(s1w, b0lw);
  values[98] = join(join(s0b0, b0lw), s1t);
  values[99] = join(s1w, join(s0t, b0lw));
  values[100] = join(s0c, b0lc0);
  values[101] = join(s1c, b0lc0);
  values[102] = join(s1w, s0lw);
  values[103] = join(s1s0, s0lw);
  values[104] = join(s0b0, quoted);
  values[105] = join(s1s0, quoted);
}
