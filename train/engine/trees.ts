import { type ConlluSentence, corpusFile, readConllu } from "../../corpora/index.ts";

/** A sentence with its gold columns; words are spelt as in the text. */
export interface GoldSentence {
  readonly words: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly lemmas: readonly string[];
  /** Index of each word's head, -1 for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

const trainFiles = ["ud-ewt/en_ewt-ud-train.conllu", "ud-gum/en_gum-free-train.conllu"] as const;

/** The trees that shipped models may learn from, in a fixed order. Throws when a file is missing. */
export function readTrainingTrees(corpora: string): GoldSentence[] {
  return trainFiles.flatMap((path) => {
    const file = corpusFile(corpora, path);
    if (file === null) throw new Error(`Training needs ${path}`);
    return readConllu(file).flatMap((doc) =>
      doc.sentences.map((sentence) => goldOf(doc.text, sentence)),
    );
  });
}

function goldOf(text: string, { words }: ConlluSentence): GoldSentence {
  return {
    words: words.map((word) => text.slice(word.start, word.end)),
    upos: words.map((word) => word.upos),
    xpos: words.map((word) => word.xpos),
    lemmas: words.map((word) => word.lemma),
    heads: words.map((word) => word.head),
    relations: words.map((word) => word.deprel),
  };
}
