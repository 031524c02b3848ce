import { sameTime } from "./nearness.ts";

/** A day that was found, how sure among those weighed, and the days of the documents that were looked at. */
export interface JudgedDay {
  readonly day: number;
  readonly certainty: number;
  readonly voters: readonly {
    readonly day: number;
    readonly likeness: number;
    readonly chance: number;
  }[];
  /** Logarithm of the odds that a document as much alike as the nearest is of nearly the same time, in its pile. */
  readonly nearness: number;
  /** How far neighbours tell of what the document tells on that day, 0 to 1: see {@link bearingOut}. */
  readonly told: number;
  /** Whether the pile is too small to show what likeness is worth in it. */
  readonly isSmall: boolean;
}

/** What speaks for a day that a story gives, and how much. */
export interface SurenessWeights {
  readonly always: number;
  /** Logarithm of the odds that the day is right among those weighed. */
  readonly certainty: number;
  /** Logarithm of the odds that the nearest document is of nearly the same time, as its pile shows. */
  readonly nearness: number;
  /** Logarithm of how alike the nearest document is. */
  readonly likeness: number;
  /** Documents around the day. */
  readonly around: number;
  /** How far neighbours tell of the same on the days that the document's words then name. */
  readonly told: number;
  /** The pile is small. */
  readonly small: number;
}

/**
 * Fitted on the documents of `dating/` and on the news of `polnear/`, a campaign of a year
 * in one pile:
 * `npm run bars -- dating --folds --json` gives them.
 */
export const surenessWeights: SurenessWeights = {
  always: 0.02,
  certainty: 0.49,
  nearness: 0.3,
  likeness: 0.73,
  around: 0.15,
  told: 1,
  small: -0.39,
};

/** The names of the weights in the order of {@link surenessParts}. */
export const surenessNames: readonly (keyof SurenessWeights)[] = [
  "always",
  "certainty",
  "nearness",
  "likeness",
  "around",
  "told",
  "small",
];

/** Least certainty and one less the greatest. */
const least = 1e-4;
/** Likeness below which none is told from none. */
const leastLikeness = 0.02;

/** Each part of what speaks for a day, in the order of {@link surenessNames}. */
export function surenessParts(found: JudgedDay): readonly number[] {
  const { day, certainty, voters, nearness, told, isSmall } = found;
  const chance = Math.min(Math.max(certainty, least), 1 - least);
  const around = voters.filter((each) => each.chance === 1 && Math.abs(each.day - day) <= sameTime);
  return [
    1,
    Math.log(chance / (1 - chance)),
    nearness,
    Math.log(Math.max(voters[0]?.likeness ?? 0, leastLikeness)),
    around.length,
    told,
    isSmall ? 1 : 0,
  ];
}

/** The chance, 0 to 1, that a day found by its story is within a week of the truth. */
export function surenessOf(found: JudgedDay, weights: SurenessWeights = surenessWeights): number {
  const parts = surenessParts(found);
  const score = surenessNames.reduce((sum, name, i) => sum + weights[name] * (parts[i] ?? 0), 0);
  return 1 / (1 + Math.exp(-score));
}
