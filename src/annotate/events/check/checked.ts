import type { EventMention, Participant } from "../../../doc/index.ts";
import { isOfState } from "../senses/genre.ts";
import type { Marks } from "../senses/marks.ts";
import type { View } from "../view.ts";
import { type Check, chanceOf } from "./model.ts";
import { partyFeatures } from "./party-features.ts";
import { type Candidate, type Reader, rowFeatures } from "./row-features.ts";

/**
 * Chances below which a row is left out, by how much of campaigns and parliaments the text is: there three rows in ten
 * are wrong, and doubtful ones worth less, the more so where few countries are named. Of the rows judged there below
 * these chances fewer than half are right; of what states do where there is no campaign half are, whatever their
 * chance. What is left in and below a half shows as doubtful wherever rows are shown.
 */
const leastAtHome = [0.1, 0.5, 0.55, 0.55] as const;
const leastAbroad = [0.1, 0.4, 0.5, 0.5] as const;

/**
 * As above, for rows that name no state, government or office: news of courts, sports, films and accidents is full of
 * words of the tables.
 */
const leastOfOthers = 0.5;

/** Whether a row of this chance is kept in a text of these marks; in one too short to tell all are. */
export function isKept(chance: number, marks: Marks | null, side: Side): boolean {
  if (marks === null) return true;
  const least = marks.countries > 1 ? leastAbroad : leastAtHome;
  return chance >= Math.max(least[marks.campaign] ?? 0, side === "private" ? leastOfOthers : 0);
}

/** Whether a state, a government or somebody in office takes part. */
export type Side = "public" | "private";

/** The {@link Side} of an event. */
export function sideOf(view: View, { actors, recipients }: EventMention): Side {
  return [...actors, ...recipients].some(
    (party) => isOfState(view, party) || holdsOffice(view, party),
  )
    ? "public"
    : "private";
}

/** Whether the text calls somebody by an office of state, or a side in a dispute. */
function holdsOffice(view: View, { chain, name }: Participant): boolean {
  return [name, ...(view.chains[chain ?? -1]?.titles ?? [])].some((title) => offices.test(title));
}

const offices =
  /\b(?:minist(?:er|ry)|president|premier|chancellor|ambassador|envoy|diplomat|king|queen|monarch|emperor|secretary[- ]general|secretary of state|foreign secretary|head of state|sides?)\b/i;

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
  return isKept(chance, reader.marks, sideOf(reader.view, candidate.event))
    ? { ...candidate.event, confidence: Math.round(100 * Math.min(chance, 0.95)) / 100 }
    : null;
}
