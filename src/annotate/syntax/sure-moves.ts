import { type Configuration, move } from "./configuration.ts";

/**
 * A net is sure of what it takes to be at most this likely to be wrong. Up to 0.03 trees are as
 * good (LAS within 0.1) and made in less time, but fewer events are found in them.
 */
export const leastDoubt = 0.001;

/**
 * Moves that a net is sure of, so that the parser need not weigh them: an arc that is all
 * but certain is made, one that is all but impossible is not.
 */
export class SureMoves {
  #length = 0;
  #likely: Float32Array = new Float32Array(0);
  /** Of each word, then each next word: how many dependents the word is likely to find from the next on. */
  readonly #pending: Float32Array;

  /** `longest` is how many words a sentence may have. */
  constructor(longest: number) {
    this.#pending = new Float32Array(longest * (longest + 1));
  }

  /** Begins a sentence; `likely` has a row for each word: how likely each word is its head, then the root. */
  start(likely: Float32Array, length: number): void {
    const wide = length + 1;
    const pending = this.#pending;
    this.#length = length;
    this.#likely = likely;
    for (let head = 0; head < length; head++) pending[head * wide + length] = 0;
    for (let word = length - 1; word >= 0; word--) {
      for (let head = 0; head < length; head++) {
        const row = head * wide;
        pending[row + word] =
          (pending[row + word + 1] as number) + (likely[word * wide + head] as number);
      }
    }
  }

  /** The move that the net is sure of in a state where there is a choice, or -1. */
  find(state: Configuration): number {
    const { top, next, below, hasTwo } = state;
    const wide = this.#length + 1;
    const left = this.#likely[top * wide + next] as number;
    if (left > 1 - leastDoubt) return move.left;
    if (left > leastDoubt) return -1;
    if (!hasTwo) return move.shift;
    const right = this.#likely[top * wide + below] as number;
    const pending = this.#pending[top * wide + next] as number;
    if (right < leastDoubt || pending > 1 - leastDoubt) return move.shift;
    return right > 1 - leastDoubt && pending < leastDoubt ? move.right : -1;
  }
}
