import { monthNames, occasionNouns, recordNouns } from "../../lang/en/transcripts.ts";
import type { Span } from "../../text/index.ts";

/** A dated heading in the text: *Talks with Premier Ada Orlu, 14 May 2031*. */
export interface Heading extends Span {
  /** What follows *with* (or *between*), before the date; null where it names nobody. */
  readonly party: Span | null;
}

const day = "\\d{1,2}(?:st|nd|rd|th)?";
const date = new RegExp(
  `,\\s+(?:${day}(?:\\s+(?:${monthNames}))?\\s*[-–—]\\s*)?${day}\\s+(?:${monthNames}),?\\s+\\d{4}(?=,? |\\s|$)`,
  "g",
);
/** The longest heading looked for, in characters. */
const longest = 260;

/**
 * The dated headings, also where they run into the text before and after: an
 * occasion (*meeting*, *talks*) that ends in a date with no stop behind it, while a
 * new sentence follows.
 */
export function findHeadings(text: string): Heading[] {
  const headings: Heading[] = [];
  const title = titleHeading(text);
  if (title !== null) headings.push(title);
  let before = title?.end ?? 0;
  for (const match of text.matchAll(date)) {
    const end = match.index + match[0].length;
    const after = text.slice(end, end + 12);
    // Prose goes on in lower case or with a stop; a heading is followed by a new sentence, a dash or nothing.
    if (!/^\s*(?:$|\n|["“«'‘([]?\p{Lu}|[-–—]\s)/u.test(after) && !isRecord(text, end)) continue;
    const start = headingStart(text, Math.max(before, match.index - longest), match.index);
    if (start < 0) continue;
    headings.push({ start, end, party: partyOf(text, start, match.index) });
    before = end;
  }
  return headings;
}

/** *, verbatim record*, * (transcript)* behind a day, to the end of its line: what kind of text it is. */
function isRecord(text: string, end: number): boolean {
  const rest = text.slice(end, end + 40);
  const words = /^,? \(?([\p{Ll} -]{4,30})\)?[ \t]*(?:\n|$)/u.exec(rest)?.[1] ?? "";
  return words.split(" ").some((word) => recordNouns.has(word));
}

/** *Meeting with Governor Ada Orlu*: a first line of its own needs no date; null where it names no party or a day follows. */
function titleHeading(text: string): Heading | null {
  const start = text.length - text.trimStart().length;
  const stop = text.indexOf("\n", start);
  const words = stop < 0 ? "" : text.slice(start, stop).trimEnd();
  if (words.length === 0 || words.length > longest || /[.!?…:;]$|\d{4}/u.test(words)) return null;
  const opening = words.split(/\s+/u).slice(0, 2);
  if (!opening.some((word) => occasionNouns.has(word.toLowerCase()))) return null;
  const end = start + words.length;
  const party = partyOf(text, start, end);
  return party === null ? null : { start, end, party };
}

/** Where the heading that ends at `end` begins, or -1 when no occasion stands in it. */
function headingStart(text: string, from: number, end: number): number {
  let start = from;
  let clear = from === 0;
  for (let i = end - 1; i > from; i--) {
    const code = text[i] ?? "";
    if (
      code === "\n" ||
      (/[.!?…:;”"]/.test(code) && /\s/.test(text[i + 1] ?? " ") && !isAbbreviation(text, i))
    ) {
      start = i + 1;
      clear = true;
      break;
    }
  }
  const segment = text.slice(start, end);
  let found = -1;
  for (const word of segment.matchAll(/[\p{L}][\p{L}'’-]*/gu)) {
    if (!occasionNouns.has(word[0].toLowerCase())) continue;
    const at = openingOf(segment, word.index);
    if (at < 0) continue;
    found = at;
    // After a stop the first occasion is the heading; where text runs into it, the last capital one is.
    if (clear && at <= segment.length - segment.trimStart().length) break;
  }
  return found < 0 ? -1 : start + found;
}

/** A stop after an initial or a title closes no sentence. */
function isAbbreviation(text: string, stop: number): boolean {
  return (
    text[stop] === "." &&
    /(?:^|[\s([])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|St)$/u.test(
      text.slice(Math.max(0, stop - 5), stop),
    )
  );
}

/** The capital letter, at most three lower-case words back, that the phrase of the noun at `noun` begins with; -1 when there is none. */
function openingOf(segment: string, noun: number): number {
  if (/\p{Lu}/u.test(segment[noun] ?? "")) {
    return noun;
  }
  const before = segment.slice(0, noun);
  const match = /(\p{Lu}[\p{L}'’-]*)(?:\s+\p{Ll}[\p{L}'’-]*){0,3}\s+$/u.exec(before);
  return match === null ? -1 : match.index;
}

function partyOf(text: string, start: number, end: number): Span | null {
  const match = /\b(?:with|between)\s+(?=\S)/.exec(text.slice(start, end));
  return match === null ? null : { start: start + match.index + match[0].length, end };
}
