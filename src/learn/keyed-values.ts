import { firstWhere } from "../text/index.ts";

/**
 * Values by 32-bit key, as two columns sorted by key: how a model file keeps a
 * lexicon. A strange key is taken for a known one about once in 100,000 look-ups.
 */
export interface KeyedValues {
  readonly keys: Uint32Array;
  readonly values: Uint16Array;
}

/** Sorts entries into columns. */
export function createKeyedValues(entries: Iterable<readonly [number, number]>): KeyedValues {
  const sorted = [...entries]
    .map(([key, value]) => [key >>> 0, value] as const)
    .sort((a, b) => a[0] - b[0]);
  return {
    keys: Uint32Array.from(sorted, (entry) => entry[0]),
    values: Uint16Array.from(sorted, (entry) => entry[1]),
  };
}

/** The value of a key, or -1. A binary search. */
export function lookUp(table: KeyedValues, key: number): number {
  const wanted = key >>> 0;
  const at = firstWhere(table.keys.length, (i) => (table.keys[i] ?? 0) >= wanted);
  return table.keys[at] === wanted ? (table.values[at] ?? -1) : -1;
}

/** Sorted keys as differences, which compress better; {@link restoreKeys} undoes it. */
export function keyDifferences(keys: Uint32Array): Uint32Array {
  return keys.map((key, i) => (i === 0 ? key : key - (keys[i - 1] ?? 0)));
}

/** The keys that {@link keyDifferences} was given. */
export function restoreKeys(differences: Uint32Array): Uint32Array {
  const keys = new Uint32Array(differences.length);
  let sum = 0;
  for (let i = 0; i < keys.length; i++) {
    sum += differences[i] ?? 0;
    keys[i] = sum;
  }
  return keys;
}
