import { featureCount, mix, type TemplateTable, writeFeatures } from "../../learn/index.ts";

/** Collects the features of a sequence, position by position, as rows of a model's table. */
export class FeatureRows {
  #rows: Int32Array;
  #size = 0;
  #mask: number;

  /** For a table of `2 ** bits` rows; `expected` features are collected without growing. */
  constructor(bits: number, expected: number) {
    this.#rows = new Int32Array(Math.max(16, expected));
    this.#mask = (1 << bits) - 1;
  }

  /** How many features there are so far. */
  get size(): number {
    return this.#size;
  }

  /** Adds the feature that template `template` has the value `value`. */
  add(template: number, value: number): void {
    if (this.#size === this.#rows.length) this.#grow(1);
    this.#rows[this.#size++] = mix(template, value) & this.#mask;
  }

  /** Adds a feature for each template of a table, of the facts as they stand. */
  addAll(table: TemplateTable, facts: Int32Array): void {
    const more = featureCount(table);
    if (this.#size + more > this.#rows.length) this.#grow(more);
    this.#size = writeFeatures(table, facts, this.#mask, this.#rows, this.#size);
  }

  #grow(more: number): void {
    const rows = new Int32Array(2 * this.#size + more);
    rows.set(this.#rows);
    this.#rows = rows;
  }

  /** Starts again, for a table of `2 ** bits` rows: what was taken before is written over. */
  restart(bits: number): void {
    this.#size = 0;
    this.#mask = (1 << bits) - 1;
  }

  /** The features so far, not copied: the last thing asked of a collector before it starts again. */
  take(): Int32Array {
    return this.#rows.subarray(0, this.#size);
  }
}

/** A distance with its sign, exact up to four and in three steps beyond. */
export function distanceStep(distance: number): number {
  const size = Math.abs(distance);
  const step = size <= 4 ? size : size <= 6 ? 6 : size <= 12 ? 7 : 8;
  return distance < 0 ? -step : step;
}
