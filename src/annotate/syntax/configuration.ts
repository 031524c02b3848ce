import { join } from "../../learn/index.ts";

/** The moves of the arc-hybrid system (Kuhlmann and others 2011). */
export const move = {
  /** The next word goes on the stack. */
  shift: 0,
  /** The top of the stack gets the next word as its head and leaves. */
  left: 1,
  /** The top of the stack gets the word below it as its head and leaves. */
  right: 2,
} as const;

/** Stands for no relation yet. */
export const noRelation = 63;

/** The stack's lower entries that stand for *none*, so that reading three words deep never fails. */
const floor = 3;

/**
 * A half-made tree of one sentence: words 0 to `length - 1`, then the root, then a
 * *none* that stands wherever there is no word. Columns are open to read; every word
 * knows its two outermost dependents on each side and the relations it has there.
 */
export class Configuration {
  length = 0;
  /** First word not yet on the stack; `length` is the root. */
  next = 0;
  /** Entries in use; the first three are *none*. */
  depth: number = floor;
  stack: Int32Array = new Int32Array(0);
  heads: Int32Array = new Int32Array(0);
  relations: Uint8Array = new Uint8Array(0);
  /** Outermost and second dependent to the left, to the right; *none* without. */
  left1: Int32Array = new Int32Array(0);
  left2: Int32Array = new Int32Array(0);
  right1: Int32Array = new Int32Array(0);
  right2: Int32Array = new Int32Array(0);
  /** How many dependents on each side, and a set of their relations, one bit each. */
  leftCount: Int32Array = new Int32Array(0);
  rightCount: Int32Array = new Int32Array(0);
  leftSet: Int32Array = new Int32Array(0);
  rightSet: Int32Array = new Int32Array(0);
  /** How many moves were made. */
  steps = 0;
  /** Of each entry of the stack: a hash of it and all below. */
  #stackHashes: Int32Array = new Int32Array(0);
  /** What each move that made an arc overwrote: the head's second dependent and its set of relations on that side. */
  #lostDependents: Int32Array = new Int32Array(0);
  #lostSets: Int32Array = new Int32Array(0);
  /** The word that each move attached, -1 where it put one on the stack. */
  #attached: Int32Array = new Int32Array(0);

  /** Index of the word that is none. */
  get none(): number {
    return this.length + 1;
  }

  /** Begins a sentence: nothing on the stack, no arcs. */
  start(length: number, noRelation: number): void {
    if (length + 2 > this.heads.length) this.#allocate(2 * length + 64);
    const none = length + 1;
    this.length = length;
    this.next = 0;
    this.depth = floor;
    this.steps = 0;
    this.stack.fill(none, 0, floor);
    this.heads.fill(-1, 0, none + 1);
    this.relations.fill(noRelation, 0, none + 1);
    this.left1.fill(none, 0, none + 1);
    this.left2.fill(none, 0, none + 1);
    this.right1.fill(none, 0, none + 1);
    this.right2.fill(none, 0, none + 1);
    this.leftCount.fill(0, 0, none + 1);
    this.rightCount.fill(0, 0, none + 1);
    this.leftSet.fill(0, 0, none + 1);
    this.rightSet.fill(0, 0, none + 1);
  }

  /** Whether the stack is empty and the words are used up. */
  get isDone(): boolean {
    return this.next === this.length && this.depth === floor;
  }

  /** The only possible move, or -1 where there is a choice. The root takes one dependent, so that every tree has one root. */
  get forced(): number {
    if (this.depth === floor) return move.shift;
    if (this.next === this.length) return this.depth === floor + 1 ? move.left : move.right;
    return -1;
  }

  /** Whether a move to the right is possible. */
  get hasTwo(): boolean {
    return this.depth > floor + 1;
  }

  /** The word on top of the stack. */
  get top(): number {
    return this.stack[this.depth - 1] as number;
  }

  /** The word below it. */
  get below(): number {
    return this.stack[this.depth - 2] as number;
  }

  /** A hash of the stack: two ways of the same number of moves that agree in it have the same words before them. */
  get stackHash(): number {
    return this.#stackHashes[this.depth - 1] as number;
  }

  shift(): void {
    this.#attached[this.steps++] = -1;
    this.#push(this.next++);
  }

  #push(word: number): void {
    this.#stackHashes[this.depth] = join(this.#stackHashes[this.depth - 1] as number, word + 1);
    this.stack[this.depth++] = word;
  }

  /** The word that a move made gave its head, -1 where it put one on the stack. */
  attachedAt(step: number): number {
    return this.#attached[step] as number;
  }

  /** Takes the last move back. */
  undo(): void {
    const word = this.#attached[--this.steps] as number;
    if (word < 0) {
      this.depth--;
      this.next--;
      return;
    }
    const head = this.heads[word] as number;
    const lost = this.#lostDependents[this.steps] as number;
    const set = this.#lostSets[this.steps] as number;
    if (word < head) {
      this.left1[head] = this.left2[head] as number;
      this.left2[head] = lost;
      (this.leftCount[head] as number) -= 1;
      this.leftSet[head] = set;
    } else {
      this.right1[head] = this.right2[head] as number;
      this.right2[head] = lost;
      (this.rightCount[head] as number) -= 1;
      this.rightSet[head] = set;
    }
    this.heads[word] = -1;
    this.#push(word);
  }

  /** Gives the top of the stack its head (the next word, or the word below it) and drops it. */
  attach(head: number, relation: number): void {
    const word = this.stack[--this.depth] as number;
    this.heads[word] = head;
    this.relations[word] = relation;
    const bit = 1 << (relation % 31);
    const step = this.steps++;
    this.#attached[step] = word;
    if (word < head) {
      this.#lostDependents[step] = this.left2[head] as number;
      this.#lostSets[step] = this.leftSet[head] as number;
      this.left2[head] = this.left1[head] as number;
      this.left1[head] = word;
      (this.leftCount[head] as number) += 1;
      (this.leftSet[head] as number) |= bit;
    } else {
      this.#lostDependents[step] = this.right2[head] as number;
      this.#lostSets[step] = this.rightSet[head] as number;
      this.right2[head] = this.right1[head] as number;
      this.right1[head] = word;
      (this.rightCount[head] as number) += 1;
      (this.rightSet[head] as number) |= bit;
    }
  }

  #allocate(size: number): void {
    this.stack = new Int32Array(size + floor);
    this.heads = new Int32Array(size);
    this.relations = new Uint8Array(size);
    this.left1 = new Int32Array(size);
    this.left2 = new Int32Array(size);
    this.right1 = new Int32Array(size);
    this.right2 = new Int32Array(size);
    this.leftCount = new Int32Array(size);
    this.rightCount = new Int32Array(size);
    this.leftSet = new Int32Array(size);
    this.rightSet = new Int32Array(size);
    this.#stackHashes = new Int32Array(size + floor);
    this.#lostDependents = new Int32Array(2 * size);
    this.#lostSets = new Int32Array(2 * size);
    this.#attached = new Int32Array(2 * size);
  }
}
