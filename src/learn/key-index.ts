import type { KeyedValues } from "./keyed-values.ts";

/** Values by 32-bit key, ready for many look-ups: a table with open addressing, half of it free. */
export class KeyIndex {
  readonly #mask: number;
  readonly #keys: Int32Array;
  /** Value of each key plus one; 0 where a place is free. */
  readonly #values: Int32Array;

  constructor({ keys, values }: KeyedValues) {
    let size = 16;
    while (size < 2 * keys.length) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#values = new Int32Array(size);
    for (let i = 0; i < keys.length; i++) {
      const key = (keys[i] as number) | 0;
      let place = key & this.#mask;
      while (this.#values[place] !== 0) place = (place + 1) & this.#mask;
      this.#keys[place] = key;
      this.#values[place] = (values[i] as number) + 1;
    }
  }

  /** The value of a key, or -1. */
  find(key: number): number {
    for (let place = key & this.#mask; ; place = (place + 1) & this.#mask) {
      const value = this.#values[place] as number;
      if (value === 0) return -1;
      if (this.#keys[place] === key) return value - 1;
    }
  }
}
