import { type KeyedValues, quantizeWeights } from "../../learn/index.ts";
import { type NetTrainingOptions, netTraining, trainArcNet } from "./arc-net/index.ts";
import type { SyntaxModel } from "./model.ts";
import { type Doubts, Parser, type ParserWeights } from "./parser.ts";
import { type Comparison, createWitness, learnJudge } from "./train-judge.ts";
import { type ParserTrainingOptions, trainParser } from "./train-parser.ts";
import {
  collectRelations,
  createRelationNumbers,
  loadWords,
  type TreeSentence,
} from "./tree-sentence.ts";

/** What a training of syntax may vary. */
export interface SyntaxTrainingOptions extends ParserTrainingOptions {
  /** A relation rarer than this loses its subtype. */
  readonly leastCount: number;
  /** Two to this power bytes of weights for the judge. */
  readonly judgeBits: number;
  readonly judgeEpochs: number;
  /** By how much the judge must be right. */
  readonly judgeMargin: number;
  readonly net: NetTrainingOptions;
  /** Epochs of the parsers that show the judge what parsers get wrong. */
  readonly foldEpochs: number;
}

/** The options of the model that ships. */
export const syntaxTraining: SyntaxTrainingOptions = {
  moveBits: 21,
  relationBits: 22,
  epochs: 8,
  seed: 1,
  trainings: 3,
  leastCount: 10,
  judgeBits: 20,
  judgeEpochs: 4,
  judgeMargin: 200,
  foldEpochs: 3,
  net: netTraining,
};

/**
 * Trains a parser, a judge of its doubts on what parsers make of sentences they have not
 * seen, and a net that corrects both. The same sentences and options give the same model.
 */
export function trainSyntax(
  sentences: readonly TreeSentence[],
  clusters: KeyedValues,
  options: SyntaxTrainingOptions = syntaxTraining,
): SyntaxModel {
  const relations = collectRelations(sentences, options.leastCount);
  const parser = trainParser(sentences, relations, clusters, options);
  const seen: Comparison[] = [];
  for (let fold = 0; fold < 2; fold++) {
    const known = sentences.filter((_, i) => i % 2 !== fold);
    const quick = { ...options, epochs: options.foldEpochs, trainings: 1 };
    const half = trainParser(known, relations, clusters, quick);
    watch(
      half,
      sentences.filter((_, i) => i % 2 === fold),
      options.judgeBits,
      seen,
    );
  }
  const { judgeBits, judgeEpochs, judgeMargin } = options;
  const { weights, scale } = quantizeWeights(
    learnJudge(seen, judgeBits, judgeEpochs, judgeMargin),
    20,
  );
  const net = trainArcNet(sentences, relations, clusters, options.net);
  return { parser, judge: { bits: judgeBits, weights, scale }, net };
}

/** The judge learns from more doubts than it will be asked about: most of what it knows of words comes from the clear ones. */
const watchedDoubts: Doubts = { lead: 500, hopeless: 4000 };

/** Adds what the parser's doubts come to on sentences that it has not seen. */
function watch(
  weights: ParserWeights,
  sentences: readonly TreeSentence[],
  bits: number,
  seen: Comparison[],
): void {
  const relationOf = createRelationNumbers(weights.relations);
  const parser = new Parser(weights, watchedDoubts);
  const witness = createWitness(bits, seen);
  for (const sentence of sentences) {
    loadWords(parser.words, sentence, parser.clusters);
    witness.startSentence(sentence.heads, Uint8Array.from(sentence.relations, relationOf));
    parser.parse(sentence.words.length, witness);
  }
}
