import type { Timex } from "../../doc/index.ts";
import { firstEndingAfter } from "../../text/index.ts";
import { type Draft, touches } from "./draft.ts";
import type { Sheet } from "./sheet.ts";
import { tokenAtOffset } from "./token-at.ts";

const edtf = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/u;

/**
 * When a draft was said, EDTF: a date in the cue's sentence, outside source and
 * content, that hangs on the cue. Null where none does; a date of what was said is
 * never taken for the date of saying.
 */
export function saidOn(sheet: Sheet, timexes: readonly Timex[], draft: Draft): string | null {
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
    if (hangsOnCue(sheet, timex, draft)) return value;
  }
  return null;
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
