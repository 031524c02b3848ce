import {
  type BlockShape,
  type PairTable,
  pairUp,
  scoreBlocks,
  scorePairedUp,
  scorePairs,
} from "../../learn/index.ts";
import { Configuration, move } from "./configuration.ts";
import { moveFeatureCount, moveFeatures } from "./move-features.ts";
import { relationFeatureCount, relationFeatures } from "./relation-features.ts";
import type { RelationSets } from "./relation-sets.ts";
import { Words } from "./words.ts";

/** What parsing needs of a model. */
export interface ParseWeights {
  /** Universal relations, subtypes included, from the most frequent down. */
  readonly relations: readonly string[];
  readonly sets: RelationSets;
  readonly moves: PairTable;
  readonly relationShape: BlockShape;
  readonly relationWeights: Int8Array | Int32Array;
}

/** Stands for no relation yet. */
export const noRelation = 63;

/**
 * Parses greedily: one pass, about two moves a word, each the best there. Memory and
 * time grow with the sentence and no faster. One instance parses one sentence at a
 * time: write its words into `words`, then read heads and relations from `state`.
 */
export class Parser {
  readonly words: Words = new Words();
  readonly state: Configuration = new Configuration();
  readonly moveValues: Int32Array = new Int32Array(moveFeatureCount);
  readonly relationValues: Int32Array = new Int32Array(relationFeatureCount);
  readonly #scores = new Int32Array(64);
  readonly #model: ParseWeights;
  /** Weights that are final; null in training. */
  readonly #pairs: Int16Array | null;
  readonly #root: number;

  constructor(model: ParseWeights) {
    this.#model = model;
    const { weights } = model.moves;
    this.#pairs = weights instanceof Int8Array ? pairUp(weights) : null;
    this.#root = Math.max(0, model.relations.indexOf("root"));
  }

  /** The best move where there is a choice; its features stay in `moveValues`. */
  bestMove(): number {
    const { state } = this;
    moveFeatures(state, this.words, this.moveValues);
    const scores = this.#scores;
    const { moves } = this.#model;
    if (this.#pairs === null) scorePairs(moves, this.moveValues, scores);
    else scorePairedUp(moves.rowBits, this.#pairs, this.moveValues, scores);
    const left = scores[0] as number;
    const right = scores[1] as number;
    if (state.hasTwo && right > 0 && right > left) return move.right;
    return left > 0 ? move.left : move.shift;
  }

  /** The best relation between the top of the stack and `head`; its features stay in `relationValues` unless the head is the root. */
  bestRelation(head: number): number {
    const { state, words } = this;
    if (head === state.length) return this.#root;
    const word = state.top;
    const { sets, relationShape, relationWeights } = this.#model;
    const set = sets.setOf(
      words.classes[head] as number,
      words.classes[word] as number,
      word < head,
    );
    const from = sets.starts[set] as number;
    const to = sets.starts[set + 1] as number;
    relationFeatures(state, words, head, word, this.relationValues);
    const scores = this.#scores;
    const { relationValues } = this;
    const { labels } = sets;
    scores.fill(0, 0, to - from);
    const end = relationValues.length;
    scoreBlocks(relationWeights, relationShape, relationValues, 0, end, labels, from, to, scores);
    let best = 0;
    for (let place = 1; place < to - from; place++) {
      if ((scores[place] as number) > (scores[best] as number)) best = place;
    }
    return sets.labels[from + best] as number;
  }

  /** Parses the `length` words that stand in `words`. */
  parse(length: number): void {
    const { state } = this;
    state.start(length, noRelation);
    while (!state.isDone) {
      const forced = state.forced;
      const step = forced >= 0 ? forced : this.bestMove();
      if (step === move.shift) state.shift();
      else {
        const head = step === move.left ? state.next : state.below;
        state.attach(head, this.bestRelation(head));
      }
    }
  }
}
