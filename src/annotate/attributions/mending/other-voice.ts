import { type Draft, withContent } from "../draft.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";

/** Tokens behind a semicolon within which another's verb of speech stands. */
const reach = 10;

/**
 * *The League says a thousand have fled**; the Council speaks of** hundreds*: what is told
 * ends where, behind a semicolon, somebody else is told to speak.
 */
export function endAtOtherVoice(sheet: Sheet, draft: Draft): Draft {
  const [only, more] = draft.content;
  const first = tokenAtOffset(sheet, only.start);
  if (more !== undefined || first <= draft.cueHead || (sheet.quote[first] ?? 0) > 0) return draft;
  for (let at = first; at < sheet.length && (sheet.starts[at] ?? 0) < only.end; at++) {
    if (sheet.words[at]?.text !== ";" || !isOtherVoice(sheet, at + 1)) continue;
    return withContent(draft, [{ start: only.start, end: sheet.ends[at - 1] ?? only.end }]);
  }
  return draft;
}

/** Whether a clause begins with a noun, not a pronoun, and a finite verb of speech of it. */
function isOtherVoice(sheet: Sheet, from: number): boolean {
  for (let at = from + 1; at < Math.min(sheet.length, from + reach); at++) {
    if ((sheet.quote[at] ?? 0) > 0 || sheet.words[at]?.isPunctuation === true) return false;
    if (sheet.finite[at] !== 1) continue;
    const speaks = sheet.cueKind[at] === 1 || sheet.lemmas[at] === "speak";
    const before = sheet.xposNames.slice(from, at);
    return speaks && before.some((tag) => tag.startsWith("NN")) && !before.includes("PRP");
  }
  return false;
}
