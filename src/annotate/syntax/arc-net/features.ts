import { classOf, hashFolded, mix } from "../../../learn/index.ts";
import type { ClusterIndex } from "../cluster-index.ts";

/** How many features a word has. */
export const netFeatureCount = 9;

/** A word as the net reads it: `text[start, end)` with the hashes of its form and its tag. */
export interface NetWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly form: number;
  readonly tag: number;
}

/** Writes the keys of what the net knows of a word: form, ends, beginnings, look, class in open text, tag. */
export function netFeatures(word: NetWord, clusters: ClusterIndex, keys: Int32Array): void {
  const { text, start, end, form } = word;
  const ending = (size: number): number => hashFolded(text, Math.max(start, end - size), end);
  const beginning = (size: number): number => hashFolded(text, start, Math.min(end, start + size));
  keys[0] = mix(0, form);
  keys[1] = mix(1, ending(2));
  keys[2] = mix(2, ending(3));
  keys[3] = mix(3, ending(4));
  keys[4] = mix(4, beginning(2));
  keys[5] = mix(5, beginning(3));
  keys[6] = mix(6, lookOf(text, start, end));
  keys[7] = mix(7, clusters.hashOf(form));
  keys[8] = mix(8, word.tag);
}

/** The key that stands for all values of a feature that training hardly saw. */
export function strangeKey(place: number): number {
  return mix(0x737472, place);
}

/** The classes of the first and last character, and which classes stand after the first. */
function lookOf(text: string, start: number, end: number): number {
  let kinds = 0;
  for (let at = start + 1; at < Math.min(end, start + 32); at++)
    kinds |= 1 << classOf(text.charCodeAt(at));
  return (kinds * 4 + classOf(text.charCodeAt(start))) * 4 + classOf(text.charCodeAt(end - 1));
}
