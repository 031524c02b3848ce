import type { Configuration } from "./configuration.ts";

/**
 * What another way through a part of a sentence changes in the tree. Only arcs that the
 * change touches can look better or worse: those of words whose head or relation
 * differs, and of the dependents of words that gain, lose or rename an arc.
 */
export class Difference {
  /** Words whose arcs the last change touches. */
  touched: Int32Array = new Int32Array(0);
  /** The tree as it stands. */
  #heads = new Int32Array(0);
  #relations = new Uint8Array(0);
  /** Words that the last change gives another head or relation, and what it gives them. */
  #changed = new Int32Array(0);
  #changedCount = 0;
  #newHeads = new Int32Array(0);
  #newRelations = new Uint8Array(0);
  #isMarked = new Uint8Array(0);

  /** Begins with a whole tree. */
  start({ length, heads, relations }: Configuration): void {
    if (length + 1 > this.#isMarked.length) {
      const size = 2 * length + 64;
      this.touched = new Int32Array(size);
      this.#heads = new Int32Array(size);
      this.#relations = new Uint8Array(size);
      this.#changed = new Int32Array(size);
      this.#newHeads = new Int32Array(size);
      this.#newRelations = new Uint8Array(size);
      this.#isMarked = new Uint8Array(size);
    }
    for (let word = 0; word < length; word++) {
      this.#heads[word] = heads[word] as number;
      this.#relations[word] = relations[word] as number;
    }
  }

  /** Compares the way that the moves from `from` to `to` made with the tree as it stands; how many words are in `touched`. */
  find(state: Configuration, from: number, to: number): number {
    this.#changedCount = 0;
    for (let at = from; at < to; at++) {
      const word = state.attachedAt(at);
      if (word >= 0) this.#compare(state, word);
    }
    let count = 0;
    if (this.#changedCount === 0) return count;
    const marks = this.#isMarked;
    for (let at = from; at < to; at++) {
      const word = state.attachedAt(at);
      if (word < 0) continue;
      // A word that is not marked has the same head both ways.
      if (marks[word] === 1 || marks[state.heads[word] as number] === 1) {
        this.touched[count++] = word;
      }
    }
    this.#mark(0);
    return count;
  }

  /** Makes the last change part of the tree. */
  accept(): void {
    for (let i = 0; i < this.#changedCount; i++) {
      const word = this.#changed[i] as number;
      this.#heads[word] = this.#newHeads[i] as number;
      this.#relations[word] = this.#newRelations[i] as number;
    }
  }

  #compare({ heads, relations }: Configuration, word: number): void {
    const head = heads[word] as number;
    const relation = relations[word] as number;
    if (this.#heads[word] === head && this.#relations[word] === relation) return;
    const at = this.#changedCount++;
    this.#changed[at] = word;
    this.#newHeads[at] = head;
    this.#newRelations[at] = relation;
    this.#isMarked[word] = 1;
    this.#isMarked[head] = 1;
    this.#isMarked[this.#heads[word] as number] = 1;
  }

  #mark(value: number): void {
    for (let i = 0; i < this.#changedCount; i++) {
      const word = this.#changed[i] as number;
      this.#isMarked[word] = value;
      this.#isMarked[this.#newHeads[i] as number] = value;
      this.#isMarked[this.#heads[word] as number] = value;
    }
  }
}
