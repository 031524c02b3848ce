import { type ArcReader, longestRead } from "./arc-net/index.ts";
import { BestTree } from "./best-tree.ts";

/**
 * What it counts beside the net's log-probabilities that the parser made an arc, or gave a
 * relation to an arc that stays. 1 to 2 for an arc would make the trees best (LAS 84.6); with
 * more, more is found of who did what to whom, which the rules of events read from trees.
 */
export const trust = { arc: 4.5, relation: 2.25 } as const;

/** A relation that scores more than any other by this much is sure: 20 to 1. */
export const sureLead = 3;

/** Chooses the tree that the parser and the net together make most of. */
export class TreeChoice {
  readonly #reader: ArcReader;
  readonly #tree = new BestTree(longestRead);
  readonly #relations: readonly string[];
  readonly #root: number;
  readonly #found = new Int32Array(longestRead);
  /** Of each word: the first and last word below it, itself included, and how many there are. */
  readonly #firsts = new Int32Array(longestRead);
  readonly #lasts = new Int32Array(longestRead);
  readonly #sizes = new Int32Array(longestRead);

  constructor(reader: ArcReader, relations: readonly string[]) {
    this.#reader = reader;
    this.#relations = relations;
    this.#root = Math.max(0, relations.indexOf("root"));
  }

  /**
   * Corrects the parser's heads (`length` for the root) and relations of the sentence that
   * the reader has read.
   */
  correct(heads: Int32Array, relations: Uint8Array, length: number): void {
    const reader = this.#reader;
    const scores = reader.heads;
    const found = this.#found;
    for (let word = 0; word < length; word++) {
      const row = word * (length + 1);
      const made = heads[word] as number;
      (scores[row + made] as number) += trust.arc;
      const best = reader.best[word] as number;
      found[word] = (scores[row + best] as number) > (scores[row + made] as number) ? best : made;
    }
    // Where the best heads of all words make a tree there is no better one.
    if (!this.#isTree(length)) {
      found.set(heads.subarray(0, length));
      this.#tree.find(scores, length, found);
    }
    reader.weighRelations(found);
    for (let word = 0; word < length; word++) {
      const head = found[word] as number;
      const given = head === heads[word] ? (relations[word] as number) : -1;
      relations[word] = head === length ? this.#root : this.#relationOf(word, given);
      heads[word] = head;
    }
  }

  /** The relation of a word to its head, where the net is sure of it before the tree is made; else -1. */
  sureRelation(word: number, head: number): number {
    const reader = this.#reader;
    if (reader.best[word] !== head || head === reader.length) return -1;
    let best = this.#root;
    let most = Number.NEGATIVE_INFINITY;
    let second = most;
    for (let relation = 0; relation < this.#relations.length; relation++) {
      const score = reader.relationScore(word, relation);
      if (score > most) {
        second = most;
        most = score;
        best = relation;
      } else if (score > second) second = score;
    }
    return best !== this.#root && most - second > sureLead ? best : -1;
  }

  /** Whether the heads that were found make one tree without crossing arcs: all below a word stand beside each other. */
  #isTree(length: number): boolean {
    const found = this.#found;
    const firsts = this.#firsts;
    const lasts = this.#lasts;
    const sizes = this.#sizes;
    let roots = 0;
    for (let word = 0; word < length; word++) {
      if (found[word] === length) roots++;
      firsts[word] = word;
      lasts[word] = word;
      sizes[word] = 0;
    }
    if (roots !== 1) return false;
    for (let word = 0; word < length; word++) {
      let steps = 0;
      for (let at = word; at !== length; at = found[at] as number) {
        if (++steps > length) return false;
        (sizes[at] as number)++;
        if ((firsts[at] as number) > word) firsts[at] = word;
        if ((lasts[at] as number) < word) lasts[at] = word;
      }
    }
    for (let word = 0; word < length; word++) {
      const wide = (lasts[word] as number) - (firsts[word] as number) + 1;
      if (wide !== sizes[word]) return false;
    }
    return true;
  }

  /** The best relation of a word that is not the root, where the parser gave it `given`, -1 for none. */
  #relationOf(word: number, given: number): number {
    let best = this.#root;
    let most = Number.NEGATIVE_INFINITY;
    for (let relation = 0; relation < this.#relations.length; relation++) {
      if (relation === this.#root) continue;
      const score = this.#reader.relationScore(word, relation);
      const all = relation === given ? score + trust.relation : score;
      if (all > most) {
        most = all;
        best = relation;
      }
    }
    return best;
  }
}
