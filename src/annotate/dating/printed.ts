import type { DatingReason, Doc, Timex } from "../../doc/index.ts";
import { firstEndingAfter, type Span } from "../../text/index.ts";
import { dayInAddress } from "./address.ts";
import { headOf, lastLineOf } from "./head.ts";
import { titleDay } from "./title.ts";

type Needs = "blocks" | "timexes" | "turns";

/** Kinds of reason from the surest on: what decides where they differ. */
const order = ["dateline", "posted", "title", "metadata", "url", "byline"];

/** An address alone on the first line: whence the text was copied. */
const addressLine = /^\s*(https?:\/\/\S{8,300})[ \t]*\n/;
const addressReach = 400;

/** What is printed or came along as the document's date, surest first; a day without its year as `XXXX-05-14`. */
export function printedDates(doc: Doc<Needs>): DatingReason[] {
  const reasons: DatingReason[] = [];
  for (const block of doc.layers.blocks) {
    if (block.kind !== "dateline" && block.kind !== "posted" && block.kind !== "byline") continue;
    const timex =
      (block.kind === "posted" ? firstPosted(doc, block) : null) ??
      dayIn(block, doc.layers.timexes) ??
      (block.kind === "dateline" ? dayAfter(doc, block.end) : null);
    if (timex !== null) reasons.push({ kind: block.kind, ...timex });
  }
  const line = printedLine(doc);
  if (line !== null && !reasons.some(({ kind }) => kind === "posted")) reasons.push(line);
  if (reasons.length === 0) reasons.push(...headOf(doc));
  const title = reasons.length === 0 ? titleDay(doc) : null;
  if (title !== null && !hasOtherHeading(doc, title)) reasons.push(title);
  const last = reasons.length === 0 ? lastLineOf(doc) : null;
  if (last !== null) reasons.push(last);
  const { date, url } = doc.origin;
  if (date !== null) reasons.push({ kind: "metadata", value: date, start: 0, end: 0 });
  const printed = url === null ? addressLine.exec(doc.text.slice(0, addressReach)) : null;
  const start = printed?.[0].indexOf(printed[1] ?? "") ?? 0;
  const end = start + (printed?.[1]?.length ?? 0);
  const day = dayInAddress(url ?? printed?.[1] ?? "");
  if (day !== null) reasons.push({ kind: "url", value: day, start, end });
  const changed = (reason: DatingReason): number => (isChange(doc.text, reason) ? 1 : 0);
  return reasons.sort(
    (a, b) =>
      order.indexOf(a.kind) - order.indexOf(b.kind) || changed(a) - changed(b) || a.start - b.start,
  );
}

/** Characters before a day in which the word stands that says what happened to the page. */
const wordReach = 32;
/** The last word before a day that says what happened to the page then. */
const pageWord = /^.*\b(published|posted|created|updated|modified|edited)\b[^\n]*$/is;

/** Whether a day is that of a page's last change: *Last updated 3 August 2031*. */
function isChange(text: string, { start }: Span): boolean {
  const word = pageWord.exec(text.slice(Math.max(0, start - wordReach), start))?.[1] ?? "";
  return /^(?:updated|modified|edited)$/i.test(word);
}

/** Of *Updated 3 August 2031, first published 21 July 2031* the latter; null where a line tells of no change. */
function firstPosted(doc: Doc<Needs>, block: Span): ReturnType<typeof dayIn> {
  const days = timexesIn(block, doc.layers.timexes).filter((timex) => dayOf(timex) !== null);
  if (!days.some((timex) => isChange(doc.text, timex))) return null;
  const first = days.find((timex) => !isChange(doc.text, timex));
  return first === undefined ? null : dayIn(first, doc.layers.timexes);
}

/** *TOLMEN - April 27 - The*: a day between the place and the text, set off by a second dash. */
function dayAfter({ text, layers }: Doc<Needs>, end: number): ReturnType<typeof dayIn> {
  const found = dayIn({ start: end, end: end + 30 }, layers.timexes);
  return found !== null &&
    /^[ \t–—-]{0,4}$/.test(text.slice(end, found.start)) &&
    /^[ \t]*[–—-]/.test(text.slice(found.end, found.end + 3))
    ? found
    : null;
}

/** *PUBLISHED: THURSDAY, MAY 2, 2031*, *By A. Moreth, updated May 2, 2031* wherever it stands in the first lines. */
const postedLine =
  /(?:^|\n|[|·•] )(?:[ \t,|:·–-]|(?:[Oo]n|[Bb]y|[Aa]t|\p{Lu}[\p{L}.]*)(?![\p{L}.]))*?(?:(?:[Ff]irst )?[Pp]ublished|PUBLISHED|(?:[Ll]ast )?[Uu]pdated|UPDATED|[Pp]osted|POSTED|[Ll]ast [Mm]odified|(?:[Ff]or [Ii]mmediate [Rr]elease|FOR IMMEDIATE RELEASE|[Ee]mbargoed (?:until|for)|EMBARGOED (?:UNTIL|FOR)|EMBARGOED until)|(?:[Ss]ent|[Ii]ssued|[Rr]eleased?(?: [Dd]ate)?|[Pp]ublication [Dd]ate|[Dd]ate of (?:issue|publication))(?=:))(?: on)?\b[ :,]{1,4}/u;

function printedLine({ text, layers }: Doc<Needs>): DatingReason | null {
  const match = postedLine.exec(text.slice(0, 1200));
  if (match === null) return null;
  const from = match.index + match[0].length;
  for (const { start, end, value } of layers.timexes) {
    if (start < from) continue;
    if (start > from + 24) break;
    const day = /^\d{4}-\d\d-\d\d/.exec(value ?? "")?.[0];
    if (day !== undefined) return { kind: "posted", value: day, start, end };
    // *Issued: June 2031*
    if (/^\d{4}-\d\d$/.test(value ?? "") && /^[ \t]*(?:\n|$)/.test(text.slice(end, end + 8)))
      return { kind: "posted", value, start, end };
    // *03/04/2031* is of March or of April: its year is sure.
    if (
      /^\d{4}$/.test(value ?? "") &&
      /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(text.slice(start, end))
    )
      return { kind: "posted", value, start, end };
  }
  return null;
}

/** Whether a text has dated headings of other days: then its title is that of the first piece. */
function hasOtherHeading({ layers }: Doc<Needs>, title: Span): boolean {
  return layers.turns.some(
    ({ heading }) =>
      heading !== null &&
      heading.start > title.end &&
      timexesIn(heading, layers.timexes).some((timex) => dayOf(timex) !== null),
  );
}

/** Characters between the ends of a range: *Sept. 11-12*, *11 – 12 September*. */
const rangeGap = 3;

interface PrintedDay extends Span {
  readonly value: string;
}

/** The first expression in a block that is a day, without its hour; of *11-12 September* the last, on which it can have been written. */
function dayIn(block: Span, timexes: readonly Timex[]): PrintedDay | null {
  const first = timexesIn(block, timexes).find((timex) => dayOf(timex) !== null);
  const value = first === undefined ? null : dayOf(first);
  if (first === undefined || value === null) return null;
  const next = timexes[firstEndingAfter(timexes, first.end)];
  const last = next === undefined ? null : dayOf(next);
  // Both ends of a range are of one form; an hour right behind the day is no second day.
  return next !== undefined &&
    last !== null &&
    next.start - first.end <= rangeGap &&
    last.length === value.length &&
    last > value
    ? { value: last, start: first.start, end: next.end }
    : { value, start: first.start, end: first.end };
}

/** The expressions in a stretch of the text. */
export function timexesIn(stretch: Span, timexes: readonly Timex[]): Timex[] {
  const found: Timex[] = [];
  for (let i = firstEndingAfter(timexes, stretch.start); i < timexes.length; i++) {
    const timex = timexes[i];
    if (timex === undefined || timex.end > stretch.end) break;
    if (timex.start >= stretch.start) found.push(timex);
  }
  return found;
}

/** The day that an expression is of, `XXXX-05-14` without its year; null for anything else. */
function dayOf({ value, relative }: Timex): string | null {
  const day = /^\d{4}-\d\d-\d\d/.exec(value ?? "")?.[0];
  if (day !== undefined) return day;
  const named = value === null ? /^day=(\d\d-\d\d)$/.exec(relative ?? "")?.[1] : undefined;
  return named === undefined ? null : `XXXX-${named}`;
}
