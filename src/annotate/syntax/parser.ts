import {
  type BlockShape,
  type KeyedValues,
  type PairTable,
  scoreBlocks,
  scorePairs,
} from "../../learn/index.ts";
import { ClusterIndex } from "./cluster-index.ts";
import { Configuration, move, noRelation } from "./configuration.ts";
import { Difference } from "./difference.ts";
import type { Umpire } from "./judge.ts";
import { moveFeatureCount, moveFeatures } from "./move-features.ts";
import { MoveScores } from "./move-scores.ts";
import { costOf, costOfSecond, Path } from "./path.ts";
import { relationFeatureCount, relationFeatures } from "./relation-features.ts";
import { RelationMemory } from "./relation-memory.ts";
import type { RelationSets } from "./relation-sets.ts";
import { Words } from "./words.ts";

/** What parsing needs of a model, but for a judge. */
export interface ParserWeights {
  /** Universal relations, subtypes included, from the most frequent down. */
  readonly relations: readonly string[];
  readonly sets: RelationSets;
  /** Classes of words that have the same neighbors in open text, by the folded hash of a form. */
  readonly clusters: KeyedValues;
  readonly moves: PairTable;
  readonly relationShape: BlockShape;
  readonly relationWeights: Int8Array | Int32Array;
}

/** What of its moves a parser thinks over. */
export interface Doubts {
  /** A move that leads the next by less is doubtful. */
  readonly lead: number;
  /** Costs, as `costOf` counts them, by which another way may be worse before it is given up. */
  readonly hopeless: number;
}

/** What is known of a sentence before it is parsed, so that it need not be weighed. */
export interface Foresight {
  /** The move that is sure in a state where there is a choice, or -1. */
  readonly move: (state: Configuration) => number;
  /** The relation of a word to a head that is sure, or -1. */
  readonly relation: (word: number, head: number) => number;
}

/** What is worth the time when it counts. */
const usualDoubts: Doubts = { lead: 105, hopeless: 840 };
/** How many moves another way may take to come back. */
const reach = 64;

/**
 * Parses greedily: one pass, about two moves a word, each the best there. Memory and
 * time grow with the sentence and no faster. One instance parses one sentence at a
 * time: write its words into `words`, then read heads and relations from `state`.
 */
export class Parser {
  readonly words: Words = new Words();
  readonly clusters: ClusterIndex;
  readonly state: Configuration = new Configuration();
  readonly moveValues: Int32Array = new Int32Array(moveFeatureCount);
  readonly relationValues: Int32Array = new Int32Array(relationFeatureCount);
  readonly #scores = new Int32Array(64);
  readonly #model: ParserWeights;
  /** Null in training, where weights change. */
  readonly #moveScores: MoveScores | null;
  readonly #known = new RelationMemory();
  readonly #difference = new Difference();
  readonly #root: number;
  readonly #doubts: Doubts;
  readonly #path = new Path();
  readonly #other = new Path();
  #foresight: Foresight | null = null;
  /** The second best move of the last choice, and by how much the best one led. */
  second = -1;
  lead = 0;

  constructor(model: ParserWeights, doubts: Doubts = usualDoubts) {
    this.#doubts = doubts;
    this.#model = model;
    this.clusters = new ClusterIndex(model.clusters);
    const { weights } = model.moves;
    this.#moveScores =
      weights instanceof Int8Array ? new MoveScores(model.moves.rowBits, weights) : null;
    this.#root = Math.max(0, model.relations.indexOf("root"));
  }

  /** The best move where there is a choice; in training its features stay in `moveValues`. */
  bestMove(): number {
    const { state } = this;
    const scores = this.#scores;
    if (this.#moveScores === null) {
      moveFeatures(state, this.words, this.moveValues);
      scorePairs(this.#model.moves, this.moveValues, scores);
    } else this.#moveScores.score(state, this.words, this.moveValues, scores);
    const left = scores[0] as number;
    const right = scores[1] as number;
    if (state.hasTwo && right > 0 && right > left) {
      this.second = left > 0 ? move.left : move.shift;
      this.lead = left > 0 ? right - left : right;
      return move.right;
    }
    const other = Math.min(left, 0);
    const isRight = state.hasTwo && right > other;
    this.second = isRight ? move.right : left > 0 ? move.shift : move.left;
    this.lead = left > 0 ? left - (isRight ? right : 0) : -(isRight ? right : left);
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
    const { labels } = sets;
    const from = sets.starts[set] as number;
    const to = sets.starts[set + 1] as number;
    if (to - from === 1 && this.#moveScores !== null) return labels[from] as number;
    relationFeatures(state, words, head, word, this.relationValues);
    const scores = this.#scores;
    const { relationValues } = this;
    scores.fill(0, 0, to - from);
    const end = relationValues.length;
    scoreBlocks(relationWeights, relationShape, relationValues, 0, end, labels, from, to, scores);
    let best = 0;
    for (let place = 1; place < to - from; place++) {
      if ((scores[place] as number) > (scores[best] as number)) best = place;
    }
    return labels[from + best] as number;
  }

  /** Parses the `length` words that stand in `words`; where an umpire is given, doubtful moves are thought over; what is foreseen is not weighed. */
  parse(length: number, umpire: Umpire | null, foresight: Foresight | null = null): void {
    const { state } = this;
    state.start(length, noRelation);
    this.#path.reserve(2 * length);
    this.#moveScores?.start(length);
    this.#known.start(length);
    this.#foresight = foresight;
    while (!state.isDone) this.#walk(this.#path);
    if (umpire !== null) this.#thinkOver(umpire);
  }

  /** Makes the best move and writes it down. */
  #walk(path: Path): void {
    const { state } = this;
    const at = state.steps;
    path.depths[at] = state.depth;
    path.hashes[at] = state.stackHash;
    let { forced } = state;
    if (forced < 0 && this.#foresight !== null) forced = this.#foresight.move(state);
    if (forced >= 0) {
      path.leads[at] = -1;
      path.costs[at] = 0;
      this.#make(forced, path);
      return;
    }
    const best = this.bestMove();
    path.leads[at] = this.lead;
    path.seconds[at] = this.second;
    path.costs[at] = costOf(this.lead);
    this.#make(best, path);
  }

  #make(step: number, path: Path): void {
    const { state } = this;
    path.moves[state.steps] = step;
    if (step === move.shift) {
      state.shift();
      return;
    }
    const head = step === move.left ? state.next : state.below;
    const { top } = state;
    let relation = this.#foresight === null ? -1 : this.#foresight.relation(top, head);
    if (relation < 0) relation = this.#known.recall(state, head, top);
    if (relation === noRelation) {
      relation = this.bestRelation(head);
      this.#known.keep(state, head, top, relation);
    }
    path.relations[state.steps] = relation;
    state.attach(head, relation);
  }

  #replay(path: Path, to: number): void {
    const { state } = this;
    for (let at = state.steps; at < to; at++) {
      const step = path.moves[at] as number;
      if (step === move.shift) state.shift();
      else
        state.attach(step === move.left ? state.next : state.below, path.relations[at] as number);
    }
  }

  #goBack(to: number): void {
    while (this.state.steps > to) this.state.undo();
  }

  /**
   * From the last move to the first: where the best move led by little, goes the other
   * way until both meet again, and lets the umpire choose. What follows the meeting
   * stays as it was.
   */
  #thinkOver(umpire: Umpire): void {
    const { state, words } = this;
    const path = this.#path;
    const other = this.#other;
    const difference = this.#difference;
    const { lead: doubtful, hopeless } = this.#doubts;
    const end = state.steps;
    other.reserve(end);
    difference.start(state);
    for (let at = end - 1; at >= 0; at--) {
      const lead = path.leads[at] as number;
      if (lead < 0 || lead >= doubtful) continue;
      this.#goBack(at);
      other.depths[at] = path.depths[at] as number;
      other.hashes[at] = path.hashes[at] as number;
      other.costs[at] = costOfSecond(lead);
      this.#make(path.seconds[at] as number, other);
      let firstCost = path.costs[at] as number;
      let secondCost = other.costs[at] as number;
      let meets = -1;
      const last = Math.min(end, at + reach);
      for (let now = at + 1; now <= last; now++) {
        if (now === end || this.#isOn(path)) {
          meets = now;
          break;
        }
        if (secondCost > firstCost + hopeless) break;
        this.#walk(other);
        firstCost += path.costs[now] as number;
        secondCost += other.costs[now] as number;
      }
      if (meets < 0) continue;
      const count = difference.find(state, at, meets);
      if (count === 0) continue;
      umpire.see(1, state, words, difference.touched, count);
      this.#goBack(at);
      this.#replay(path, meets);
      umpire.see(0, state, words, difference.touched, count);
      if (!umpire.prefersSecond(firstCost, secondCost)) continue;
      path.copy(other, at, meets);
      difference.accept();
    }
    this.#goBack(0);
    this.#replay(path, end);
  }

  /** Whether the state is one that the path goes through. */
  #isOn(path: Path): boolean {
    const { depth, stackHash, steps } = this.state;
    return path.depths[steps] === depth && path.hashes[steps] === stackHash;
  }
}
