import { createKinship, type Kinship } from "./kinship.ts";
import { createVocabulary, type Vocabulary } from "./words.ts";

/** Words that have been seen, and which of them are kin. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly kinship: Kinship;
}

/** Creates an empty one. Nothing that is matched depends on what it has seen: only the cost does. */
export function createLexicon(): Lexicon {
  return { vocabulary: createVocabulary(), kinship: createKinship() };
}
