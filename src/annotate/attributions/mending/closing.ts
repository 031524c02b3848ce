import type { Draft } from "../draft.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";

/** How sure a draft is at least that is all of its sentence. */
const leastSure = 0.6;

/** *The bribes cost 40 million, **the opposition party estimates**.*: a sentence that ends in somebody and their verb leaves no doubt. */
export function sureOfClosing(sheet: Sheet, draft: Draft): Draft {
  const [only, more] = draft.content;
  const [first = -1] = draft.sourceTokens;
  const cue = draft.cueTokens[0] ?? -1;
  if (more !== undefined || first < 2 || draft.confidence >= leastSure) return draft;
  const sentence = sheet.sentences[sheet.sentenceOf[cue] ?? 0];
  const isLast = (sentence?.endToken ?? 0) - cue === 2 && sheet.words[cue + 1]?.text === ".";
  const isBeside = draft.sourceTokens.at(-1) === cue - 1 && sheet.words[first - 1]?.text === ",";
  // *Estimates* is easily taken for a noun.
  const isVerb = sheet.finite[cue] === 1 || sheet.relations[cue] === "parataxis";
  const isWhole =
    tokenAtOffset(sheet, only.start) === sentence?.firstToken &&
    tokenAtOffset(sheet, only.end - 1) >= first - 2;
  const isCue = isVerb && (sheet.cueKind[cue] ?? 0) > 0;
  return isLast && isBeside && isCue && isWhole ? { ...draft, confidence: leastSure } : draft;
}
