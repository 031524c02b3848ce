import type { DatingReason, Doc } from "../../doc/index.ts";

/** Characters at the head, and lines of them, among which a day on a line of its own is that of the document. */
const headLength = 400;
const headLines = 4;

/** What may stand around the day on its line: a place, and the hour with its zone. */
const placeBefore = /^[ \t]*(?:\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2},?[ \t]+)?$/u;
const hourAfter =
  /^[ \t]*(?:[|,–—-]?[ \t]*(?:\d{1,2}[:.h]\d{2}(?:[ap]m|h)?(?:[ \t]*\(?[A-Z]{2,5}\)?)?)?)?[ \t]*$/;
/** *(Halse, 9/30/2031) The bank*: place and day in brackets before the text. */
const bracketBefore = /^[ \t]*\(\p{Lu}[\p{L}’' -]{1,30},[ \t]*$/u;

/** *2031/07/09 10:21* alone on one of the first lines, or *(Halse, 9/30/2031)* before the text; null where none is there. */
function loneDay({ text, layers }: Doc<"timexes">): DatingReason | null {
  let lines = 0;
  let lineStart = 0;
  for (const { start, end, value, relative } of layers.timexes) {
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
    const day = relative === null ? /^\d{4}-\d\d-\d\d/.exec(value ?? "")?.[0] : undefined;
    if (day === undefined) continue;
    const before = text.slice(lineStart, start);
    const lineEnd = text.indexOf("\n", end);
    const after = text.slice(end, lineEnd < 0 ? Math.min(text.length, end + 200) : lineEnd);
    if (bracketBefore.test(before) && /^\)[ \t]/.test(after)) {
      return { kind: "dateline", value: day, start, end };
    }
    if (placeBefore.test(before) && hourAfter.test(after) && lineEnd >= 0) {
      return { kind: "posted", value: day, start, end };
    }
  }
  return null;
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
  return isIssue ? [{ kind: "posted", value, start, end }] : [];
}
