import { pairUp, scorePairedUp } from "../../learn/index.ts";
import type { Configuration } from "./configuration.ts";
import {
  bufferEnd,
  bufferFeatures,
  jointFeatures,
  moveFeatureCount,
  stackEnd,
  stackFeatures,
} from "./move-features.ts";
import { MoveMemory } from "./move-memory.ts";
import type { Words } from "./words.ts";

/**
 * Scores moves by weights that are final. What the next words score by themselves, and
 * the words on top of the stack, is summed up once and kept for the sentence, as are whole
 * choices: the same words come up two or three times.
 */
export class MoveScores {
  readonly #rowBits: number;
  readonly #pairs: Int16Array;
  readonly #sums = new Int32Array(2);
  readonly #memory = new MoveMemory();
  /** Two sums for each next word, and whether they are there. */
  #buffer = new Int32Array(0);
  #hasBuffer = new Uint8Array(0);
  /** Two sums for each top of the stack, for the two words below it named here, plus one; 0 where there are none. */
  #stack = new Int32Array(0);
  #below = new Int32Array(0);
  #belowThat = new Int32Array(0);

  constructor(rowBits: number, weights: Int8Array) {
    this.#rowBits = rowBits;
    this.#pairs = pairUp(weights);
  }

  /** Begins a sentence. */
  start(length: number): void {
    this.#memory.start(length);
    if (length >= this.#hasBuffer.length) {
      const size = 2 * length + 64;
      this.#buffer = new Int32Array(2 * size);
      this.#hasBuffer = new Uint8Array(size);
      this.#stack = new Int32Array(2 * size);
      this.#below = new Int32Array(size);
      this.#belowThat = new Int32Array(size);
    }
    this.#hasBuffer.fill(0, 0, length + 1);
    this.#below.fill(0, 0, length + 1);
  }

  /** Writes what the second and third move score against the first. Room for features is `values`. */
  score(state: Configuration, words: Words, values: Int32Array, scores: Int32Array): void {
    if (this.#memory.recall(state, scores)) return;
    const { next, depth, stack } = state;
    const top = stack[depth - 1] as number;
    const below = (stack[depth - 2] as number) + 1;
    const belowThat = (stack[depth - 3] as number) + 1;
    if (this.#hasBuffer[next] === 0) {
      this.#hasBuffer[next] = 1;
      bufferFeatures(state, words, values);
      this.#sum(values, 0, bufferEnd, this.#buffer, next);
    }
    if (this.#below[top] !== below || this.#belowThat[top] !== belowThat) {
      this.#below[top] = below;
      this.#belowThat[top] = belowThat;
      stackFeatures(state, words, values);
      this.#sum(values, bufferEnd, stackEnd, this.#stack, top);
    }
    jointFeatures(state, words, values);
    scores[0] = (this.#buffer[2 * next] as number) + (this.#stack[2 * top] as number);
    scores[1] = (this.#buffer[2 * next + 1] as number) + (this.#stack[2 * top + 1] as number);
    scorePairedUp(this.#rowBits, this.#pairs, values, stackEnd, moveFeatureCount, scores);
    this.#memory.keep(scores);
  }

  #sum(values: Int32Array, first: number, end: number, into: Int32Array, at: number): void {
    const sums = this.#sums;
    sums.fill(0);
    scorePairedUp(this.#rowBits, this.#pairs, values, first, end, sums);
    into[2 * at] = sums[0] as number;
    into[2 * at + 1] = sums[1] as number;
  }
}
