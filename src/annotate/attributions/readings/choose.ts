import { type Linear, linearScore } from "../../../learn/index.ts";
import { FeatureRows } from "../feature-rows.ts";
import type { Sheet } from "../sheet/sheet.ts";
import type { Chosen } from "./filter-features.ts";
import { grammarOf, type Parts } from "./parts.ts";
import { rankFeatures } from "./rank-features.ts";
import type { Reading } from "./reading.ts";

/** Readings less likely than this all count as this unlikely. */
export const leastScore = -12;

/** Kept from reading to reading. */
const rows = new FeatureRows(0, 200);

/**
 * The best of a cue's readings: the labeller's score and the ranker's, added.
 * Null where there is none to choose from.
 */
export function chooseReading(
  sheet: Sheet,
  readings: readonly Reading[],
  parts: Parts,
  ranker: Linear,
): Chosen | null {
  const cue = readings[0]?.cue;
  if (cue === undefined) return null;
  const grammar = grammarOf(sheet, cue.head);
  let best: Reading | null = null;
  let most = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const reading of readings) {
    rows.restart(ranker.bits);
    const features = rankFeatures(sheet, reading, grammar, parts, ranker.bits, rows);
    const score = Math.max(reading.score, leastScore) + linearScore(ranker, features);
    if (score > most) {
      second = most;
      most = score;
      best = reading;
    } else if (score > second) second = score;
  }
  if (best === null) return null;
  return { ...best, margin: readings.length > 1 ? most - second : 9 };
}
