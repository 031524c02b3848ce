import { Expansion } from "./expansion.ts";
import { KinIndex } from "./kin-index.ts";
import { LookUp } from "./look-up.ts";
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
  /** Of each word of matter of either text, with the nearest one of the other; 0 for words of grammar. Costs their lengths, and the kin of the words of the first where it is not the first of one of the last two calls. */
  readonly nearest: (a: readonly Word[], b: readonly Word[]) => Nearest;
}

/** Degrees of kinship with the nearest word of the other text, by place; what stands beyond the last place, and after the next question, is undefined. */
export interface Nearest {
  readonly left: Float64Array;
  readonly right: Float64Array;
}

/** Pairs of words whose spelling is remembered, so that a large pile does not fill the memory. */
const mostKnown = 500_000;
/** Words that a vocabulary can have for pairs of them to have numbers of their own. */
const mostWords = 2 ** 26;

/** Creates a comparison of words that remembers which are kin. */
export function createKinship(): Kinship {
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
  const between = (a: Word, b: Word): number => degreeBetween(a, b, () => spelled(a, b));
  const index = new KinIndex(degreeBetween);
  // A sentence and its statement are compared with one after the other.
  let [expansion, other] = [new Expansion(), new Expansion()];
  const lookUp = new LookUp(index);
  let left = new Float64Array(64);
  let right = new Float64Array(64);
  return {
    between,
    nearest: (a, b) => {
      if (a.length > left.length) left = new Float64Array(2 * a.length);
      if (b.length > right.length) right = new Float64Array(2 * b.length);
      left.fill(0, 0, a.length);
      right.fill(0, 0, b.length);
      const apart: number[] = [];
      for (let y = 0; y < b.length; y++) {
        const word = b[y] as Word;
        if (word.content && index.of(word) === null) apart.push(y);
      }
      if (!expansion.isOf(a)) [expansion, other] = [other, expansion];
      let apartHere: readonly number[];
      if (expansion.isWorth(a)) {
        apartHere = expansion.prepare(a, index);
        expansion.findNearest(b, left, right);
      } else apartHere = lookUp.findNearest(a, b, { left, right });
      const compare = (x: number, y: number): void => {
        const [one, two] = [a[x] as Word, b[y] as Word];
        if (!one.content || !two.content) return;
        const degree = between(one, two);
        left[x] = Math.max(left[x] as number, degree);
        right[y] = Math.max(right[y] as number, degree);
      };
      for (const y of apart) for (let x = 0; x < a.length; x++) compare(x, y);
      for (const x of apartHere) for (let y = 0; y < b.length; y++) compare(x, y);
      return { left, right };
    },
  };
}

function degreeBetween(a: Word, b: Word, spelled: () => number): number {
  if (a.stemId === b.stemId) return a.form === b.form ? 1 : degrees.stem;
  if (a.number && b.number) return isNearAmount(a, b) ? degrees.synonym : 0;
  if (a.number || b.number || (!a.content && !b.content)) return 0;
  return isOneGroup(a, b) ? Math.max(degrees.synonym, spelled()) : spelled();
}

function isOneGroup(a: Word, b: Word): boolean {
  return a.groups.some((group) => b.groups.includes(group));
}
