import type { Doc, Timex } from "../doc/index.ts";
import { ordinalWords } from "../lang/en/times.ts";
import { dayNumber, isoDay } from "../text/index.ts";

/** *The first anniversary of the crash*, but for one that lies ahead. */
const anniversary = new RegExp(
  `\\b(\\d{1,3}(?:st|nd|rd|th)|${Object.keys(ordinalWords).join("|")})\\s+anniversary(?=\\s+of\\b)`,
  "gi",
);
const lead = /\b(?:ahead of|before|approach\p{L}*|near\p{L}*|upcoming|prepar\p{L}+)\b[^.]*$/iu;
/** Characters before an anniversary in which it is put ahead. */
const leadLength = 32;

/**
 * A document's time expressions as dating reads them: with anniversaries as the years since (*the first
 * anniversary of the crash* is a year after it), and a length with the day it is counted from as the day that it
 * leads to (*two days before Christmas* is 23 December). In text order.
 */
export function countedTimes({ text, layers }: Doc<"timexes">): readonly Timex[] {
  const feasts = [...text.matchAll(anniversary)].flatMap(({ 0: words, 1: ordinal = "", index }) =>
    lead.test(text.slice(Math.max(0, index - leadLength), index))
      ? []
      : yearsSince(index, words, ordinal),
  );
  const times: Timex[] = [];
  for (const timex of layers.timexes) {
    const before = times.at(-1);
    const day = before === undefined ? null : dayCountedFrom(text, before, timex);
    if (day === null) times.push(timex);
    else times[times.length - 1] = day;
  }
  return feasts.length === 0 ? times : [...times, ...feasts].sort((a, b) => a.start - b.start);
}

function yearsSince(start: number, words: string, ordinal: string): Timex[] {
  const years = ordinalWords[ordinal.toLowerCase()] ?? Number.parseInt(ordinal, 10);
  const end = start + words.length;
  return [{ start, end, type: "DURATION", value: `P${years}Y`, relative: null }];
}

/** Any year without a leap day: only months and days are counted. */
const anyYear = 2031;

/** *two days before 25 December*; null where the one is not counted from the other. */
function dayCountedFrom(
  text: string,
  length: Timex,
  { start, end, relative }: Timex,
): Timex | null {
  const counted = /^P(\d{1,2})([DW])$/.exec(length.value ?? "");
  const from = /^day=(\d\d)-(\d\d)$/.exec(relative ?? "");
  const way = /^\s+(before|after)\s+(?:the\s+)?$/.exec(text.slice(length.end, start))?.[1];
  if (counted === null || from === null || way === undefined || length.relative !== null)
    return null;
  const days = Number(counted[1]) * (counted[2] === "W" ? 7 : 1) * (way === "before" ? -1 : 1);
  const day = dayNumber({ year: anyYear, month: Number(from[1]), day: Number(from[2]) });
  return {
    start: length.start,
    end,
    type: "DATE",
    value: null,
    relative: `day=${isoDay(day + days).slice(5)}`,
  };
}
