import { alignWords, type WeighedWords } from "./align-words.ts";
import { createGramIndex } from "./gram-index.ts";
import { createKinship } from "./kinship.ts";
import { saysTheSame } from "./say-the-same.ts";
import { createVocabulary } from "./words.ts";

/** How far two texts of a pool, by their indices, are the same statement: 0 to 1. */
export type PoolLikeness = (i: number, j: number) => number;

/** Texts that each text is compared with word by word. */
const compared = 40;

/**
 * What each sign adds to the log odds that two texts are one statement, and what it
 * adds that each is the other's best match. Tuned on pairs of independent
 * translations of one sentence, whole and cut; see `npm run bars -- same-statement`.
 */
const signs = {
  cosine: 5.5,
  long: 5,
  run: 4.9,
  window: 0.7,
  mass: 1.1,
  namesMissing: -5.1,
  numbersDiffer: -1.3,
  base: -11,
} as const;
const margins = { own: 0.34, best: 0.4, otherBest: 0.62, lesser: 0.25, base: 0.9 } as const;
/** Log odds beyond which a lead over the next best says no more. */
const mostLead = 4;
/**
 * Two texts alike beyond `odds` and of comparable length are told apart by what they
 * differ in, not by what else the pool holds: log odds of `alike`, give or take `share`
 * of what their differences say, and at most `most` of that. Chosen on the same pairs
 * and on the training part of the MRPC.
 */
const closely = { odds: 2, alike: 3, share: 0.35, most: 5, comparable: 0.5 } as const;

/**
 * Prepares a pool of texts, in any order, for comparing every two: letters and words
 * in common, aligned and weighed by how rare they are in the pool, then how far each
 * text leads whatever else the other resembles. Symmetric. Texts with nothing rare
 * in common score 0 without being compared.
 */
export function preparePool(texts: readonly string[]): PoolLikeness {
  const vocabulary = createVocabulary([]);
  const words = texts.map((text) => vocabulary.read(text.normalize("NFKC")));
  const frequency = new Map<string, number>();
  for (const own of words) {
    for (const stem of new Set(own.map((word) => word.stem))) {
      frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
    }
  }
  const weighed = words.map((own): WeighedWords => {
    const weights = own.map(({ stem }) =>
      Math.log((texts.length + 1) / (frequency.get(stem) ?? 1)),
    );
    return { words: own, weights, total: weights.reduce((sum, weight) => sum + weight, 0) };
  });
  const neighborsOf = createGramIndex(texts, compared);
  const kinship = createKinship();
  const rows = new Map<number, ReadonlyMap<number, number>>();
  const rowOf = (i: number): ReadonlyMap<number, number> => {
    const known = rows.get(i);
    if (known !== undefined) return known;
    const row = new Map<number, number>();
    for (const { index, cosine } of neighborsOf(i)) {
      const before = rows.get(index)?.get(i);
      const [left, right] = [weighed[i], weighed[index]];
      if (left === undefined || right === undefined) continue;
      row.set(index, before ?? logOdds(left, right, cosine));
    }
    rows.set(i, row);
    return row;
  };
  const logOdds = (a: WeighedWords, b: WeighedWords, cosine: number): number => {
    const { long, window, run, mass, namesMissing, numbersDiffer } = alignWords(a, b, kinship);
    return (
      signs.cosine * Math.sqrt(cosine) +
      signs.long * long +
      signs.run * run +
      signs.window * window +
      signs.mass * Math.log(1 + mass) +
      signs.namesMissing * namesMissing +
      (numbersDiffer ? signs.numbersDiffer : 0) +
      signs.base
    );
  };
  const heaviest = Math.log(texts.length + 1);
  const relative = ({ words, weights, total }: WeighedWords): WeighedWords => ({
    words,
    weights: weights.map((weight) => weight / heaviest),
    total,
  });
  /** Log odds by what two texts differ in; null where they are too unlike in length. */
  const difference = (i: number, j: number): number | null => {
    const [a, b] = [weighed[i], weighed[j]];
    if (a === undefined || b === undefined) return null;
    const [shorter, longer] = [a.words.length, b.words.length].sort((x, y) => x - y);
    if ((shorter ?? 0) < closely.comparable * (longer ?? 0)) return null;
    const odds = saysTheSame(relative(a), relative(b), kinship);
    return Math.max(-closely.most, Math.min(closely.most, odds));
  };
  return (i, j) => {
    const odds = rowOf(i).get(j) ?? rowOf(j).get(i);
    if (odds === undefined) return i === j ? 1 : 0;
    const one = lead(rowOf(i), j, odds);
    const two = lead(rowOf(j), i, odds);
    // The order of i and j must not matter; the one that leads less says more.
    const leading =
      margins.own * odds +
      ((margins.best + margins.otherBest) / 2) * (one + two) +
      margins.lesser * Math.min(one, two) +
      margins.base;
    const z = Math.min(leading, closely.alike);
    const near = sigmoid(2 * (odds - closely.odds));
    const differs = near < 0.01 ? null : difference(i, j);
    const close = differs === null ? z : closely.alike + closely.share * differs;
    return sigmoid((near * close + (1 - near) * z) / 2);
  };
}

function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

/** How far `odds` lead the best of a row other than `except`. */
function lead(row: ReadonlyMap<number, number>, except: number, odds: number): number {
  let best = Number.NEGATIVE_INFINITY;
  for (const [index, value] of row) if (index !== except && value > best) best = value;
  return Math.max(-mostLead, Math.min(mostLead, odds - best));
}
