import { type DatingReason, type Doc, edtfOf, type Timex } from "../../doc/index.ts";

/** Characters at the head, and lines of them, among which a day on a line of its own is that of the document. */
const headLength = 400;
const headLines = 4;

/** What may stand around the day on its line: places, the hour with its zone, and when the page was last changed. */
const placeBefore =
  /^[ \t]*(?:\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2}(?:, ?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2})?,?[ \t]+)?(?:this (?:the )?)?$/u;
/** The place before the day on the last line. */
const placeAlone = /^[ \t]*(?:[–—-][ \t]*)?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2},[ \t]*$/u;
const hourAfter =
  /^[ \t]*(?:[|,–—-]?[ \t]*(?:\d{1,2}[:.h]\d{2}(?:[ ]?[ap]\.?m\b\.?|h)?(?:[ \t]*\(?[A-Z]{2,5}\)?)?)?)?(?:[ \t]*[|,•·–-][ \t]*(?:[Ll]ast )?(?:[Uu]pdated|[Mm]odified)\b[^\n]{0,50})?[ \t]*$/;
/** *(Halse, 9/30/2031) The bank*: place and day in brackets before the text. */
const bracketBefore = /^[ \t]*\(\p{Lu}[\p{L}’' -]{1,30},[ \t]*$/u;
/** *HALSE, 8 Mehr 1410 (30 September 2031) - The*: the day again in the calendar of the reader. */
const otherCalendar = /^[ \t]*\p{Lu}[^()\n.;:]{2,50}[ \t]\($/u;
/** *(Korda News) 30 September 2031 - The*: who sends it, then the day. */
const senderBefore = /^[ \t]*\(\p{Lu}[^()\n]{1,40}\)[ \t]*$/u;
/** *HALSE (Korda) 30 September 2031 — The* */
const agencyBefore = /^[ \t]*\p{Lu}[\p{L}’' ,/-]{1,40} \(\p{Lu}[^()\n]{1,40}\)[, \t]*$/u;
/** *Halse/Brenn, 30 September. The*: only places before the day, and the text right behind it. */
const placesBefore = /^\s*\p{Lu}[\p{L}’'-]*(?:[ /]\p{Lu}[\p{L}’'-]*){0,3},[ \t]*$/u;
/** *Ministry of Transport, Halse, the 3rd of July*: who and where, on a line that ends with the day. */
const officeBefore =
  /^[ \t]*\p{Lu}[\p{L}’'-]*(?: (?:of|the|for|and|\p{Lu}[\p{L}’'-]*)){0,6}, \p{Lu}[\p{L}’'-]*,[ \t]*(?:the )?$/u;
const dashAfter = /^[ \t]*(?:[–—:]|-[ \t])/;
/** *By Ida Moreth | 30 September 2031 | World*: the fields of a line. */
const fieldBefore = /^(?:[^\n!?]{0,60}(?:[|·•]|[ \t]{3}))?[ \t]*$/;
const fieldAfter = /^(?:[ \t]{3,}\S|[ \t]*(?:[|·•]|by \p{Lu}[^\n.]{2,40}$))/u;
/** *Sell Weekly, No. 31, 5-11 May 2031*: what precedes the days of an issue. */
const issueBefore = /^[ \t]*\p{Lu}[^\n;:!?]{2,60}[,|·•–—-][ \t]*$/u;

/** A day on one of the first lines that is no part of a sentence; null where none is there. */
function loneDay({ text, layers }: Doc<"timexes">): DatingReason | null {
  let lines = 0;
  let lineStart = 0;
  for (const [index, timex] of layers.timexes.entries()) {
    const { start, end } = timex;
    if (start > headLength) return null;
    for (
      let i = text.indexOf("\n", lineStart);
      i >= 0 && i < start;
      i = text.indexOf("\n", i + 1)
    ) {
      if (text.slice(lineStart, i).trim() !== "") lines++;
      lineStart = i + 1;
    }
    if (lines >= headLines) return null;
    const day = printedDay(timex);
    if (day === null) continue;
    const before = text.slice(lineStart, start);
    const lineEnd = text.indexOf("\n", end);
    const after = text.slice(end, lineEnd < 0 ? Math.min(text.length, end + 200) : lineEnd);
    const next = layers.timexes[index + 1];
    const isIssue = lineEnd >= 0 && next !== undefined && next.end <= lineEnd;
    const range = isIssue ? daysOfIssue(text, before, timex, next) : null;
    if (range !== null) return range;
    const opens =
      (day.startsWith("XXXX") || lineStart > 0) &&
      placesBefore.test(before) &&
      /^[.:] \p{Lu}/u.test(after);
    const kind = opens ? "dateline" : kindOf(before, after, lineEnd >= 0);
    // A day without its year is the document's where a place stands before it.
    if (kind === null || (day.startsWith("XXXX") && before.trim() === "")) continue;
    return { kind: day.startsWith("XXXX") ? "dateline" : kind, value: day, start, end };
  }
  return null;
}

/** The day of an expression, `XXXX-05-14` without its year; null for anything else. */
function printedDay({ value, relative }: Timex): string | null {
  if (relative === null) return /^\d{4}-\d\d-\d\d/.exec(value ?? "")?.[0] ?? null;
  const named = /^day=(\d\d-\d\d)$/.exec(relative)?.[1];
  return named === undefined ? null : `XXXX-${named}`;
}

/** As what a day stands on its line, by what is around it; null where it is part of a sentence. */
function kindOf(before: string, after: string, isLine: boolean): "dateline" | "posted" | null {
  if (bracketBefore.test(before) && /^\)[ \t]/.test(after)) return "dateline";
  if (otherCalendar.test(before) && /^\)[ \t]*[–—:-]/.test(after)) return "dateline";
  if ((senderBefore.test(before) || agencyBefore.test(before)) && dashAfter.test(after)) {
    return "dateline";
  }
  if (!isLine) return null;
  if ((placeBefore.test(before) || officeBefore.test(before)) && hourAfter.test(after)) {
    return "posted";
  }
  const isField = fieldBefore.test(before) && fieldAfter.test(after);
  return isField ||
    (/[|·•][ \t]*$/.test(before) && fieldBefore.test(before) && hourAfter.test(after))
    ? "posted"
    : null;
}

/** *5-11 May 2031* at the end of the line that names the issue: from one day to the other. */
function daysOfIssue(text: string, before: string, first: Timex, last: Timex): DatingReason | null {
  const [from, to] = [printedDay(first), printedDay(last)];
  if (from === null || to === null || from >= to || from.startsWith("XXXX")) return null;
  const isRange = /^ ?(?:-|–|to) ?$/.test(text.slice(first.end, last.start));
  return isRange && issueBefore.test(before) && /^[ \t]*\n/.test(text.slice(last.end, last.end + 8))
    ? { kind: "posted", value: `${from}/${to}`, start: first.start, end: last.end }
    : null;
}

/** *2031-02-25T08:30:00Z Halmark:*, *25 February 2031: The*: a day at the very beginning that is no part of a sentence. *Tavria Review, June 2031*: a month at the end of a first line of few words. */
export function headOf(doc: Doc<"timexes">): DatingReason[] {
  const { text, layers } = doc;
  const [timex] = layers.timexes;
  const line = loneDay(doc);
  if (line !== null) return [line];
  if (timex?.value == null || timex.relative !== null) return [];
  const { start, end, value } = timex;
  const before = text.slice(0, start);
  const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
  const isStamp = /T\d\d:/.test(text.slice(start, end));
  if (day !== undefined && before.trim() === "") {
    const isApart = isStamp || /^[ \t]*(?:[:|\n–—]|-\s)/.test(text.slice(end, end + 4));
    return isApart ? [{ kind: "posted", value: day, start, end }] : [];
  }
  // *Korda, 25.02.2031. The ministry*: who sends it and when.
  const isSender =
    /^\s*\p{Lu}[\p{L}’']*(?: \p{Lu}[\p{L}’']*){0,3}[,:] ?$/u.test(before) &&
    /^[ \t]*(?:[.:|–—]|-)?[ \t]*(?:\n|\p{Lu}|$)/u.test(text.slice(end, end + 6));
  if (day !== undefined) return isSender ? [{ kind: "posted", value: day, start, end }] : [];
  const isIssue =
    /^\d{4}-\d\d$/.test(value) &&
    /^\s*\p{Lu}[\p{L}.’']*(?: [\p{L}.’']+){0,4}[,|–—-]\s*$/u.test(before) &&
    /^[ \t]*\n/.test(text.slice(end, end + 8));
  if (isIssue) return [{ kind: "posted", value, start, end }];
  // *Vol. 12 No. 4 | Week of 12 May 2031*
  const week = /^\d{4}-W\d\d$/.test(value) && issueBefore.test(before) ? edtfOf(value) : null;
  return week !== null && /^[ \t]*\n/.test(text.slice(end, end + 8))
    ? [{ kind: "posted", value: week, start, end }]
    : [];
}

/** *— Brenn, 14 May 2031*: place and day alone on the last line, as under a letter or a declaration. */
export function lastLineOf({ text, layers }: Doc<"timexes">): DatingReason | null {
  const timex = layers.timexes.at(-1);
  if (timex === undefined || timex.relative !== null) return null;
  const day = printedDay(timex);
  const line = text.slice(text.lastIndexOf("\n", timex.start) + 1, timex.start);
  const isAlone = /^\s*\.?\s*$/.test(text.slice(timex.end, timex.end + 80));
  const isBelow = text.slice(0, timex.start).includes("\n");
  return day !== null && isBelow && isAlone && placeAlone.test(line)
    ? { kind: "dateline", value: day, start: timex.start, end: timex.end }
    : null;
}
