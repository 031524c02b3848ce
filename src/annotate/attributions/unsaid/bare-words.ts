import type { Draft } from "../draft.ts";
import { isPersonKind } from "../sheet/mention-columns.ts";
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

/** *Dol was greeted by **Veil***, *Veil welcomed **her guest***: who is received is nothing that was said. */
export function isGuest(sheet: Sheet, { cueHead, content: [only, more] }: Draft): boolean {
  if (more !== undefined || !/^(?:greet|welcome|receive|host)$/u.test(sheet.lemmas[cueHead] ?? ""))
    return false;
  let isPerson = false;
  for (let at = tokenAtOffset(sheet, only.start); (sheet.starts[at] ?? only.end) < only.end; at++) {
    const kind = sheet.mentioned[at] ?? 0;
    if (kind === 0) return false;
    isPerson ||= isPersonKind(kind);
  }
  return isPerson;
}

/** *Veil sent a warning to **the Tarsk side***: to whom a message went is not what it said. */
export function isReceiver(sheet: Sheet, { cueHead, cueTokens, content }: Draft): boolean {
  const last = cueTokens.at(-1) ?? -1;
  const isMessage = cueTokens.some((at) => sheet.xposNames[at] === "NN");
  const isSent = cueTokens.some((at) => /^(?:send|deliver|address)$/u.test(sheet.lemmas[at] ?? ""));
  if (sheet.words[last]?.lower !== "to" || !isMessage || !isSent || cueHead < 0) return false;
  const [only, more] = content;
  let at = tokenAtOffset(sheet, only.start);
  if (more !== undefined || at !== last + 1) return false;
  for (; (sheet.starts[at] ?? only.end) < only.end; at++) if (sheet.finite[at] === 1) return false;
  return true;
}
