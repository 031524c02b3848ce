import { Interner } from "./interner.ts";

/** Fills the record of a type from `text[start, end)`. */
export type Describe = (record: Int32Array, text: string, start: number, end: number) => void;

/**
 * Numbers word types and keeps one record of properties for each, filled when a type is
 * first seen. The numbers of the types follow {@link Interner}.
 */
export class TypeRecords {
  #records: Int32Array;
  readonly #interner = new Interner();
  readonly #size: number;
  readonly #describe: Describe;

  /** `size` is the number of entries of a record. */
  constructor(size: number, describe: Describe) {
    this.#size = size;
    this.#records = new Int32Array(size << 12);
    this.#describe = describe;
  }

  /** Every type's record, one after the other. It moves when it grows: read it again after {@link intern}. */
  get records(): Int32Array {
    return this.#records;
  }

  /** Whether it holds so much that a long-running process should start again with a new one. */
  get isFull(): boolean {
    return this.#interner.isFull;
  }

  /** The number of the type `text[start, end)`. A new one is described from `described` on, where that is not its start. */
  intern(text: string, start: number, end: number, described: number = start): number {
    const known = this.#interner.size;
    const id = this.#interner.intern(text, start, end);
    if (id === known) this.#describe(this.#recordOf(id), text, described, end);
    return id;
  }

  #recordOf(id: number): Int32Array {
    const end = (id + 1) * this.#size;
    if (end > this.#records.length) {
      const records = new Int32Array(2 * this.#records.length);
      records.set(this.#records);
      this.#records = records;
    }
    return this.#records.subarray(end - this.#size, end);
  }
}
