import { type KeyedValues, mix } from "../../learn/index.ts";

/** Clusters of words by the folded hash of a form, ready for one look-up a word: a table with open addressing. */
export class ClusterIndex {
  readonly #mask: number;
  readonly #keys: Int32Array;
  /** What stands for the cluster of each key in features; 0 where a place is free. */
  readonly #hashes: Int32Array;

  constructor({ keys, values }: KeyedValues) {
    let size = 16;
    while (size < 2 * keys.length) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#hashes = new Int32Array(size);
    for (let i = 0; i < keys.length; i++) {
      const key = (keys[i] as number) | 0;
      let place = key & this.#mask;
      while (this.#hashes[place] !== 0) place = (place + 1) & this.#mask;
      this.#keys[place] = key;
      this.#hashes[place] = clusterHash(values[i] as number);
    }
  }

  /** What stands for the cluster of a form in features. */
  hashOf(form: number): number {
    for (let place = form & this.#mask; ; place = (place + 1) & this.#mask) {
      const hash = this.#hashes[place] as number;
      if (hash === 0) return unknown;
      if (this.#keys[place] === form) return hash;
    }
  }
}

function clusterHash(cluster: number): number {
  return mix(0x636c75, cluster);
}

const unknown = clusterHash(-1);
