import type { WeighedWords } from "./align-words.ts";
import type { Kinship } from "./kinship.ts";
import type { Word } from "./words.ts";

/** What two texts that share most of their words differ in; all symmetric. */
export interface Differences {
  /** Share of weight found in the other text, of the text of which less is found. */
  readonly found: number;
  /** Words that one text has more than the other. */
  readonly lengthGap: number;
  /** Words to change, add or drop to make one text of the other, by words of the longer. */
  readonly edits: number;
  /** Words of both in one order, by words of the longer. */
  readonly ordered: number;
  /** Share of the runs of three and of four words that the other has too, the larger of both sides. */
  readonly runsOfThree: number;
  readonly runsOfFour: number;
  /** Names that one text has and the other has not, the more of both sides. */
  readonly names: number;
  /** Other words of matter that are missing, the fewer of both sides. */
  readonly words: number;
  /** Logarithm of the weight that is missing, of the side that lacks less and that lacks more. */
  readonly leastLost: number;
  readonly mostLost: number;
  /** 1 where one text denies and the other does not. */
  readonly denied: number;
}

/**
 * What each difference adds to the log odds that two news sentences say the same: a
 * logistic regression (squares of standardized weights charged by 0.001) on the pairs of
 * the training part of the MRPC (Dolan and Brockett 2005); see `npm run bars -- mrpc`.
 */
const weights: Readonly<Record<keyof Differences, number>> = {
  found: 3.95,
  lengthGap: -0.07,
  edits: -2.43,
  ordered: 4.35,
  runsOfThree: -1.96,
  runsOfFour: -1.44,
  names: 0.26,
  words: 0.24,
  leastLost: -1.13,
  mostLost: -0.94,
  denied: -1.02,
};
const base = 0.27;

/** Kinship from which a word counts as found, and from which two words count as one in order. */
const found = 0.7;
const inOrder = 0.6;
/** Words of each text that are looked at. */
const longest = 200;
const denials = /^(?:not?|never|nor|without|∅)$|n't$/;

/** Log odds that two texts which share most of their words say the same. Costs the product of their lengths, each cut at 200 words. */
export function saysTheSame(a: WeighedWords, b: WeighedWords, kinship: Kinship): number {
  const differences = findDifferences(a, b, kinship);
  let odds = base;
  for (const key of Object.keys(weights) as (keyof Differences)[]) {
    odds += weights[key] * differences[key];
  }
  return odds;
}

/** Measures what two texts differ in. Words weigh from 0 to 1. */
export function findDifferences(
  one: WeighedWords,
  two: WeighedWords,
  kinship: Kinship,
): Differences {
  const a = one.words.slice(0, longest);
  const b = two.words.slice(0, longest);
  const n = b.length;
  const bestA = new Float64Array(a.length);
  const bestB = new Float64Array(n);
  // Steps of an alignment so far: words in order, and words changed, row by row.
  let order = new Float64Array(n + 1);
  let edits = Float64Array.from({ length: n + 1 }, (_, y) => y);
  a.forEach((left, x) => {
    const nextOrder = new Float64Array(n + 1);
    const nextEdits = new Float64Array(n + 1).fill(x + 1);
    b.forEach((right, y) => {
      const degree = kinship.between(left, right);
      bestA[x] = Math.max(bestA[x] ?? 0, degree);
      bestB[y] = Math.max(bestB[y] ?? 0, degree);
      const same = degree >= inOrder ? degree : 0;
      nextOrder[y + 1] = Math.max(order[y + 1] ?? 0, nextOrder[y] ?? 0, (order[y] ?? 0) + same);
      nextEdits[y + 1] = Math.min(
        (edits[y + 1] ?? 0) + 1,
        (nextEdits[y] ?? 0) + 1,
        (edits[y] ?? 0) + 1 - same,
      );
    });
    order = nextOrder;
    edits = nextEdits;
  });
  const left = sideOf(a, one.weights, bestA);
  const right = sideOf(b, two.weights, bestB);
  const longer = Math.max(a.length, n, 1);
  return {
    found: Math.min(left.found, right.found),
    lengthGap: Math.abs(a.length - n),
    edits: (edits[n] ?? 0) / longer,
    ordered: (order[n] ?? 0) / longer,
    runsOfThree: sharedRuns(a, b, 3),
    runsOfFour: sharedRuns(a, b, 4),
    names: Math.max(left.names, right.names),
    words: Math.min(left.words, right.words),
    leastLost: Math.log1p(Math.min(left.lost, right.lost)),
    mostLost: Math.log1p(Math.max(left.lost, right.lost)),
    denied: denies(a) === denies(b) ? 0 : 1,
  };
}

interface Side {
  readonly found: number;
  readonly names: number;
  readonly words: number;
  readonly lost: number;
}

function sideOf(words: readonly Word[], weights: readonly number[], best: Float64Array): Side {
  let total = 0;
  let covered = 0;
  let names = 0;
  let others = 0;
  let lost = 0;
  words.forEach((word, i) => {
    const weight = weights[i] ?? 0;
    const degree = best[i] ?? 0;
    total += weight;
    covered += weight * degree;
    if (!word.content) return;
    lost += weight * (1 - degree);
    if (degree >= found) return;
    if (i > 0 && word.capital) names++;
    else if (!word.number) others++;
  });
  return { found: total === 0 ? 1 : covered / total, names, words: others, lost };
}

function sharedRuns(a: readonly Word[], b: readonly Word[], length: number): number {
  const left = runsOf(a, length);
  const right = runsOf(b, length);
  const share = (own: readonly string[], other: ReadonlySet<string>): number =>
    own.filter((run) => other.has(run)).length / (own.length || 1);
  return Math.max(share(left, new Set(right)), share(right, new Set(left)));
}

function runsOf(words: readonly Word[], length: number): string[] {
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, i) =>
    words
      .slice(i, i + length)
      .map(({ stem }) => stem)
      .join(" "),
  );
}

function denies(words: readonly Word[]): boolean {
  return words.some(({ form }) => denials.test(form));
}
