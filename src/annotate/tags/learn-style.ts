import { hashFolded, type Linear, quantizeLinear, trainLogistic } from "../../learn/index.ts";
import { type Style, StyleReader, styleBits, styleRow } from "./style.ts";

/** A sentence to learn styles from. */
export interface StyledSentence {
  readonly words: readonly string[];
  /** Number of its document. */
  readonly document: number;
  /** Number of the treebank it comes from. */
  readonly treebank: number;
}

/** Words of one example; short, as documents are often. */
const size = 100;
const training = { bits: styleBits, epochs: 8, rate: 0.1, dropout: 0.3, seed: 1 };
const folds = 4;

/** Learns to tell the first treebank's documents from the others'. */
export function learnStyle(sentences: readonly StyledSentence[]): Linear {
  const examples: { rows: Int32Array; yes: boolean }[] = [];
  for (const { words, treebank } of documentsOf(sentences)) {
    for (let at = 0; at < words.length; at += size) {
      const rows = words
        .slice(at, at + size)
        .map((word) => styleRow(hashFolded(word, 0, word.length)));
      examples.push({ rows: Int32Array.from(new Set(rows)), yes: treebank > 0 });
    }
  }
  return quantizeLinear(trainLogistic(examples, training), 20);
}

/** The style of each sentence's document, as a model tells that has not seen the document. */
export function unseenStyles(sentences: readonly StyledSentence[]): Style[] {
  const styles: Style[] = sentences.map(() => 0);
  for (let fold = 0; fold < folds; fold++) {
    const known = learnStyle(sentences.filter(({ document }) => document % folds !== fold));
    const found = stylesOf(known, sentences);
    for (const [i, { document }] of sentences.entries()) {
      if (document % folds === fold) styles[i] = found[i] ?? 0;
    }
  }
  return styles;
}

/** The style of each sentence's document. */
export function stylesOf(
  model: Linear,
  sentences: readonly Pick<StyledSentence, "words" | "document">[],
): Style[] {
  const reader = new StyleReader(model);
  const byDocument = new Map<number, Style>();
  for (const { words, document } of documentsOf(sentences)) {
    reader.start();
    for (const word of words) reader.add(hashFolded(word, 0, word.length));
    byDocument.set(document, reader.style());
  }
  return sentences.map(({ document }) => byDocument.get(document) ?? 0);
}

/** Sentences of one document as one. */
function documentsOf<Sentence extends Pick<StyledSentence, "words" | "document">>(
  sentences: readonly Sentence[],
): (Omit<Sentence, "words"> & { words: string[] })[] {
  const documents = new Map<number, Omit<Sentence, "words"> & { words: string[] }>();
  for (const sentence of sentences) {
    const document = documents.get(sentence.document);
    if (document === undefined) {
      documents.set(sentence.document, { ...sentence, words: [...sentence.words] });
    } else for (const word of sentence.words) document.words.push(word);
  }
  return [...documents.values()];
}
