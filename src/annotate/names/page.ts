import type { Doc } from "../../doc/index.ts";

/** What the model reads of a document: its words and where sentences begin and end. */
export interface Page {
  readonly text: string;
  readonly length: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** First token of each sentence, then the number of tokens: sentences leave no token out. */
  readonly sentences: Uint32Array;
}

/** The page of a document. Tokens that no sentence covers join the sentence before them. */
export function pageOf(doc: Doc<"tokens" | "sentences">): Page {
  const { tokens, sentences } = doc.layers;
  const bounds: number[] = [];
  for (const { firstToken, endToken } of sentences) {
    if (endToken > firstToken) bounds.push(firstToken);
  }
  if (bounds[0] !== 0 && tokens.length > 0) bounds.unshift(0);
  bounds.push(tokens.length);
  return {
    text: doc.text,
    length: tokens.length,
    starts: tokens.starts,
    ends: tokens.ends,
    sentences: Uint32Array.from(bounds),
  };
}

/** A page of words that stand a space apart: for training data that comes in words. */
export function pageOfWords(sentences: readonly (readonly string[])[]): Page {
  const length = sentences.reduce((sum, words) => sum + words.length, 0);
  const starts = new Uint32Array(length);
  const ends = new Uint32Array(length);
  const bounds = new Uint32Array(sentences.length + 1);
  const texts: string[] = [];
  let at = 0;
  let token = 0;
  for (const [i, words] of sentences.entries()) {
    bounds[i] = token;
    for (const word of words) {
      starts[token] = at;
      at += word.length;
      ends[token++] = at;
      at++;
      texts.push(word);
    }
  }
  bounds[sentences.length] = token;
  return { text: texts.join(" "), length, starts, ends, sentences: bounds };
}

/** Token `index` as printed; empty outside the page. */
export function wordAt(page: Page, index: number): string {
  return page.text.slice(page.starts[index], page.ends[index]);
}
