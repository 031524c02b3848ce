import { type Configuration, noRelation } from "./configuration.ts";

/** Columns of a row: the head, the outermost dependents of both words, their relations, and the sets of relations. */
const width = 10;

/**
 * The last relation each word of a sentence got, with all of the tree that the choice
 * looked at: where another way makes the same arc again, nothing need be weighed.
 */
export class RelationMemory {
  #rows = new Int32Array(0);
  #relations = new Uint8Array(0);

  /** Begins a sentence. */
  start(length: number): void {
    if (length > this.#relations.length) {
      this.#rows = new Int32Array(2 * length * width);
      this.#relations = new Uint8Array(2 * length);
    }
    this.#relations.fill(noRelation, 0, length);
  }

  /** The relation of the word to the head, or {@link noRelation} where it is not known. */
  recall(state: Configuration, head: number, word: number): number {
    const relation = this.#relations[word] as number;
    if (relation === noRelation) return noRelation;
    const rows = this.#rows;
    const at = word * width;
    const { left1, right1, leftSet, rightSet } = state;
    return rows[at] === head &&
      rows[at + 1] === left1[word] &&
      rows[at + 2] === right1[word] &&
      rows[at + 3] === left1[head] &&
      rows[at + 4] === right1[head] &&
      rows[at + 5] === leftSet[word] &&
      rows[at + 6] === rightSet[word] &&
      rows[at + 7] === leftSet[head] &&
      rows[at + 8] === rightSet[head] &&
      rows[at + 9] === relationsBelow(state, head, word)
      ? relation
      : noRelation;
  }

  /** Remembers a choice. */
  keep(state: Configuration, head: number, word: number, relation: number): void {
    const rows = this.#rows;
    const at = word * width;
    const { left1, right1, leftSet, rightSet } = state;
    this.#relations[word] = relation;
    rows[at] = head;
    rows[at + 1] = left1[word] as number;
    rows[at + 2] = right1[word] as number;
    rows[at + 3] = left1[head] as number;
    rows[at + 4] = right1[head] as number;
    rows[at + 5] = leftSet[word] as number;
    rows[at + 6] = rightSet[word] as number;
    rows[at + 7] = leftSet[head] as number;
    rows[at + 8] = rightSet[head] as number;
    rows[at + 9] = relationsBelow(state, head, word);
  }
}

/** The relations of the four outermost dependents, a byte each. */
function relationsBelow(state: Configuration, head: number, word: number): number {
  const { relations, left1, right1 } = state;
  return (
    (relations[left1[word] as number] as number) |
    ((relations[right1[word] as number] as number) << 8) |
    ((relations[left1[head] as number] as number) << 16) |
    ((relations[right1[head] as number] as number) << 24)
  );
}
