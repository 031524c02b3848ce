import { hashFolded, lookUp } from "../../learn/index.ts";
import type { Lexicon } from "./lexicon.ts";

/** What a lemmatizer asks about words. */
export interface KnownWords {
  /** Whether training or other text has a word. */
  readonly has: (word: string) => boolean;
  /** Whether training has it often. */
  readonly isFrequent: (word: string) => boolean;
}

/** The words of a lexicon. */
export function wordsOf({ ambiguity, usage, seen }: Lexicon): KnownWords {
  return {
    has: (word) => {
      const form = hashFolded(word, 0, word.length);
      return lookUp(ambiguity, form) >= 0 || lookUp(usage, form) >= 0;
    },
    isFrequent: (word) => lookUp(seen, hashFolded(word, 0, word.length)) >= 0,
  };
}
