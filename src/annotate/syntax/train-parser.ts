import {
  AveragedWeights,
  createRandom,
  type KeyedValues,
  quantize,
  shuffle,
  updateBlocks,
  updatePairs,
} from "../../learn/index.ts";
import { move, noRelation } from "./configuration.ts";
import { moveCosts } from "./oracle.ts";
import { Parser, type ParserWeights } from "./parser.ts";
import { RelationCounts } from "./relation-sets.ts";
import { classOf, createRelationNumbers, loadWords, type TreeSentence } from "./tree-sentence.ts";
import { rootClass } from "./words.ts";

/** What a training of a parser may vary. */
export interface ParserTrainingOptions {
  /** Two to this power rows of move weights, two bytes each. */
  readonly moveBits: number;
  /** Two to this power bytes of relation weights. */
  readonly relationBits: number;
  readonly epochs: number;
  readonly seed: number;
  /** How many trainings, each in its own order, to take the mean of. */
  readonly trainings: number;
}

/**
 * What is rarer than this between two classes is not considered. Training sees more,
 * so that what is rare is learned to be none of the others.
 */
const leastShare = { training: 0.001, parsing: 0.005 } as const;

/** How often training follows its own move, right or wrong, once it has learned something. */
const exploration = 0.9;

/**
 * Trains a parser: averaged perceptrons for moves and for relations, on the states
 * the parser itself gets into, with the moves that are still best there. The same
 * sentences and options give the same model.
 */
export function trainParser(
  sentences: readonly TreeSentence[],
  relations: readonly string[],
  clusters: KeyedValues,
  options: ParserTrainingOptions,
): ParserWeights {
  const relationOf = createRelationNumbers(relations);
  const counts = new RelationCounts(relations.length);
  for (const sentence of sentences) {
    const classes = sentence.upos.map(classOf);
    for (const [word, head] of sentence.heads.entries()) {
      const headClass = head < 0 ? rootClass : (classes[head] ?? 0);
      const relation = relationOf(sentence.relations[word] ?? "dep");
      counts.add(headClass, classes[word] ?? 0, head < 0 || word < head, relation);
    }
  }
  const start = { relations, sets: counts.sets(leastShare.training), clusters };
  const moves = new Float32Array(2 << options.moveBits);
  const named = new Float32Array(1 << options.relationBits);
  for (let training = 0; training < options.trainings; training++) {
    const found = trainOnce(sentences, start, { ...options, seed: options.seed + training });
    addTo(moves, found.moves);
    addTo(named, found.relations);
  }
  return {
    ...start,
    sets: counts.sets(leastShare.parsing),
    moves: { rowBits: options.moveBits, weights: quantize(moves, 20) },
    relationShape: { tableBits: options.relationBits, classBits: 6 },
    relationWeights: quantize(named, 20),
  };
}

function addTo(sums: Float32Array, more: Float32Array): void {
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (more[i] as number);
}

/** The mean weights of one training. */
function trainOnce(
  sentences: readonly TreeSentence[],
  start: Pick<ParserWeights, "relations" | "sets" | "clusters">,
  options: ParserTrainingOptions,
): { readonly moves: Float32Array; readonly relations: Float32Array } {
  const relationOf = createRelationNumbers(start.relations);
  const moveTable = new AveragedWeights(2 << options.moveBits);
  const relationTable = new AveragedWeights(1 << options.relationBits);
  const relationShape = { tableBits: options.relationBits, classBits: 6 };
  const parser = new Parser({
    ...start,
    moves: { rowBits: options.moveBits, weights: moveTable.now },
    relationShape,
    relationWeights: relationTable.now,
  });
  const { state } = parser;
  const random = createRandom(options.seed);
  const order = Uint32Array.from(sentences, (_, i) => i);
  const costs = new Float64Array(3);
  let step = 1;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const sentence = sentences[index];
      if (sentence === undefined) continue;
      const length = sentence.words.length;
      loadWords(parser.words, sentence, parser.clusters);
      const gold = goldHeads(sentence);
      state.start(length, noRelation);
      while (!state.isDone) {
        step++;
        let chosen = state.forced;
        if (chosen < 0) {
          const found = parser.bestMove();
          moveCosts(state, gold, costs);
          const right = cheapest(costs, found);
          if ((costs[found] ?? 0) > (costs[right] ?? 0)) {
            updatePairs(moveTable, options.moveBits, parser.moveValues, right, found, step);
          }
          chosen = epoch > 0 && random() < exploration ? found : right;
        }
        if (chosen === move.shift) {
          state.shift();
          continue;
        }
        const head = chosen === move.left ? state.next : state.below;
        const word = state.top;
        let relation = parser.bestRelation(head);
        if (gold[word] === head && head < length) {
          const right = relationOf(sentence.relations[word] ?? "dep");
          if (right !== relation) {
            updateBlocks(relationTable, relationShape, parser.relationValues, right, 1, step);
            updateBlocks(relationTable, relationShape, parser.relationValues, relation, -1, step);
          }
          relation = right;
        }
        state.attach(head, relation);
      }
    }
  }
  return { moves: moveTable.average(step), relations: relationTable.average(step) };
}

function goldHeads({ heads, words }: TreeSentence): Int32Array {
  return Int32Array.from(heads, (head) => (head < 0 ? words.length : head));
}

/** The cheapest move, `found` where it is one of several. */
function cheapest(costs: Float64Array, found: number): number {
  let best = found;
  for (let step = 0; step < 3; step++) {
    if ((costs[step] ?? 0) < (costs[best] ?? 0)) best = step;
  }
  return best;
}
