import { mix } from "../../learn/index.ts";
import type { Hints } from "./hints.ts";
import type { Usage } from "./memory.ts";
import type { Runs } from "./runs.ts";

/** Places of features are below this. */
const mostPlaces = 128;

/** What features are made of: one document's types, facts and lists. */
export interface Material {
  readonly ids: Int32Array;
  readonly records: Int32Array;
  readonly hints: Hints;
  readonly usage: Usage;
  readonly runs: Runs;
}

/** A growing list of feature hashes. */
export class FeatureList {
  values: Int32Array = new Int32Array(256);
  size = 0;
  readonly #takes = new Uint8Array(mostPlaces);

  /** `takes` tells the places of the features that it takes; all without it. */
  constructor(takes: (place: number) => boolean = () => true) {
    for (let place = 0; place < mostPlaces; place++) this.#takes[place] = takes(place) ? 1 : 0;
  }

  add(place: number, value: number): void {
    if (this.#takes[place] === 0) return;
    if (this.size === this.values.length) {
      const values = new Int32Array(2 * this.size);
      values.set(this.values);
      this.values = values;
    }
    this.values[this.size++] = mix(value, place);
  }
}
