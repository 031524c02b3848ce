import type { Draft } from "../draft.ts";
import { isOtherName } from "../sheet/mention-columns.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";

/** Verbs, by lemma, that tell what was talked about and nothing that was said: events, not attributions. */
const topics = new Set(["discuss", "debate", "dwell", "negotiate", "confer", "chat"]);

/** Whether the cue only names a topic: *discussed trade*. Quoted words under such a verb were said. */
export function isTopic(sheet: Sheet, draft: Draft): boolean {
  const isNamed = draft.cueTokens.some(
    (at) => topics.has(sheet.lemmas[at] ?? "") || isExchange(sheet, at),
  );
  if (draft.cueHead < 0 || !isNamed) return false;
  const first = tokenAtOffset(sheet, draft.content[0].start);
  return (sheet.quote[first] ?? 0) === 0;
}

/** Participles, by lemma, behind whose preposition stands what the words that follow are about. */
const turning = /^(?:comment|refer|remark|speak|talk|touch|turn)$/u;

/** ***Commenting on the fate of the ship,** Orlu said …*: what a statement is about, in front of it, is no statement of its own. */
export function isTopicInFront(
  sheet: Sheet,
  { cueHead, sourceTokens: [source = cueHead + 1], content: [only, more] }: Draft,
): boolean {
  if (sheet.xposNames[cueHead] !== "VBG" || !turning.test(sheet.lemmas[cueHead] ?? ""))
    return false;
  const first = sheet.sentences[sheet.sentenceOf[cueHead] ?? 0]?.firstToken ?? cueHead;
  const isFront = cueHead - first <= 1 && source > cueHead && more === undefined;
  const opening = tokenAtOffset(sheet, only.start);
  const words = sheet.quote.slice(opening, tokenAtOffset(sheet, only.end - 1) + 1);
  if (!isFront || opening <= cueHead || words.some((state) => state > 0)) return false;
  return /^(?:about|of|on|to|upon)$/u.test(sheet.words[cueHead + 1]?.lower ?? "");
}

/** ***Exchanged views** on the strait*. */
function isExchange(sheet: Sheet, at: number): boolean {
  const noun = sheet.lemmas[at + 1] ?? "";
  return sheet.lemmas[at] === "exchange" && /^(?:view|opinion|idea|information)$/u.test(noun);
}

/** *Replying **for the government**, Orlu said …*: on whose behalf somebody speaks is nothing that is said. */
export function isOnBehalf(
  sheet: Sheet,
  { cueHead, cueTokens, content: [{ start, end }, more] }: Draft,
): boolean {
  if (!/^(?:reply|respond|answer|speak|wind)$/u.test(sheet.lemmas[cueHead] ?? "")) return false;
  const last = cueTokens.at(-1) ?? cueHead;
  const first = tokenAtOffset(sheet, start);
  const isFor = sheet.words[last]?.lower === "for" || sheet.words[first]?.lower === "for";
  if (!isFor || more !== undefined || first - last > 1) return false;
  return !sheet.finite.slice(first, tokenAtOffset(sheet, end - 1) + 1).includes(1);
}

/** *Answering a question from Dawn*: that a question was put and taken is no statement. */
export function isTakenQuestion(sheet: Sheet, { cueHead, content }: Draft): boolean {
  if (!/^(?:answer|field|take|put|pose|ask)$/u.test(sheet.lemmas[cueHead] ?? "")) return false;
  const words = sheet.text.slice(content[0].start, Math.min(content[0].end, content[0].start + 40));
  return /^(?:an?|the same|the|his|her|their|some|several|\d+|two|three)?\s*questions?\b/iu.test(
    words,
  );
}

/** *Karsia: release of prisoners welcome*: a place before a colon is what a headline is about, and nobody who says it. */
export function isTopicLabel(sheet: Sheet, draft: Draft): boolean {
  if (sheet.text.slice(draft.cue[0]?.start, draft.cue[0]?.end) !== ":") return false;
  // *Orlin (**in Veldian:** Orlyn) is a town*
  const named = sheet.text.slice(draft.source[0]?.start, draft.cue[0]?.start);
  if (/\([^)]*$/u.test(named)) return true;
  const first = tokenAtOffset(sheet, draft.content[0].start);
  if ((sheet.quote[first] ?? 0) > 0 || draft.sourceTokens.length === 0) return false;
  const isTold = draft.sourceTokens.every((at) => isOtherName(sheet.mentioned[at]));
  return isTold && !firstPersonIn(sheet, draft);
}

/** Whether somebody speaks of themselves in what is said: *Karsia: we will not pay*. */
function firstPersonIn(sheet: Sheet, { content: [{ start, end }] }: Draft): boolean {
  return /\b(?:I|we|our|us|my)\b/iu.test(sheet.text.slice(start, Math.min(end, start + 300)));
}
