import type { Dating } from "../../record/index.ts";
import {
  anyDay,
  dayNumber,
  type Interval,
  intersect,
  intervalOf,
  isoDay,
  parseDay,
  weekdayPairs,
} from "../../text/index.ts";
import type { DocumentFacts } from "../facts.ts";
import { type Around, evidenceOf, type Found, sameMatter, sameStory, storyDays } from "./around.ts";
import { pairIn } from "./clues.ts";
import type { DatedElsewhere } from "./dated-elsewhere.ts";
import { byElapsed } from "./elapsed.ts";
import { byPrintedDay } from "./printed-day.ts";
import { sayDate, sayDay } from "./say-date.ts";
import { likeliestDay, type StoryDay } from "./story.ts";
import { storyReason } from "./story-reason.ts";
import { surenessOf } from "./sureness.ts";

/**
 * Chance of being right to the week from which a day that a story leaves is given: that of documents of
 * the same story, in a pile that shows what likeness is worth in it and in a small one, or of ones less
 * alike. What rests on days that others lent must be surer: one wrong link would date all that is like the
 * document (of three corpora of `dating/` in one pile, a tenth of it dated, a third of the days given were
 * a month off where no more was asked).
 */
const sureness = { sameStory: 0.4, inSmallPile: 0.55, lessAlike: 0.75, lent: 0.8 };

/** What was found of a document's date; the chance that its day is right, 0 where none is given. */
export interface DatedByOthers {
  readonly dating: Dating;
  readonly chance: number;
}

/**
 * Dates a document by others, surest first: the year of a printed day, a remark of
 * *today* that is dated elsewhere, a weekday with its day of the month, the time since an
 * event that is dated elsewhere, the days of its story. Each stays within the bounds that
 * the document itself leaves; where none holds, the document keeps those bounds.
 */
export function dateByOthers(document: DocumentFacts, around: Around): DatedByOthers {
  const { own } = around;
  // What collects dated pieces is of no story's day: it was put together after the last of them.
  if (own.how === "headings") return { dating: own, chance: 0 };
  const within = boundsOf(own);
  const found =
    byPrintedDay(document, around, within) ??
    byOccasion(document, around, within) ??
    byWeekdayPair(document, around, within) ??
    byElapsed(document, around, within);
  return found !== null ? withReason(own, found) : byStory(document, around, within);
}

/** The days that a document's own words leave. */
export function boundsOf({ earliest, latest }: Dating): Interval {
  return intersect(
    earliest === null ? anyDay : { from: intervalOf(earliest).from, to: anyDay.to },
    latest === null ? anyDay : { from: anyDay.from, to: intervalOf(latest).to },
  );
}

/** The remark is told as of *today*, and another document says which day that was. */
function byOccasion(document: DocumentFacts, around: Around, within: Interval): Found | null {
  const today = document.times.find(
    ({ relative, evidence }) =>
      /^day:0(?!\d)/.test(relative ?? "") &&
      /^(?:today|this|earlier today|later today)/i.test(evidence.exact),
  );
  if (today === undefined) return null;
  const days = new Map<string, DatedElsewhere>();
  for (const one of around.elsewhere) if (!days.has(one.date)) days.set(one.date, one);
  const [only] = days.values();
  // Remarks of two days: the document looks back on one of them, and nothing says on which.
  if (days.size !== 1 || only === undefined) return null;
  const date = parseDay(only.date);
  const day = date === null ? null : dayNumber(date);
  if (day === null || day < within.from || day > within.to) return null;
  return {
    day,
    chance: 1,
    reason: {
      kind: "same-remark",
      text: `“${today.evidence.exact}”: the same remark stands in ${around.nameOf(only.other.doc)} under the date ${sayDate(only.date)}.`,
      evidence: [today.evidence, only.evidence, only.other],
    },
  };
}

/** *this Friday (24)*: of the months in which the two fall together, the one the story is in. */
function byWeekdayPair(
  { times }: DocumentFacts,
  { neighbors, nameOf }: Around,
  within: Interval,
): Found | null {
  const nearest = neighbors.find(({ likeness }) => likeness >= sameMatter);
  if (nearest === undefined) return null;
  const around = { from: nearest.day - storyDays, to: nearest.day + storyDays };
  for (const time of times) {
    const pair = pairIn(time);
    // *The shift goes in on Tuesday (22)* is written before that day.
    if (pair === null || time.toCome) continue;
    const [day, other] = weekdayPairs(pair.weekday, pair.day, intersect(around, within));
    if (day === undefined || other !== undefined) continue;
    return {
      day,
      chance: nearest.chance,
      reason: {
        kind: "weekday",
        text: `“${time.evidence.exact}” is ${sayDay(day)}: ${nameOf(nearest.facts.doc)} of the same story is of ${sayDay(nearest.day)}, and no other such day lies within ${storyDays} days of it.`,
        evidence: [time.evidence, ...evidenceOf(nearest)],
      },
    };
  }
  return null;
}

/** The day that the story's other documents and the document's own weekdays agree on, if they do; else the range they leave. */
function byStory(document: DocumentFacts, around: Around, within: Interval): DatedByOthers {
  const { own, neighbors, rarity, nameOf, weights } = around;
  const undated = { dating: own, chance: 0 };
  const found = likeliestDay(document, { neighbors, rarity, within }, weights.days);
  if (found === null) return undated;
  const chance = chanceOf(found, around);
  if (!isGiven(found, chance, around.isSmall)) return undated;
  // What gives its month itself is of that month; only its own words tell which day of it.
  if (own.date !== null && found.used.length === 0) return undated;
  const reason = storyReason(found, nameOf);
  if (own.date === null || within.to - within.from > 1) {
    return withReason(own, { day: found.day, reason, chance });
  }
  return undated;
}

/** The chance that the day a story leaves is right to the week, as far as the documents around it are rightly dated. */
function chanceOf(found: StoryDay, { nearness, isSmall, weights }: Around): number {
  const likeness = found.voters[0]?.likeness ?? 0;
  const judged = { ...found, nearness: nearness(likeness), isSmall };
  const around = found.near.length === 0 ? [found.nearest] : found.near;
  const likenesses = around.reduce((sum, each) => sum + each.likeness, 0);
  const trusted = around.reduce((sum, each) => sum + each.likeness * each.chance, 0);
  return (surenessOf(judged, weights.sureness) * trusted) / likenesses;
}

/** Whether a day is sure enough to be given: its chance has all that speaks for it. */
function isGiven({ near, voters }: StoryDay, chance: number, isSmall: boolean): boolean {
  if (near.some((each) => each.chance < 1)) return chance >= sureness.lent;
  const isSameStory = (voters[0]?.likeness ?? 0) >= sameStory;
  if (!isSameStory) return chance >= sureness.lessAlike;
  return chance >= (isSmall ? sureness.inSmallPile : sureness.sameStory);
}

function withReason(own: Dating, { day, reason, chance, replaces }: Found): DatedByOthers {
  const date = isoDay(day);
  const dating: Dating = {
    doc: own.doc,
    date,
    earliest: date,
    latest: date,
    how: reason.kind,
    reasons: [reason, ...own.reasons.filter((_, i) => i !== replaces)],
  };
  return { dating, chance };
}
