import { type Dating, type DatingReasonRow, dateRange, type Evidence } from "../../record/index.ts";
import { dayNumber, dayOf, isDay, isoDay, parseDay, weekdayOf } from "../../text/index.ts";
import type { DocumentFacts, RelativeTime } from "../facts.ts";
import { createNeighbors, type Neighbor } from "./neighbors.ts";

/** A statement of one document that reports a remark which another document dates. */
export interface DatedElsewhere {
  readonly doc: string;
  readonly evidence: Evidence;
  /** Day of the remark, ISO. */
  readonly date: string;
  readonly other: Evidence;
}

/** Likeness from which another document is of the same story. */
const sameStory = 0.16;
/** Days around the date of a story within which its documents are looked for. */
const storyDays = 45;
/** Share of the weight of a document's neighbours that must agree on a day. */
const agreement = 0.5;

/**
 * When each document was written: by its own word, else by the others. Every reason
 * stands with its evidence; a document that the evidence does not date to a day keeps
 * the range that it leaves, or none. `elsewhere` are remarks dated by other documents.
 */
export function dateDocuments(
  facts: readonly DocumentFacts[],
  elsewhere: readonly DatedElsewhere[],
): Dating[] {
  const own = new Map(facts.map((document) => [document.doc, ownDating(document)]));
  const undated = facts.filter((document) => own.get(document.doc)?.date == null);
  const neighborsOf = undated.length === 0 ? () => [] : createNeighbors(facts);
  const byDoc = new Map<string, DatedElsewhere[]>();
  for (const one of elsewhere) byDoc.set(one.doc, [...(byDoc.get(one.doc) ?? []), one]);
  const names = new Map(facts.map((document) => [document.doc, document.name]));
  return facts.map((document) => {
    const dating = own.get(document.doc) ?? noDating(document.doc);
    if (dating.date !== null) return dating;
    const dated = neighborsOf(document).flatMap((neighbor) => {
      const date = own.get(neighbor.doc);
      const range = date?.date == null ? null : dateRange(date.date);
      const day = range === null ? null : parseDay(range.to);
      return day === null || neighbor.likeness < sameStory
        ? []
        : [{ ...neighbor, day: dayNumber(day) }];
    });
    return dateByOthers(document, dating, byDoc.get(document.doc) ?? [], dated, names);
  });
}

function noDating(doc: string): Dating {
  return { doc, date: null, earliest: null, latest: null, how: null, reasons: [] };
}

const sayings: Readonly<Record<string, (exact: string, value: string) => string>> = {
  dateline: (exact, value) => `The dateline says “${exact}”: ${value}.`,
  posted: (exact, value) => `The posted line says “${exact}”: ${value}.`,
  byline: (exact, value) => `The byline says “${exact}”: ${value}.`,
  metadata: (_exact, value) => `The date that came with the document: ${value}.`,
  url: (_exact, value) => `The address holds the date ${value}.`,
  anniversary: (exact, value) => `“${exact}”: by arithmetic the year ${value}.`,
  headings: (exact, value) => `The last dated heading is “${exact}”: written on ${value} or later.`,
};

function ownDating(document: DocumentFacts): Dating {
  const { dating, doc } = document;
  const reasons = dating.reasons.map((reason, i): DatingReasonRow => {
    const evidence = document.datingEvidence[i];
    return {
      kind: reason.kind,
      text: sayings[reason.kind]?.(evidence?.exact ?? "", reason.value ?? "") ?? reason.kind,
      evidence: evidence === undefined ? [] : [evidence],
    };
  });
  const { date, earliest, latest } = dating;
  return { doc, date, earliest, latest, how: reasons[0]?.kind ?? null, reasons };
}

type DatedNeighbor = Neighbor & { readonly day: number };

function dateByOthers(
  document: DocumentFacts,
  own: Dating,
  elsewhere: readonly DatedElsewhere[],
  neighbors: readonly DatedNeighbor[],
  names: ReadonlyMap<string, string>,
): Dating {
  const today = document.relativeTimes.find(({ relative }) => /^day:0(?!\d)/.test(relative));
  const occasion = byOccasion(elsewhere, today, names);
  if (occasion !== null) return withReason(own, occasion.day, occasion.day, occasion.reason);
  const paired = byWeekdayPair(document.relativeTimes, neighbors, names);
  if (paired !== null) return withReason(own, paired.day, paired.day, paired.reason);
  return byStory(document, own, neighbors, names);
}

interface Found {
  readonly day: number;
  readonly reason: DatingReasonRow;
}

/** The remark is told as of *today*, and another document says which day that was. */
function byOccasion(
  elsewhere: readonly DatedElsewhere[],
  today: RelativeTime | undefined,
  names: ReadonlyMap<string, string>,
): Found | null {
  if (today === undefined) return null;
  const days = new Map<string, DatedElsewhere>();
  for (const one of elsewhere) if (!days.has(one.date)) days.set(one.date, one);
  const [only] = days.values();
  // Remarks of two days: the document looks back on one of them, and nothing says on which.
  if (days.size !== 1 || only === undefined) return null;
  const day = parseDay(only.date);
  if (day === null) return null;
  return {
    day: dayNumber(day),
    reason: {
      kind: "same-remark",
      text: `“${today.evidence.exact}”: the same remark stands in ${names.get(only.other.doc) ?? only.other.doc} under the date ${only.date}.`,
      evidence: [today.evidence, only.evidence, only.other],
    },
  };
}

/** *this Friday (24)*: of the months in which the two fall together, the one the story is in. */
function byWeekdayPair(
  times: readonly RelativeTime[],
  neighbors: readonly DatedNeighbor[],
  names: ReadonlyMap<string, string>,
): Found | null {
  const [nearest] = neighbors;
  if (nearest === undefined) return null;
  for (const { relative, evidence } of times) {
    const match = /^[<>=]?weekday=(\d)&(\d+)/.exec(relative);
    if (match === null) continue;
    const days = daysOf(Number(match[1]), Number(match[2]), nearest.day);
    const [best, second] = days.sort(
      (a, b) => Math.abs(a - nearest.day) - Math.abs(b - nearest.day) || a - b,
    );
    if (best === undefined || Math.abs(best - nearest.day) > storyDays) continue;
    if (second !== undefined && Math.abs(second - nearest.day) < 14) continue;
    return {
      day: best,
      reason: {
        kind: "weekday",
        text: `“${evidence.exact}” falls on ${isoDay(best)}, near ${names.get(nearest.doc) ?? nearest.doc} of the same story (${isoDay(nearest.day)}); the next month in which they meet is ${second === undefined ? "far off" : isoDay(second).slice(0, 7)}.`,
        evidence: [evidence],
      },
    };
  }
  return null;
}

function daysOf(weekday: number, day: number, around: number): number[] {
  const { year, month } = dayOf(around);
  const out: number[] = [];
  for (let offset = -14; offset <= 14; offset++) {
    const index = year * 12 + month - 1 + offset;
    const candidate = { year: Math.floor(index / 12), month: (index % 12) + 1, day };
    if (isDay(candidate) && weekdayOf(dayNumber(candidate)) === weekday) {
      out.push(dayNumber(candidate));
    }
  }
  return out;
}

/** The day that most of the weight of the story's other documents agrees on, if it does. */
function byStory(
  document: DocumentFacts,
  own: Dating,
  neighbors: readonly DatedNeighbor[],
  names: ReadonlyMap<string, string>,
): Dating {
  if (neighbors.length === 0) return own;
  const votes = new Map<number, number>();
  let total = 0;
  for (const { day, likeness } of neighbors) {
    const weight = likeness ** 4;
    total += weight;
    votes.set(day, (votes.get(day) ?? 0) + weight);
  }
  const [top] = [...votes].sort(([a, m], [b, n]) => n - m || a - b);
  const close = neighbors.filter(({ day }) => Math.abs(day - (top?.[0] ?? 0)) <= 3);
  const days = close.map(({ day }) => day);
  if (top === undefined || days.length === 0) return own;
  const allowed = own.earliest === null ? null : dateRange(own.earliest);
  if (
    allowed !== null &&
    (isoDay(top[0]) < allowed.from ||
      (own.latest !== null && isoDay(top[0]) > `${own.latest}-12-31`))
  ) {
    return own;
  }
  const sure = top[1] >= total * agreement && (neighbors[0]?.likeness ?? 0) >= 2 * sameStory;
  const nearest = neighbors[0];
  const reason: DatingReasonRow = {
    kind: "story",
    text: `${close.length === 1 ? "One document" : `${close.length} documents`} of the same story ${close.length === 1 ? "is" : "are"} of ${isoDay(Math.min(...days))}${Math.min(...days) === Math.max(...days) ? "" : ` to ${isoDay(Math.max(...days))}`}, nearest ${names.get(nearest?.doc ?? "") ?? ""}.`,
    evidence: [],
  };
  if (sure && document.relativeTimes.length > 0) return withReason(own, top[0], top[0], reason);
  return {
    ...own,
    earliest: own.earliest ?? isoDay(Math.min(...days) - 3),
    latest: own.latest ?? isoDay(Math.max(...days) + 7),
    how: own.how ?? "story",
    reasons: [...own.reasons, reason],
  };
}

function withReason(own: Dating, first: number, last: number, reason: DatingReasonRow): Dating {
  const [from, to] = [isoDay(first), isoDay(last)];
  return {
    doc: own.doc,
    date: first === last ? from : `${from}/${to}`,
    earliest: from,
    latest: to,
    how: reason.kind,
    reasons: [reason, ...own.reasons],
  };
}
