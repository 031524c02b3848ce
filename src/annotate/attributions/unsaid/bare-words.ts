import type { Draft } from "../draft.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";

/** *Answered **her***, *the president expects **you***, *said **nothing***, *denied **it***: whom and how little, not what. */
export function isNobodysWords(sheet: Sheet, { content }: Draft): boolean {
  const [only, ...others] = content;
  const at = tokenAtOffset(sheet, only.start);
  const isWord = others.length === 0 && (sheet.ends[at] ?? 0) >= only.end;
  return (
    isWord &&
    /^(?:me|us|you|him|her|them|nothing|it|so|that|this|those|these|as|what|which)$/u.test(
      sheet.words[at]?.lower ?? "",
    )
  );
}

/** *What does Tarsk say?*: a question word alone is nothing that was said. */
export function isQuestionWord(sheet: Sheet, draft: Draft): boolean {
  if (draft.content.length > 1) return false;
  const [{ start, end }] = draft.content;
  const at = tokenAtOffset(sheet, start);
  const isHelped = /^(?:do|be|have)$/u.test(sheet.lemmas[at + 1] ?? "");
  return (sheet.ends[isHelped ? at + 1 : at] ?? 0) >= end && /^W/u.test(sheet.xposNames[at] ?? "");
}

/** *They walked down **“Harbor Lane”***: behind a verb of doing, a name in marks is a name. */
export function isNameInMarks(sheet: Sheet, { cueHead, content: [only, more] }: Draft): boolean {
  const first = tokenAtOffset(sheet, only.start);
  if (more !== undefined || (sheet.quote[first] ?? 0) === 0 || cueHead < 0) return false;
  if ((sheet.cueKind[cueHead] ?? 0) > 0 || first < cueHead) return false;
  for (let at = first; at < sheet.length && (sheet.starts[at] ?? 0) < only.end; at++) {
    if (!/^NNPS?$/u.test(sheet.xposNames[at] ?? "")) return false;
  }
  return true;
}
