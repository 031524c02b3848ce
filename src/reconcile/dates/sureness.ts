import { sameTime } from "./nearness.ts";

/** A day that was found, how sure among those weighed, and the days of the documents that were looked at. */
export interface JudgedDay {
  readonly day: number;
  readonly certainty: number;
  readonly voters: readonly { readonly day: number; readonly chance: number }[];
  /** Logarithm of the odds that a document as much alike as the nearest is of nearly the same time, in its pile. */
  readonly nearness: number;
}

/** What speaks for a day that a story gives, and how much. */
export interface SurenessWeights {
  readonly always: number;
  /** Logarithm of the odds that the day is right among those weighed. */
  readonly certainty: number;
  /** Logarithm of the odds that the nearest document is of nearly the same time, as its pile shows. */
  readonly nearness: number;
  /** Documents around the day. */
  readonly around: number;
}

/**
 * Fitted on the documents of `dating/` and on the news of `polnear/`, a campaign of a year
 * in one pile:
 * `npm run bars -- dating --folds --json` gives them.
 */
export const surenessWeights: SurenessWeights = {
  always: -0.85,
  certainty: 0.56,
  nearness: 0.56,
  around: 0.2,
};

/** The names of the weights in the order of {@link surenessParts}. */
export const surenessNames: readonly (keyof SurenessWeights)[] = [
  "always",
  "certainty",
  "nearness",
  "around",
];

/** Least certainty and one less the greatest. */
const least = 1e-4;

/** Each part of what speaks for a day, in the order of {@link surenessNames}. */
export function surenessParts({ day, certainty, voters, nearness }: JudgedDay): readonly number[] {
  const chance = Math.min(Math.max(certainty, least), 1 - least);
  const around = voters.filter((each) => each.chance === 1 && Math.abs(each.day - day) <= sameTime);
  return [1, Math.log(chance / (1 - chance)), nearness, around.length];
}

/** The chance, 0 to 1, that a day found by its story is within a week of the truth. */
export function surenessOf(found: JudgedDay, weights: SurenessWeights = surenessWeights): number {
  const parts = surenessParts(found);
  const score = surenessNames.reduce((sum, name, i) => sum + weights[name] * (parts[i] ?? 0), 0);
  return 1 / (1 + Math.exp(-score));
}
