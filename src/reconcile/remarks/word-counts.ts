import { inSteps } from "../steps.ts";
import type { WordWeight } from "./likeness.ts";
import type { Word } from "./words.ts";

/** A small pile says little of how rare a word is in the language: pretend at least so many sentences. */
const leastSize = 200;

/**
 * Counts in how many sentences of a pile each stem stands, and weighs words by it: a word in
 * all of them weighs next to nothing, a word in one the logarithm of their number (inverse
 * document frequency, Spärck Jones 1972), floored at one bit so that small piles still count.
 * In steps (`inSteps`): of the words of a document that is added, few then change their
 * weight, and what was compared stands wherever none does. The same counts give the same
 * weights, however they came about.
 */
export class WordCounts {
  /** By stem: sentences that have it, its weight, and the last sentence that it was counted in. */
  #counts = new Int32Array(1024);
  #bits = new Float64Array(1024);
  #lastIn = new Int32Array(1024);
  readonly #touched = new Set<number>();
  #sentences = 0;
  #next = 1;
  /** Weight of a word in one sentence: the logarithm of the size of the pile. */
  #most = 0;

  /** Counts sentences in, or out with `by` -1. Weights stay as they are until `settle`. */
  count(sentences: readonly { readonly words: readonly Word[] }[], by: 1 | -1): void {
    for (const { words } of sentences) {
      const own = this.#next++;
      this.#sentences += by;
      for (const { stemId } of words) {
        if (stemId >= this.#counts.length) this.#grow(stemId);
        if (this.#lastIn[stemId] === own) continue;
        this.#lastIn[stemId] = own;
        this.#counts[stemId] = (this.#counts[stemId] as number) + by;
        this.#touched.add(stemId);
      }
    }
  }

  /** Weighs words anew; gives the stems whose weight is another, or `all`. */
  settle(): ReadonlySet<number> | "all" {
    const times = Math.max(1, this.#sentences / leastSize);
    const most = Math.log2(leastSize) + inSteps(Math.log2(times));
    const isAll = most !== this.#most;
    this.#most = most;
    if (isAll)
      for (let stem = 0; stem < this.#bits.length; stem++) this.#bits[stem] = this.#of(stem);
    const changed = new Set<number>();
    for (const stem of isAll ? [] : this.#touched) {
      const bits = this.#of(stem);
      if (bits === this.#bits[stem]) continue;
      this.#bits[stem] = bits;
      changed.add(stem);
    }
    this.#touched.clear();
    return isAll ? "all" : changed;
  }

  /** How many bits of surprise a word brings, as settled last. */
  readonly weight: WordWeight = ({ stemId }) => this.#bits[stemId] ?? Math.max(1, this.#most);

  #of(stem: number): number {
    return Math.max(1, this.#most - inSteps(Math.log2(Math.max(1, this.#counts[stem] as number))));
  }

  #grow(stem: number): void {
    const size = 2 * (stem + 1);
    const [counts, lastIn, bits] = [
      new Int32Array(size),
      new Int32Array(size),
      new Float64Array(size),
    ];
    counts.set(this.#counts);
    lastIn.set(this.#lastIn);
    bits.fill(Math.max(1, this.#most));
    bits.set(this.#bits);
    [this.#counts, this.#lastIn, this.#bits] = [counts, lastIn, bits];
  }
}
