import type { Draft } from "../draft.ts";
import { bitsOf } from "../sheet/relation-bits.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";

/** *Asked whether …*: the first word of a sentence, or behind *when* at its beginning. */
function opensSentence(sheet: Sheet, at: number): boolean {
  const first = sheet.sentences[sheet.sentenceOf[at] ?? 0]?.firstToken ?? at;
  for (let before = first; before < at; before++) {
    const isLead =
      sheet.words[before]?.isPunctuation === true ||
      /^(?:W|CC|RB)/u.test(sheet.xposNames[before] ?? "");
    if (!isLead) return false;
  }
  return true;
}

/** Verbs, by lemma, whose passive names the one who was asked. */
const asking = new Set(["ask", "question", "press", "quiz"]);

/**
 * Whether the cue tells what somebody was asked: *Asked whether he would go, Orlu
 * said …*, *Orlu was asked about …*. Who asked is not said, and the one asked did not
 * say it.
 */
export function isQuestionPut(sheet: Sheet, draft: Draft): boolean {
  const head = draft.cueHead;
  if (head < 0 || !asking.has(sheet.lemmas[head] ?? "")) return false;
  const children = sheet.childBits[head] ?? 0;
  if ((children & bitsOf("obl:agent")) !== 0) return false;
  if ((children & bitsOf("aux:pass", "nsubj:pass")) !== 0) return true;
  // *Told reporters when asked about the ship*: the one told of was asked.
  const isWhen = /^(?:when|if|once)$/u.test(sheet.words[head - 1]?.lower ?? "");
  if (isWhen && (children & bitsOf("nsubj")) === 0) return true;
  if (draft.sourceTokens.length === 0 && opensSentence(sheet, head)) return true;
  // *Strand, asked later if he was sorry, said*: who asks has no comma behind them.
  const isPlain = !draft.sourceTokens.some((at) => sheet.words[at]?.text === ",");
  const isApart = sheet.words[head - 1]?.text === "," && draft.sourceTokens.at(-1) === head - 2;
  if (isApart && isPlain && sheet.xposNames[head] !== "VBG") return true;
  const isParticiple = sheet.xposNames[head] === "VBN" || sheet.relations[head] === "advcl";
  const cue = draft.cue[0]?.start ?? 0;
  const isQuoted = (sheet.quote[tokenAtOffset(sheet, draft.content[0].start)] ?? 0) > 0;
  const comesFirst = (draft.source[0]?.start ?? (isQuoted ? cue : cue + 1)) > cue;
  return isParticiple && comesFirst && (children & bitsOf("nsubj")) === 0;
}
