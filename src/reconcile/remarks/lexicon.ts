import { createKinship, type Kinship } from "./kinship.ts";
import { createVocabulary, type Vocabulary, type Word } from "./words.ts";

/** Words that have been seen, and which of them are kin. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly kinship: Kinship;
}

/**
 * Creates an empty one, which remembers the words of so many texts. Nothing that is
 * matched depends on what it has seen: only the cost does.
 */
export function createLexicon(mostTexts = 0): Lexicon {
  const vocabulary = createVocabulary();
  return {
    vocabulary: mostTexts === 0 ? vocabulary : rememberTexts(vocabulary, mostTexts),
    kinship: createKinship(),
  };
}

function rememberTexts({ read, stems }: Vocabulary, most: number): Vocabulary {
  const known = new Map<string, readonly Word[]>();
  return {
    stems,
    read: (text) => {
      const before = known.get(text);
      if (before !== undefined) return before;
      if (known.size >= most) known.clear();
      const words = read(text);
      known.set(text, words);
      return words;
    },
  };
}
