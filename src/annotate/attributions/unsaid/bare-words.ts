import { type Draft, touches } from "../draft.ts";
import { hasVerb } from "../sheet/has-verb.ts";
import { isPersonKind } from "../sheet/mention-columns.ts";
import { bitsOf } from "../sheet/relation-bits.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";

/** *Answered **her***, *the president expects **you***, *said **nothing***, *denied **it***: whom and how little, not what. */
export function isNobodysWords(sheet: Sheet, { content }: Draft): boolean {
  const [only, ...others] = content;
  const at = tokenAtOffset(sheet, only.start);
  const isWord = others.length === 0 && (sheet.ends[at] ?? 0) >= only.end;
  return (
    isWord &&
    /^(?:an?|me|us|the|you|him|her|them|nothing|it|so|that|this|those|these|as|what|which)$/u.test(
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

/** *Dol was greeted by **Veil***, *Veil welcomed **her guest***, *would call **a former clerk***: who is received or summoned is nothing that was said. */
export function isGuest(sheet: Sheet, { cueHead, content: [only, more] }: Draft): boolean {
  const first = sheet.words[tokenAtOffset(sheet, only.start)]?.lower ?? "";
  const isSummons = sheet.lemmas[cueHead] === "call" && /^an?$/u.test(first);
  if (more !== undefined) return false;
  if (!isSummons && !/^(?:greet|welcome|receive|host)$/u.test(sheet.lemmas[cueHead] ?? ""))
    return false;
  let people = 0;
  for (let at = tokenAtOffset(sheet, only.start); (sheet.starts[at] ?? only.end) < only.end; at++) {
    const kind = sheet.mentioned[at] ?? 0;
    if (kind === 0) return false;
    if (isPersonKind(kind)) people++;
  }
  // *Would call **a spade a spade***: no person, or two words for one.
  return isSummons ? people === 1 : people > 0;
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

/** Verbs, by lemma, that give a name in the passive, and those that may judge as well. */
const naming = /^(?:vote|name|nickname|dub|crown|christen|title|entitle|rename|bill|know)$/u;
const calling = /^(?:call|label|brand|term|describe)$/u;

/** *She was voted **“Most Likely to Succeed”***: what somebody is called is nothing that they said. */
export function isCalled(sheet: Sheet, { cueHead, sourceTokens }: Draft): boolean {
  const lemma = sheet.lemmas[cueHead] ?? "";
  const isName = naming.test(lemma);
  if (!isName && !calling.test(lemma)) return false;
  const isPassive = ((sheet.childBits[cueHead] ?? 0) & bitsOf("aux:pass")) !== 0;
  // *The body **known as** the Council met*
  const isKnown =
    sheet.words[cueHead]?.lower === "known" && sheet.words[cueHead + 1]?.lower === "as";
  if (isKnown && !isPassive && sheet.finite[cueHead] !== 1) return !isByAnybody(sheet, cueHead);
  if (!isPassive || sheet.xposNames[cueHead] !== "VBN") return false;
  const isSubject = sourceTokens.some((at) => at < cueHead && sheet.relations[at] === "nsubj:pass");
  return (isSubject || (isName && sourceTokens.length === 0)) && !isByAnybody(sheet, cueHead);
}

/** *Opened a market **called Orlin Hall***, *called Orlu on Monday*: a name alone is nothing that somebody is called in words. */
export function isNameGiven(sheet: Sheet, { cueHead, content: [only, more] }: Draft): boolean {
  if (!/^(?:call|name|entitle|title|christen)$/u.test(sheet.lemmas[cueHead] ?? "")) return false;
  const from = tokenAtOffset(sheet, only.start);
  if (more !== undefined || from <= cueHead) return false;
  for (let at = from; (sheet.starts[at] ?? only.end) < only.end; at++) {
    if ((sheet.quote[at] ?? 0) > 0 || !/^(?:NNPS?|DT)$/u.test(sheet.xposNames[at] ?? ""))
      return false;
  }
  return true;
}

/** *Called “a danger” **by** the minister*: behind its verb the sentence says whose word it is. */
function isByAnybody(sheet: Sheet, cueHead: number): boolean {
  const end = sheet.sentences[sheet.sentenceOf[cueHead] ?? 0]?.endToken ?? cueHead;
  for (let at = cueHead + 1; at < end; at++) {
    if (sheet.words[at]?.lower === "by" && (sheet.quote[at] ?? 0) === 0) return true;
  }
  return false;
}

/** *Accused by **his rivals***, ***Orlu, head of the port,** argues*: whose words they would be are none of them. */
export function isOwnSource(sheet: Sheet, { source, content }: Draft): boolean {
  const [only, more] = content;
  const holds = source.length > 0 && source.every((own) => touches([only], own));
  const from = tokenAtOffset(sheet, only.start);
  const last = tokenAtOffset(sheet, only.end - 1);
  if (more === undefined && holds && !hasVerb(sheet, from, last + 1)) return true;
  return content.every(({ start, end }) =>
    source.some((own) => own.start <= start && end <= own.end),
  );
}
