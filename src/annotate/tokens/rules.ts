import {
  type AbbreviationKind,
  abbreviations,
  apostropheWords,
  clitics,
  contractions,
  gluedUnits,
  joinedPrefixes,
  joinedSuffixes,
  joinedWords,
} from "../../lang/en/index.ts";

/** What the scanner knows of a language, in a form that is quick to ask. */
export interface TokenRules {
  /** By the word in lower case without its last stop: kinds that hold with a capital, and in any case. */
  readonly abbreviations: ReadonlyMap<string, AbbreviationUse>;
  /** Length of the first part, by the word in lower case. */
  readonly contractions: ReadonlyMap<string, number>;
  readonly clitics: ReadonlySet<string>;
  readonly apostropheWords: ReadonlySet<string>;
  readonly joinedPrefixes: ReadonlySet<string>;
  readonly joinedSuffixes: ReadonlySet<string>;
  readonly joinedWords: ReadonlySet<string>;
  readonly gluedUnits: ReadonlySet<string>;
}

/** The kinds of one abbreviation; null where it is none. */
interface AbbreviationUse {
  /** With a capital: *Gen.* */
  readonly capital: AbbreviationKind | null;
  /** In lower case: *e.g.* */
  readonly lower: AbbreviationKind | null;
}

function tabulate(): ReadonlyMap<string, AbbreviationUse> {
  const out = new Map<string, AbbreviationUse>();
  for (const { kind, words, capital } of abbreviations) {
    for (const word of words) {
      const before = out.get(word) ?? { capital: null, lower: null };
      out.set(word, {
        capital: before.capital ?? kind,
        lower: capital ? before.lower : (before.lower ?? kind),
      });
    }
  }
  return out;
}

/** The rules of English. */
export const english: TokenRules = {
  abbreviations: tabulate(),
  contractions: new Map(contractions.map(({ word, first }) => [word, first])),
  clitics: new Set(clitics),
  apostropheWords: new Set(apostropheWords),
  joinedPrefixes: new Set(joinedPrefixes),
  joinedSuffixes: new Set(joinedSuffixes),
  joinedWords: new Set(joinedWords),
  gluedUnits: new Set(gluedUnits),
};
