import { type ConlluSentence, corpusFile, readConllu } from "../../corpora/index.ts";

/** A sentence with its gold columns; words are spelled as in the text. */
export interface GoldSentence {
  /** Number of its document, and of the treebank that has it. */
  readonly document: number;
  readonly treebank: number;
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
  let document = 0;
  return trainFiles.flatMap((path, treebank) => {
    const file = corpusFile(corpora, path);
    if (file === null) throw new Error(`Training needs ${path}`);
    return readConllu(file).flatMap(({ text, sentences }) => {
      const place = { document: document++, treebank };
      return sentences.map((sentence) => ({ ...place, ...goldOf(text, sentence) }));
    });
  });
}

function goldOf(
  text: string,
  { words }: ConlluSentence,
): Omit<GoldSentence, "document" | "treebank"> {
  return {
    words: words.map((word) => text.slice(word.start, word.end)),
    upos: words.map((word) => word.upos),
    xpos: words.map((word) => word.xpos),
    lemmas: words.map((word) => word.lemma),
    heads: words.map((word) => word.head),
    relations: words.map((word) => word.deprel),
  };
}
