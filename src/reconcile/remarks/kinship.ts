import { createSpellings } from "./spelling.ts";
import { isNearAmount, type Word } from "./words.ts";

/** Degrees of kinship: set by hand, in the order of how surely one word is the other. */
const degrees = { stem: 0.97, synonym: 0.75 } as const;

/** Tells how far two words stand for each other, 0 to 1. Symmetric. */
export type Kinship = (a: Word, b: Word) => number;

/**
 * Creates a comparison of words: the same word, the same stem, a derivation, a spelling
 * of the same name, a synonym. Two numbers are kin only when equal, or near where one is
 * rough; two words of grammar only when the same. For words of one vocabulary.
 */
export function createKinship(): Kinship {
  const spellings = createSpellings();
  return (a, b) => {
    if (a.stemId === b.stemId) return a.form === b.form ? 1 : degrees.stem;
    if (a.number && b.number) return isNearAmount(a, b) ? degrees.synonym : 0;
    if (a.number || b.number || (!a.content && !b.content)) return 0;
    const spelled = spellings.compare(a, b);
    return isOneGroup(a, b) ? Math.max(degrees.synonym, spelled) : spelled;
  };
}

function isOneGroup(a: Word, b: Word): boolean {
  return (
    a.groups.length > 0 && b.groups.length > 0 && a.groups.some((group) => b.groups.includes(group))
  );
}
