import type { Dating, DatingReasonRow } from "../../record/index.ts";
import {
  anyDay,
  dayNumber,
  dayOf,
  type Interval,
  intersect,
  intervalOf,
  isDay,
  isoDay,
  parseDay,
  weekdayPairs,
} from "../../text/index.ts";
import type { DocumentFacts } from "../facts.ts";
import type { TimeFact } from "../time-facts.ts";
import { dayUnder, pairIn } from "./clues.ts";
import type { DatedElsewhere } from "./dated-elsewhere.ts";
import type { DatedNeighbor } from "./dated-neighbor.ts";
import { sayDate } from "./say-date.ts";
import { likeliestDay, type StoryDay } from "./story.ts";

/** What is known around a document that does not date itself. */
export interface Around {
  readonly own: Dating;
  readonly elsewhere: readonly DatedElsewhere[];
  /** Dated documents of its story, most alike first. */
  readonly neighbors: readonly DatedNeighbor[];
  /** How rare a word is in the pile, as the logarithm of one over its share of the documents. */
  readonly rarity: (word: string) => number;
  readonly nameOf: (doc: string) => string;
}

/** A day and why. */
interface Found {
  readonly day: number;
  readonly reason: DatingReasonRow;
  /** Which of the document's own reasons this one says in full. */
  readonly replaces?: number;
}

/** Likeness from which another document is of the same story: its days are looked at. */
const sameStory = 0.22;
/** Likeness from which another document may lend a year or a month to a day that is printed. */
const sameMatter = 0.08;
/** Likeness from which one document dates another alone, and the sum that several of the same days must reach where none has it. */
const alone = 0.31;
const inAgreement = 0.35;
/** Days around the date of a story within which its documents are looked for. */
const storyDays = 45;
/** Certainty from which the day that a story leaves is given. */
const leastCertainty = 0.45;
/**
 * What several less alike make up for: so much likeness in all within days of each other,
 * none of it far below that of a story, and a day so sure.
 */
const inAccord = { likeness: 0.4, nearest: 0.12, certainty: 0.75 };

/**
 * Dates a document by others, surest first: the year of a printed day, a remark of
 * *today* that is dated elsewhere, a weekday with its day of the month, the days of its
 * story. Each stays within the bounds that the document itself leaves; where none holds,
 * the document keeps those bounds.
 */
export function dateByOthers(document: DocumentFacts, around: Around): Dating {
  const { own } = around;
  // What collects dated pieces is of no story's day: it was put together after the last of them.
  if (own.how === "headings") return own;
  const within = boundsOf(own);
  const found =
    byPrintedDay(document, around, within) ??
    byOccasion(document, around, within) ??
    byWeekdayPair(document, around, within);
  return found !== null ? withReason(own, found) : byStory(document, around, within);
}

/** The days that a document's own words leave. */
export function boundsOf({ earliest, latest }: Dating): Interval {
  return intersect(
    earliest === null ? anyDay : { from: intervalOf(earliest).from, to: anyDay.to },
    latest === null ? anyDay : { from: anyDay.from, to: intervalOf(latest).to },
  );
}

/** *May 6* in the dateline: the year that the bounds leave, else that of the story. */
function byPrintedDay(document: DocumentFacts, around: Around, within: Interval): Found | null {
  const index = document.dating.reasons.findIndex(({ value }) => value?.startsWith("XXXX-"));
  const value = document.dating.reasons[index]?.value ?? null;
  if (value === null) return null;
  const [month = 0, day = 0] = value.slice(5).split("-").map(Number);
  const evidence = document.datingEvidence[index];
  const kind = document.dating.reasons[index]?.kind ?? "dateline";
  const words = `The ${kind === "posted" ? "posted line" : kind} says “${evidence?.exact ?? ""}”`;
  const inYear = (year: number): number[] =>
    isDay({ year, month, day }) ? [dayNumber({ year, month, day })] : [];
  if (Number.isFinite(within.from) && within.to - within.from < 366) {
    const [only, other] = [dayOf(within.from).year, dayOf(within.to).year]
      .filter((year, i, years) => years.indexOf(year) === i)
      .flatMap(inYear)
      .filter((each) => each >= within.from && each <= within.to);
    if (only !== undefined && other === undefined) {
      const text = `${words}, and what it counts from gives the year: ${say(only)}.`;
      return {
        day: only,
        reason: { kind: "dateline", text, evidence: evidence ? [evidence] : [] },
        replaces: index,
      };
    }
  }
  const years = new Set(
    around.neighbors.flatMap((each) => [-1, 0, 1].map((k) => dayOf(each.day).year + k)),
  );
  const candidates = [...years].flatMap(inYear);
  const close = around.neighbors.filter(
    (each) =>
      each.likeness >= sameMatter &&
      candidates.some((candidate) => Math.abs(candidate - each.day) <= storyDays),
  );
  const { rarity } = around;
  const found = likeliestDay(document, { neighbors: close, rarity, within, fixed: candidates });
  const [nearest] = close;
  if (found === null || nearest === undefined) return null;
  const near = close.find((each) => Math.abs(each.day - found.day) <= storyDays) ?? nearest;
  return {
    day: found.day,
    reason: {
      kind: "dateline",
      text: `${words}; ${around.nameOf(near.facts.doc)} of ${say(near.day)}, of the same story, gives the year: ${say(found.day)}.`,
      evidence: [...(evidence === undefined ? [] : [evidence]), ...evidenceOf(near)],
    },
    replaces: index,
  };
}

/** The words by which a neighbour dates itself, where it has any. */
function evidenceOf({ facts }: DatedNeighbor): DatingReasonRow["evidence"] {
  return facts.datingEvidence.filter(({ exact }) => exact !== "").slice(0, 1);
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
    if (pair === null) continue;
    const days = weekdayPairs(pair.weekday, pair.day, intersect(around, within));
    const [day] = days.sort(
      (a, b) => Math.abs(a - nearest.day) - Math.abs(b - nearest.day) || a - b,
    );
    if (day === undefined || days.length > 1) continue;
    return {
      day,
      reason: {
        kind: "weekday",
        text: `“${time.evidence.exact}” is ${say(day)}: ${nameOf(nearest.facts.doc)} of the same story is of ${say(nearest.day)}, and no other such day lies within ${storyDays} days of it.`,
        evidence: [time.evidence, ...evidenceOf(nearest)],
      },
    };
  }
  return null;
}

/** The day that the story's other documents and the document's own weekdays agree on, if they do; else the range they leave. */
function byStory(
  document: DocumentFacts,
  { own, neighbors, rarity, nameOf }: Around,
  within: Interval,
): Dating {
  const found = likeliestDay(document, { neighbors, rarity, within });
  if (found === null || !isOfStory(found, neighbors[0]?.likeness ?? 0)) return own;
  // What gives its month itself is of that month; only its own words tell which day of it.
  if (own.date !== null && found.used.length === 0) return own;
  const reason = storyReason(found, nameOf);
  if (own.date === null || within.to - within.from > 1) {
    return withReason(own, { day: found.day, reason });
  }
  return own;
}

/**
 * One document much alike dates another, and so do several that are alike and of the same
 * days. Where none agrees, *alike* must be very much so, or tell of the same event on the same
 * day: two reports on one matter that stand alone are often months apart.
 */
function isOfStory({ certainty, near, borneOut }: StoryDay, likeness: number): boolean {
  const agreed = near.reduce((sum, each) => sum + each.likeness, 0);
  if (likeness >= sameStory) {
    return certainty >= leastCertainty && (likeness >= alone || agreed >= inAgreement || borneOut);
  }
  return (
    likeness >= inAccord.nearest && certainty >= inAccord.certainty && agreed >= inAccord.likeness
  );
}

/** *3 documents of the same story are of 13 May 2031, most alike brenn-2.txt; likeliest 13 May 2031, “Monday” is then 12 May 2031.* */
function storyReason(
  { day, near, nearest, used }: StoryDay,
  nameOf: (doc: string) => string,
): DatingReasonRow {
  const days = near.map((each) => each.day);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const most = nameOf(nearest.facts.doc);
  const story =
    near.length < 2
      ? `${most} of ${say(nearest.day)} is of the same story`
      : `${near.length} documents of the same story are of ${first === last ? say(first) : `${say(first)} to ${say(last)}`}, most alike ${most}`;
  const fits = fitting(used, day);
  const likeliest =
    near.length > 0 && near.every((each) => each.day === day) ? "" : `; likeliest ${say(day)}`;
  return {
    kind: "story",
    text: `${story}${fits === "" ? likeliest : fits}.`,
    evidence: [
      ...used.slice(0, 3).map(({ evidence }) => evidence),
      ...(near.length === 0 ? [nearest] : near).slice(0, 2).flatMap(evidenceOf),
    ],
  };
}

/** *; “today” fits 14 May 2031*, *; likeliest 14 May 2031, “Monday” is then 12 May 2031*; empty where the text names no such day. */
function fitting(used: readonly TimeFact[], day: number): string {
  const others = new Map<string, number>();
  const same = new Set<string>();
  for (const time of used.slice(0, 3)) {
    const at = dayUnder(time, day);
    if (at === day) same.add(`“${time.evidence.exact}”`);
    else if (at !== null) others.set(`“${time.evidence.exact}”`, at);
  }
  if (same.size + others.size === 0) return "";
  const head =
    same.size === 0
      ? `likeliest ${say(day)}`
      : `${[...same].join(", ")} ${same.size === 1 ? "fits" : "fit"} ${say(day)}`;
  return `; ${[head, ...[...others].map(([words, at]) => `${words} is then ${say(at)}`)].join(", ")}`;
}

function say(day: number): string {
  return sayDate(isoDay(day));
}

function withReason(own: Dating, { day, reason, replaces }: Found): Dating {
  const date = isoDay(day);
  return {
    doc: own.doc,
    date,
    earliest: date,
    latest: date,
    how: reason.kind,
    reasons: [reason, ...own.reasons.filter((_, i) => i !== replaces)],
  };
}
