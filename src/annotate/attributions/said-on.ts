import type { Timex } from "../../doc/index.ts";
import { dayNumber, firstEndingAfter, isoDay, parseDay } from "../../text/index.ts";
import { type Draft, touches } from "./draft.ts";
import type { Sheet } from "./sheet.ts";
import { tokenAtOffset } from "./token-at.ts";

const edtf = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/u;

/**
 * When a draft was said, EDTF: a date in the cue's sentence, outside source and
 * content, that hangs on the cue. Null where none does; a date of what was said is
 * never taken for the date of saying. Nothing is printed before it is said: a time
 * without a year that was read forward from `written`, when the text was, is turned back.
 */
export function saidOn(
  sheet: Sheet,
  timexes: readonly Timex[],
  draft: Draft,
  written: string | null = null,
): string | null {
  if (draft.cueHead < 0) return null;
  const sentence = sheet.sentences[sheet.sentenceOf[draft.cueHead] ?? 0];
  if (sentence === undefined) return null;
  for (let i = firstEndingAfter(timexes, sentence.start); i < timexes.length; i++) {
    const timex = timexes[i];
    if (timex === undefined || timex.start >= sentence.end) break;
    if (timex.type !== "DATE" && timex.type !== "TIME") continue;
    const value = edtf.exec(timex.value ?? "")?.[0];
    if (value === undefined || value.length < 7) continue;
    if (touches(draft.content, timex) || touches(draft.source, timex)) continue;
    if (!hangsOnCue(sheet, timex, draft) && !isBeforeCue(sheet, timex, draft)) continue;
    const hasYear = /\d{4}/u.test(sheet.text.slice(timex.start, timex.end));
    return hasYear || written === null ? value : turnedBack(value, written);
  }
  return null;
}

/** A day or month after the day `written`, as the one a week or a year before; else as it is. */
function turnedBack(value: string, written: string): string {
  const day = written.length === 10 ? parseDay(written) : null;
  if (day === null || value <= written.slice(0, value.length)) return value;
  const own = value.length === 10 ? parseDay(value) : null;
  const ahead = own === null ? null : dayNumber(own) - dayNumber(day);
  if (own !== null && ahead !== null && ahead <= 7) return isoDay(dayNumber(own) - 7);
  return `${String(Number(value.slice(0, 4)) - 1).padStart(4, "0")}${value.slice(4)}`;
}

/** *Orlu **on Tuesday** called …*: right between source and cue, whatever the tree hangs it on. */
function isBeforeCue(sheet: Sheet, timex: Timex, { sourceTokens, cueTokens }: Draft): boolean {
  const source = sourceTokens.at(-1) ?? -1;
  const cue = cueTokens[0] ?? -1;
  if (source < 0 || cue - source < 2 || cue - source > 6) return false;
  let isThere = false;
  for (let at = source + 1; at < cue; at++) {
    const isTime = (sheet.starts[at] ?? 0) >= timex.start && (sheet.ends[at] ?? 0) <= timex.end;
    if (isTime) isThere = true;
    else if (!/^(?:IN|RB|,)$/u.test(sheet.xposNames[at] ?? "")) return false;
  }
  return isThere;
}

function hangsOnCue(sheet: Sheet, timex: Timex, draft: Draft): boolean {
  const first = tokenAtOffset(sheet, timex.start);
  const inCue = new Set(draft.cueTokens).add(draft.cueHead);
  const source = new Set(draft.sourceTokens);
  for (let at = first; at < sheet.length && (sheet.starts[at] ?? 0) < timex.end; at++) {
    if (inCue.has(at)) return true;
    let up = at;
    for (let steps = 0; steps < 5 && up >= 0 && !source.has(up); steps++) {
      if (inCue.has(up)) return true;
      // A clause of its own has its own time.
      if ((sheet.relations[up] ?? "").startsWith("acl")) break;
      up = sheet.heads[up] ?? -1;
    }
  }
  return false;
}
