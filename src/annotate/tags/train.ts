import type { KeyedValues } from "../../learn/index.ts";
import { learnLemmas } from "./learn-lemmas.ts";
import type { StyledSentence } from "./learn-style.ts";
import type { LabeledLemma } from "./lemma-example.ts";
import type { TagModel } from "./model.ts";
import { type TaggerOptions, trainTagger } from "./train-tagger.ts";
import { noUsage } from "./usage.ts";

/** A sentence to learn tags from. */
export interface TaggedSentence extends StyledSentence {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** Right lemmas; `_` where there is none. */
  readonly lemmas: readonly string[];
}

/** A lemma from outside the treebanks, for a form that they lack or get wrong. */
export interface ToldLemma extends Pick<LabeledLemma, "form" | "lemma" | "isCertain"> {
  /** Universal and Penn tag, as `VERB|VBD`. */
  readonly tags: string;
}

/** What a training of tags may vary. */
export interface TagTrainingOptions extends Omit<TaggerOptions, "shape" | "labelCount" | "usage"> {
  /** Two to this power bytes of weights, for each pass. */
  readonly tableBits: number;
  /** A pair of tags rarer than this is no label. */
  readonly leastCount: number;
}

/** The options of the model that ships. */
export const tagTraining: TagTrainingOptions = {
  tableBits: 21,
  epochs: 4,
  seed: 1,
  leastCount: 3,
  strangeness: 0.5,
  margin: 20,
  folds: 2,
};

/** Trains a tagger and lemmatizer. The same sentences, options and lemmas told give the same model. */
export function trainTags(
  sentences: readonly TaggedSentence[],
  usage: KeyedValues = noUsage,
  options: TagTrainingOptions = tagTraining,
  told: readonly ToldLemma[] = [],
): TagModel {
  const labels = collectLabels(sentences, options.leastCount);
  const numbers = new Map(labels.map((label, i) => [label, i] as const));
  const labeled = sentences.map((sentence) => ({
    ...sentence,
    labels: Uint8Array.from(sentence.words, (_, i) => numbers.get(labelAt(sentence, i)) ?? 0),
  }));
  const shape = { tableBits: options.tableBits, classBits: 7 };
  const weights = trainTagger(labeled, {
    ...options,
    labelCount: labels.length,
    usage,
    shape,
  });
  const examples = sentences.flatMap((sentence) =>
    sentence.words.flatMap((form, i) => {
      const label = numbers.get(labelAt(sentence, i));
      const lemma = sentence.lemmas[i] ?? "_";
      return label === undefined || (lemma === "_" && form !== "_")
        ? []
        : [{ form, label, lemma, style: sentence.treebank > 0 ? 2 : 1 } as const];
    }),
  );
  const further = told.flatMap((lemma) => {
    const label = numbers.get(lemma.tags);
    return label === undefined ? [] : [{ ...lemma, label }];
  });
  return { ...weights, labels, lemmas: learnLemmas(examples, further) };
}

function labelAt(sentence: TaggedSentence, i: number): string {
  return `${sentence.upos[i]}|${sentence.xpos[i]}`;
}

/** Labels from the most frequent down, at most 128. */
function collectLabels(sentences: readonly TaggedSentence[], leastCount: number): string[] {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    for (let i = 0; i < sentence.words.length; i++) {
      const label = labelAt(sentence, i);
      counts.set(label, (counts.get(label) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count >= leastCount)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([label]) => label)
    .slice(0, 128);
}
