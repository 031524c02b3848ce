import type { DatingReason, Doc, Timex } from "../../doc/index.ts";
import { occasionNouns, recordNouns } from "../../lang/en/transcripts.ts";

/** Lines at the head among which the title of a record stands, and the longest one, in characters. */
const titleLines = 3;
const longest = 240;

/** What sets a day off from a title before it, and what may follow it on its line: *, verbatim record*, *(transcript)*. */
const before = /(?:[,(–—|:-]|\bon)[ \t]*$/;
const after = /^[ \t]*\)?[ \t]*(?:$|[,;(–—|-][^.!?]*$)/;

/**
 * *Joint press appearance in Halse, 12 September 2034, verbatim record*: the day of a speech, a
 * hearing or talks in the title of their record, where nothing else in it is dated so; null for the
 * title of a report, whose day is that of what it tells. `turns` are what shows that a text is a record.
 */
export function titleDay({ text, layers }: Doc<"timexes" | "turns">): DatingReason | null {
  let lineStart = 0;
  for (let line = 0; line < titleLines && lineStart < text.length; lineStart++) {
    const stop = text.indexOf("\n", lineStart);
    const lineEnd = stop < 0 ? text.length : stop;
    const words = text.slice(lineStart, lineEnd);
    if (words.trim() !== "") line++;
    const day = words.length <= longest ? dayOfLine(layers.timexes, lineStart, lineEnd) : null;
    if (day !== null && isTitle(words, layers.turns.length > 0)) {
      const isSetOff =
        before.test(text.slice(lineStart, day.start)) && after.test(text.slice(day.end, lineEnd));
      return isSetOff ? day : null;
    }
    lineStart = lineEnd;
  }
  return null;
}

/** The only day printed in full on a line; null where there is none or another. */
function dayOfLine(times: readonly Timex[], from: number, to: number): DatingReason | null {
  let found: DatingReason | null = null;
  for (const { start, end, value, relative } of times) {
    if (start >= to) break;
    if (start < from || relative !== null) continue;
    const day = /^\d{4}-\d\d-\d\d/.exec(value ?? "")?.[0];
    if (day === undefined) continue;
    if (found !== null) return null;
    found = { kind: "title", value: day, start, end };
  }
  return found;
}

/** Whether a line names a record, or, in a text of turns, an occasion of speaking. */
function isTitle(line: string, hasTurns: boolean): boolean {
  const words = line.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => recordNouns.has(word) || (hasTurns && occasionNouns.has(word)));
}
