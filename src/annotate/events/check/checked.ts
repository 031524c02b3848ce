import type { EventMention } from "../../../doc/index.ts";
import type { Marks } from "../senses/marks.ts";
import { type Check, chanceOf } from "./model.ts";
import { partyFeatures } from "./party-features.ts";
import { type Candidate, type Reader, rowFeatures } from "./row-features.ts";

/**
 * Chances below which a row is left out, by how much of campaigns and parliaments the text is: there four rows in ten
 * are wrong, and doubtful ones worth less, the more so where few countries are named: of the rows judged there at
 * 0.4 to 0.5 four in ten are right. What is left in and below a half shows as doubtful wherever rows are shown.
 */
const leastAtHome = [0.1, 0.4, 0.5, 0.5] as const;
const leastAbroad = [0.1, 0.4, 0.45, 0.45] as const;

/** Whether a row of this chance is kept in a text of these marks; in one too short to tell all are. */
export function isKept(chance: number, marks: Marks | null): boolean {
  if (marks === null) return true;
  const least = marks.countries > 1 ? leastAbroad : leastAtHome;
  return chance >= (least[marks.campaign] ?? 0);
}

/** The event with its chance of being right as its confidence; null where that is too small. Without a model, as it is. */
export function checked(
  check: Check | null,
  reader: Reader,
  candidate: Candidate,
): EventMention | null {
  if (check === null) return candidate.event;
  const { actors, recipients } = candidate.event;
  const chance = chanceOf(check, rowFeatures(reader, candidate), [
    ...actors.map((party) => partyFeatures(reader, candidate, { party, role: "actor" })),
    ...recipients.map((party) => partyFeatures(reader, candidate, { party, role: "recipient" })),
  ]);
  return isKept(chance, reader.marks)
    ? { ...candidate.event, confidence: Math.round(100 * Math.min(chance, 0.95)) / 100 }
    : null;
}
