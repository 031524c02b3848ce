import { FeatureList } from "./material.ts";
import { type NameModel, rowWidth } from "./model.ts";
import { addRows, findRows } from "./rows.ts";

/** Two to this power keys are kept: more than are in use at a time. */
const keptBits = 13;

/**
 * What the features that hang on one word add up to, by the word's type: most of them are looked
 * up once and not at every token. A key that meets another's place takes it. Some 300 kB.
 */
export class KeptRows {
  readonly #model: NameModel;
  readonly #list: FeatureList;
  readonly #keys = new Int32Array(1 << keptBits).fill(-1);
  readonly #rows = new Int16Array(rowWidth << keptBits);
  readonly #sums = new Int32Array(rowWidth);

  /** `features` are the places of those that are kept. */
  constructor(model: NameModel, features: ReadonlySet<number>) {
    this.#model = model;
    this.#list = new FeatureList((place) => features.has(place));
  }

  /** Adds what is kept under `key` to `sums`, from `to` on. `fill` gives the features of a new key. */
  add(key: number, sums: Int32Array, to: number, fill: (list: FeatureList) => void): void {
    const slot = key & ((1 << keptBits) - 1);
    const row = slot * rowWidth;
    const rows = this.#rows;
    if (this.#keys[slot] !== key) {
      this.#keys[slot] = key;
      this.#list.size = 0;
      fill(this.#list);
      findRows(this.#model, this.#list);
      addRows(this.#model.weights, this.#list, this.#sums.fill(0), 0);
      rows.set(this.#sums, row);
    }
    for (let k = 0; k < rowWidth; k++) (sums[to + k] as number) += rows[row + k] as number;
  }
}
