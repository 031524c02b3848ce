import type { EventMention } from "../../../doc/index.ts";
import type { Marks } from "../senses/marks.ts";
import { type Check, chanceOf } from "./model.ts";
import { partyFeatures } from "./party-features.ts";
import { type Candidate, type Reader, rowFeatures } from "./row-features.ts";

/**
 * Chances from which on a row is kept, the more of campaigns and parliaments the text is about: what was judged is news
 * of those, and says little of other news. `npm run bars -- event-check` shows what others would keep.
 */
const least = [0, 0.4, 0.55, 0.55] as const;

/** Whether a row of this chance is kept in a text of these marks; in one too short to tell all are. */
export function isKept(chance: number, marks: Marks | null): boolean {
  return marks === null || chance >= (least[marks.campaign] ?? 0);
}

/** How likely all of a row is right: what it tells, and whoever is least likely in place. */
export function chanceOfAll(
  { row, party }: Check,
  features: readonly string[],
  parties: readonly (readonly string[])[],
): number {
  return chanceOf(row, features) * Math.min(1, ...parties.map((one) => chanceOf(party, one)));
}

/** The event with its chance of being right as its confidence; null where that is too small. Without a model, as it is. */
export function checked(
  check: Check | null,
  reader: Reader,
  candidate: Candidate,
): EventMention | null {
  if (check === null) return candidate.event;
  const { actors, recipients } = candidate.event;
  const chance = chanceOfAll(check, rowFeatures(reader, candidate), [
    ...actors.map((party) => partyFeatures(reader, candidate, { party, role: "actor" })),
    ...recipients.map((party) => partyFeatures(reader, candidate, { party, role: "recipient" })),
  ]);
  return isKept(chance, reader.marks)
    ? { ...candidate.event, confidence: Math.round(100 * Math.min(chance, 0.95)) / 100 }
    : null;
}
