import type { Configuration } from "./configuration.ts";

/** Columns of a row: all that the features of a move look at, then its two scores. */
const width = 22;
const scoreAt = 20;
/** Two to this power rows for long sentences; what is further apart than that is forgotten. */
const mostBits = 11;

/**
 * What choices of this sentence scored, by all of the state that they looked at. Two ways
 * through a sentence are often alike but for something deep on the stack: what one has
 * weighed the other need not.
 */
export class MoveMemory {
  readonly #rows = new Int32Array(width << mostBits);
  readonly #now = new Int32Array(scoreAt);
  #mask = 0;
  #at = 0;

  /** Begins a sentence. */
  start(length: number): void {
    let bits = 4;
    while (bits < mostBits && 1 << bits < 4 * length) bits++;
    this.#mask = (1 << bits) - 1;
    // No row has the top of the stack -1.
    for (let row = 0; row <= this.#mask; row++) this.#rows[row * width] = -1;
  }

  /** Whether this choice was met before; if so, writes its scores. */
  recall(state: Configuration, scores: Int32Array): boolean {
    this.#look(state);
    const rows = this.#rows;
    const now = this.#now;
    const at = ((Math.imul(now[0] as number, 5) + (now[3] as number)) & this.#mask) * width;
    this.#at = at;
    for (let i = 0; i < scoreAt; i++) if (rows[at + i] !== now[i]) return false;
    scores[0] = rows[at + scoreAt] as number;
    scores[1] = rows[at + scoreAt + 1] as number;
    return true;
  }

  /** Remembers the scores of the choice last asked for. */
  keep(scores: Int32Array): void {
    const rows = this.#rows;
    const now = this.#now;
    const at = this.#at;
    for (let i = 0; i < scoreAt; i++) rows[at + i] = now[i] as number;
    rows[at + scoreAt] = scores[0] as number;
    rows[at + scoreAt + 1] = scores[1] as number;
  }

  #look(state: Configuration): void {
    const { next, depth, stack, relations, left1, left2, right1, right2 } = state;
    const { leftCount, rightCount, leftSet, rightSet } = state;
    const now = this.#now;
    const top = stack[depth - 1] as number;
    const below = stack[depth - 2] as number;
    now[0] = top;
    now[1] = below;
    now[2] = stack[depth - 3] as number;
    now[3] = next;
    now[4] = left1[top] as number;
    now[5] = left2[top] as number;
    now[6] = right1[top] as number;
    now[7] = right2[top] as number;
    now[8] = leftSet[top] as number;
    now[9] = rightSet[top] as number;
    now[10] = left1[below] as number;
    now[11] = right1[below] as number;
    now[12] = right2[below] as number;
    now[13] = leftSet[below] as number;
    now[14] = rightSet[below] as number;
    now[15] = left1[next] as number;
    now[16] = left2[next] as number;
    now[17] = leftSet[next] as number;
    now[18] =
      (relations[left1[top] as number] as number) |
      ((relations[right1[top] as number] as number) << 8) |
      ((relations[right1[below] as number] as number) << 16) |
      ((relations[left1[next] as number] as number) << 24);
    now[19] =
      few(leftCount[top] as number) |
      (few(rightCount[top] as number) << 8) |
      (few(rightCount[below] as number) << 16) |
      (few(leftCount[next] as number) << 24);
  }
}

/** Features tell up to nine dependents apart. */
function few(count: number): number {
  return Math.min(count, 9);
}
