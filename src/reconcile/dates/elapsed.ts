import { dayNumber, dayOf, type Interval, isDay, weekdayOf } from "../../text/index.ts";
import type { DocumentFacts } from "../facts.ts";
import type { TimeFact } from "../time-facts.ts";
import type { Around, Found } from "./around.ts";
import { dayUnder, isInLead } from "./clues.ts";
import type { DatedNeighbor } from "./dated-neighbor.ts";
import { sayDay } from "./say-date.ts";
import { supportByDay, tellings } from "./told.ts";

/** *on Thursday, three days after the train derailed*: the day, and what it counts from. */
interface Elapsed {
  readonly day: number;
  /** *three days* */
  readonly length: TimeFact;
  /** *Thursday* */
  readonly at: TimeFact;
  /** The day on which a neighbour puts the event, the neighbour, and its words for that day. */
  readonly since: number;
  readonly neighbor: DatedNeighbor;
  readonly told: TimeFact;
}

/** Likeness from which another document may tell what is counted from: a year later little else is alike, and the words of the event decide. */
const sameMatter = 0.03;
/** Support from which a neighbour surely tells of the same event: a third of what the words are worth. */
const surely = 1;
/** Days within which neighbours may differ on when the event was, nights being of two days. */
const oneEvent = 1;

/** Days by which a length of each unit is rounded in news. */
const roundedBy: Readonly<Record<string, number>> = { D: 1, W: 3, M: 8, Y: 15 };

/** *on Thursday, three days after the train derailed*: counted from the day on which another document puts it. */
export function byElapsed(
  document: DocumentFacts,
  { neighbors, rarity, nameOf }: Around,
  within: Interval,
): Found | null {
  const found = elapsedSince(document, neighbors, rarity, within);
  if (found === null) return null;
  const { day, length, at, since, neighbor, told } = found;
  return {
    day,
    chance: neighbor.chance,
    reason: {
      kind: "elapsed",
      text: `“${at.evidence.exact}” is ${counted(length)} what ${nameOf(neighbor.facts.doc)} puts on ${sayDay(since)} (“${told.evidence.exact}”): ${sayDay(day)}.`,
      evidence: [at.evidence, length.evidence, told.evidence],
    },
  };
}

/** *“three days” after*, *the “first anniversary” of*: as the text has it. */
function counted({ evidence: { exact } }: TimeFact): string {
  return exact.endsWith("anniversary") ? `the “${exact}” of` : `“${exact}” after`;
}

/**
 * The day of a text that opens with what took place so long after an event, where dated
 * neighbours tell of the event and put it on one day. A weekday must fall where the
 * length leads; null where it does not, or nothing is so counted.
 */
function elapsedSince(
  { times }: DocumentFacts,
  neighbors: readonly DatedNeighbor[],
  rarity: (word: string) => number,
  within: Interval,
): Elapsed | null {
  for (const length of times) {
    const counted = /^PT?(\d{1,3})([DWMYH])$/.exec(length.value ?? "");
    if (counted === null || !length.after || !isInLead(length)) continue;
    const at = nearestMoving(times, length);
    const event = at === null ? null : eventOf(length, neighbors, rarity);
    if (at === null || event === null) continue;
    const unit = counted[2] ?? "";
    const due =
      unit === "H"
        ? afterHours(event, Number(counted[1]))
        : afterUnits(event.since, Number(counted[1]), unit);
    const day = due === null ? null : dayBy(at, due, roundedBy[unit] ?? 0);
    if (day === null || day < within.from || day > within.to) continue;
    return { day, length, at, ...event };
  }
  return null;
}

/** The weekday or *today* of the same sentence, told as past. */
function nearestMoving(times: readonly TimeFact[], length: TimeFact): TimeFact | null {
  const own = times.filter(
    ({ sentence, toCome, relative }) =>
      sentence === length.sentence && !toCome && /^(?:weekday=\d(?!&)|day:0)/.test(relative ?? ""),
  );
  const away = ({ evidence }: TimeFact): number => Math.abs(evidence.start - length.evidence.start);
  return own.reduce<TimeFact | null>(
    (best, each) => (best === null || away(each) < away(best) ? each : best),
    null,
  );
}

/** The day on which neighbours put what a length is counted from; null where none does or they differ. */
function eventOf(
  length: TimeFact,
  neighbors: readonly DatedNeighbor[],
  rarity: (word: string) => number,
): Pick<Elapsed, "since" | "neighbor" | "told"> | null {
  // *derailed on Monday, officials said on Tuesday* tells of Monday.
  const near = neighbors
    .filter(({ likeness }) => likeness >= sameMatter)
    .map((each) => {
      const told = each.facts.times.filter(({ said, relative }) => !said && relative !== "day:0");
      return { ...each, facts: { ...each.facts, times: told } };
    });
  const told = tellings(
    near,
    near.map(() => 1),
  );
  const days = [...supportByDay(length, told, rarity, 0)].filter(([, found]) => found >= surely);
  const all = days.map(([day]) => day);
  if (days.length === 0 || Math.max(...all) - Math.min(...all) > oneEvent) return null;
  const [since] = days.reduce((best, each) => (each[1] > best[1] ? each : best));
  for (const neighbor of near) {
    const words = neighbor.facts.times.find((time) => dayUnder(time, neighbor.day) === since);
    if (words !== undefined) return { since, neighbor, told: words };
  }
  return null;
}

/** Share of its day after which *on Thursday* is taken to be, and *on Thursday night*. */
const hourOf = { day: 0.4, night: 0.9 };

/** *36 hours after*, told of Thursday night, is on Saturday. Minutes are no such length. */
function afterHours(
  { since, told }: Pick<Elapsed, "since" | "told">,
  hours: number,
): number | null {
  if (hours < 12) return null;
  const isNight = /\b(?:night|evening|late)\b/i.test(told.evidence.exact);
  return since + Math.floor(hours / 24 + (isNight ? hourOf.night : hourOf.day));
}

function afterUnits(from: number, count: number, unit: string): number | null {
  if (unit === "D" || unit === "W") return from + count * (unit === "W" ? 7 : 1);
  const { year, month, day } = dayOf(from);
  const index = year * 12 + month - 1 + count * (unit === "Y" ? 12 : 1);
  const due = { year: Math.floor(index / 12), month: (index % 12) + 1, day: Math.min(day, 28) };
  return isDay(due) ? dayNumber(due) + day - due.day : null;
}

/** *today* is the day itself; a weekday the one nearest to it, as far as lengths are rounded. */
function dayBy({ relative }: TimeFact, due: number, slack: number): number | null {
  const weekday = /^weekday=(\d)/.exec(relative ?? "")?.[1];
  if (weekday === undefined) return due;
  const ahead = (Number(weekday) - weekdayOf(due) + 7) % 7;
  const gap = ahead > 3 ? ahead - 7 : ahead;
  return Math.abs(gap) <= slack ? due + gap : null;
}
