import { createLast, forgetful, type Last } from "./last.ts";
import type { CopyPair } from "./origins/index.ts";
import { type Compared, createLexicon, type Lexicon } from "./remarks/index.ts";

/**
 * What is remembered from one reconciling to the next: what costs most, and depends on the
 * words of documents alone and not on their dates, or on what people decided of rows.
 */
export interface Memory {
  readonly compared: Last<Compared>;
  readonly copies: Last<readonly CopyPair[]>;
  readonly lexicon: () => Lexicon;
}

/** Stems beyond which words are forgotten: those of documents that went do not gather for ever. */
const mostStems = 300_000;
/** Sentences, statements and names whose words are remembered. */
const mostTexts = 200_000;

/** Creates an empty memory. Holds the pairs of one pile that are alike, its statements, and the words that it has and had. */
export function createMemory(): Memory {
  let lexicon = createLexicon(mostTexts);
  return {
    compared: createLast(),
    copies: createLast(),
    lexicon: () => {
      if (lexicon.vocabulary.stems() > mostStems) lexicon = createLexicon(mostTexts);
      return lexicon;
    },
  };
}

/** Remembers nothing. */
export const noMemory: Memory = {
  compared: forgetful,
  copies: forgetful,
  lexicon: () => createLexicon(),
};
