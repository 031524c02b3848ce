import { Sketches } from "./sketches.ts";
import { compareSpelling } from "./spelling.ts";
import { isNearAmount, type Word } from "./words.ts";

/** Degrees of kinship: set by hand, in the order of how surely one word is the other. */
const degrees = { stem: 0.97, synonym: 0.75 } as const;

/**
 * How far words stand for each other, 0 to 1: the same word, the same stem, a derivation,
 * a spelling of the same name, a synonym. Two numbers are kin only when equal, or near
 * where one is rough; two words of grammar only when the same. For words of one vocabulary.
 */
export interface Kinship {
  /** Of two words. Symmetric. */
  readonly between: (a: Word, b: Word) => number;
  /** Of each word of either text, with the nearest one of the other. Costs the product of their lengths. */
  readonly nearest: (a: readonly Word[], b: readonly Word[]) => Nearest;
}

/** Degrees of kinship with the nearest word of the other text, by place. */
export interface Nearest {
  readonly left: Float64Array;
  readonly right: Float64Array;
}

/** Pairs of words whose spelling is remembered, so that a large pile does not fill the memory. */
const mostKnown = 500_000;
/** Words that a vocabulary can have for pairs of them to have numbers of their own. */
const mostWords = 2 ** 26;

/** Creates a comparison of words that remembers how alike those are whose spelling it compared. */
export function createKinship(): Kinship {
  const sketches = new Sketches();
  const known = new Map<number, number>();
  const spelled = (a: Word, b: Word): number => {
    const key = a.id < b.id ? a.id * mostWords + b.id : b.id * mostWords + a.id;
    const before = known.get(key);
    if (before !== undefined) return before;
    const degree = compareSpelling(a, b);
    if (known.size >= mostKnown) known.clear();
    known.set(key, degree);
    return degree;
  };
  const between = (a: Word, b: Word): number => {
    if (a.stemId === b.stemId) return a.form === b.form ? 1 : degrees.stem;
    if (a.number && b.number) return isNearAmount(a, b) ? degrees.synonym : 0;
    if (a.number || b.number || (!a.content && !b.content)) return 0;
    return isOneGroup(a, b) ? Math.max(degrees.synonym, spelled(a, b)) : spelled(a, b);
  };
  return {
    between,
    nearest: (a, b) => {
      const found = { left: new Float64Array(a.length), right: new Float64Array(b.length) };
      const rows = sketches.place(a);
      const columns = sketches.place(b);
      // Most of the time that reconciling takes is spent here: words first by their numbers.
      for (let x = 0; x < rows.length; x++) {
        for (let y = 0; y < columns.length; y++) {
          if (!sketches.mayBeKin(rows[x] as number, columns[y] as number)) continue;
          const degree = between(a[x] as Word, b[y] as Word);
          if (degree > (found.left[x] as number)) found.left[x] = degree;
          if (degree > (found.right[y] as number)) found.right[y] = degree;
        }
      }
      return found;
    },
  };
}

function isOneGroup(a: Word, b: Word): boolean {
  return a.groups.some((group) => b.groups.includes(group));
}
