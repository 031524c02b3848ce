import { type KeyedValues, mix } from "../../learn/index.ts";

/** How open text, without trees, uses a word: what a tagger may know of words that its training data lack. */
export interface Usage {
  /** Number of the class of words that have the same neighbors, below 128. */
  readonly cluster: number;
  /** Number of its most frequent tag there, below 64; 0 where it has none. */
  readonly tag: number;
  /** Whether it has other tags there more than now and then. */
  readonly isAmbiguous: boolean;
  /** How often it has a capital where no sentence begins: 0 not known, 1 seldom, 2 at times, 3 mostly. */
  readonly capitals: number;
}

/** A usage as 16 bits, for {@link KeyedValues} by the folded hash of a form. */
export function packUsage({ cluster, tag, isAmbiguous, capitals }: Usage): number {
  return (cluster << 9) | (tag << 3) | (isAmbiguous ? 4 : 0) | capitals;
}

/** No usage known. */
export const noUsage: KeyedValues = { keys: new Uint32Array(0), values: new Uint16Array(0) };

/** The value that stands for a packed usage's cluster in features; -1 is a word without usage. */
export function clusterHash(usage: number): number {
  return mix(0x636c75, usage < 0 ? -1 : usage >>> 9);
}

/** The value that stands for its tags and capitals. */
export function habitHash(usage: number): number {
  return mix(0x686162, usage < 0 ? -1 : usage & 511);
}

/** The clusters alone, for whom they are all that is wanted. */
export function clustersOf(usage: KeyedValues): KeyedValues {
  return { keys: usage.keys, values: usage.values.map((value) => value >>> 9) };
}
