import { type Upos, uposNames } from "../../doc/index.ts";
import {
  AveragedWeights,
  createRandom,
  hashCodes,
  hashFolded,
  quantize,
  shuffle,
  updateBlocks,
  updatePairs,
} from "../../learn/index.ts";
import { move } from "./configuration.ts";
import { moveCosts } from "./oracle.ts";
import { noRelation, Parser, type ParseWeights } from "./parser.ts";
import { RelationCounts } from "./relation-sets.ts";
import { coarseHash, rootClass, tagHash, type Words } from "./words.ts";

/** A sentence to learn trees from. Tags had better be a tagger's, made without seeing the sentence, than gold. */
export interface TreeSentence {
  readonly words: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** Index of each word's head, -1 for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** What a training of syntax may vary. */
export interface SyntaxTrainingOptions {
  /** Two to this power rows of move weights, two bytes each. */
  readonly moveBits: number;
  /** Two to this power bytes of relation weights. */
  readonly relationBits: number;
  readonly epochs: number;
  readonly seed: number;
  /** A relation rarer than this loses its subtype. */
  readonly leastCount: number;
}

/** The options of the model that ships. */
export const syntaxTraining: SyntaxTrainingOptions = {
  moveBits: 21,
  relationBits: 22,
  epochs: 8,
  seed: 1,
  leastCount: 10,
};

/** How often training follows its own move, right or wrong, once it has learned something. */
const exploration = 0.9;

/**
 * Trains a parser: averaged perceptrons for moves and for relations, on the states
 * the parser itself gets into, with the moves that are still best there. The same
 * sentences and options give the same model.
 */
export function trainSyntax(
  sentences: readonly TreeSentence[],
  options: SyntaxTrainingOptions = syntaxTraining,
): ParseWeights {
  const relations = collectRelations(sentences, options.leastCount);
  const numbers = new Map(relations.map((name, i) => [name, i] as const));
  const relationOf = (name: string): number =>
    numbers.get(name) ?? numbers.get(name.replace(/:.*/, "")) ?? 0;
  const counts = new RelationCounts(relations.length);
  for (const sentence of sentences) {
    const classes = sentence.upos.map(classOf);
    for (const [word, head] of sentence.heads.entries()) {
      const headClass = head < 0 ? rootClass : (classes[head] ?? 0);
      const relation = relationOf(sentence.relations[word] ?? "dep");
      counts.add(headClass, classes[word] ?? 0, head < 0 || word < head, relation);
    }
  }
  const moveTable = new AveragedWeights(2 << options.moveBits);
  const relationTable = new AveragedWeights(1 << options.relationBits);
  const relationShape = { tableBits: options.relationBits, classBits: 6 };
  const sets = counts.sets();
  const parser = new Parser({
    relations,
    sets,
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
      loadWords(parser.words, sentence);
      const gold = Int32Array.from(sentence.heads, (head) => (head < 0 ? length : head));
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
  return {
    relations,
    sets,
    moves: { rowBits: options.moveBits, weights: quantize(moveTable.average(step), 20) },
    relationShape,
    relationWeights: quantize(relationTable.average(step), 20),
  };
}

/** The cheapest move, `found` where it is one of several. */
function cheapest(costs: Float64Array, found: number): number {
  let best = found;
  for (let step = 0; step < 3; step++) {
    if ((costs[step] ?? 0) < (costs[best] ?? 0)) best = step;
  }
  return best;
}

function classOf(upos: string): number {
  return Math.max(0, uposNames.indexOf(upos as Upos));
}

/** Writes a training sentence into the parser's columns. */
export function loadWords(words: Words, sentence: Omit<TreeSentence, "heads" | "relations">): void {
  words.start(sentence.words.length);
  for (const [i, word] of sentence.words.entries()) {
    const upos = classOf(sentence.upos[i] ?? "X");
    words.forms[i] = hashFolded(word, 0, word.length);
    words.classes[i] = upos;
    words.coarse[i] = coarseHash(upos);
    words.tags[i] = tagHash(upos, hashCodes(sentence.xpos[i] ?? ""));
  }
}

/** Relations from the most frequent down, at most 63; rare ones without their subtype. */
function collectRelations(sentences: readonly TreeSentence[], leastCount: number): string[] {
  const counts = new Map<string, number>();
  for (const { relations } of sentences) {
    for (const name of relations) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  for (const [name, count] of [...counts]) {
    if (count >= leastCount || !name.includes(":")) continue;
    counts.delete(name);
    const base = name.replace(/:.*/, "");
    counts.set(base, (counts.get(base) ?? 0) + count);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name]) => name)
    .slice(0, noRelation);
}
