import type { Quotation } from "../../../doc/index.ts";
import type { Draft } from "../draft.ts";
import { cuedDraft } from "../draft-spans.ts";
import { isSomebodyKind } from "../sheet/mention-columns.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";
import { tokenRange } from "../sheet/token-range.ts";
import { coveredQuotations } from "./covered.ts";

/** How sure a quotation is of the one who is told to have done something with it. */
const confidence = 0.7;

/** What words are taken up as. */
const takenUp = new Set(
  "word sentence phrase remark line message warning appeal promise".split(" "),
);

/**
 * *“The beds come first.” **With this sentence** the two ended the quarrel*: a quotation
 * without a cue is of the subject of the sentence behind it that takes it up. Linear in
 * the quotations.
 */
export function takenUpDrafts(
  sheet: Sheet,
  drafts: readonly Draft[],
  quotations: readonly Quotation[],
): Draft[] {
  const covered = coveredQuotations(sheet, drafts);
  return quotations.flatMap((quotation): Draft[] => {
    const closing = tokenAtOffset(sheet, quotation.end - 1);
    if (!quotation.closed || covered.has(sheet.quoteOf[closing - 1] ?? -1)) return [];
    const next = sheet.sentences[(sheet.sentenceOf[closing] ?? -1) + 1];
    if (next === undefined || next.firstToken !== closing + 1) return [];
    const noun = next.firstToken + 2;
    if (sheet.words[next.firstToken]?.lower !== "with") return [];
    if (!/^(?:this|that|these|those)$/u.test(sheet.words[noun - 1]?.lower ?? "")) return [];
    const source = subjectOf(sheet, noun, next.endToken);
    if (!takenUp.has(sheet.lemmas[noun] ?? "") || source.length === 0) return [];
    const content: Draft["content"] = [quotation.inner];
    return [cuedDraft(sheet, { source, cue: [noun], head: noun, content, confidence })];
  });
}

/**
 * The subject of the main verb of a sentence behind a token, or, where the tree has none,
 * the phrase that begins right there, if it is somebody; else none.
 */
function subjectOf(sheet: Sheet, after: number, end: number): number[] {
  let beside = -1;
  for (let at = after + 1; at < end; at++) {
    const isSomebody = isSomebodyKind(sheet.mentioned[at]) || sheet.xposNames[at] === "PRP";
    const isRoot = (sheet.heads[at] ?? -1) < 0;
    if (isRoot) return beside < 0 ? [] : phraseWithin(sheet, beside, [after, at]);
    const verb = sheet.heads[at] ?? -1;
    const isMain = sheet.relations[at] === "nsubj" && (sheet.heads[verb] ?? -1) < 0 && verb > at;
    if (isMain) return isSomebody ? phraseWithin(sheet, at, [after, verb]) : [];
    const start = sheet.low[at] ?? at;
    if (beside < 0 && isSomebody && start > after && start <= after + 2) beside = at;
  }
  return [];
}

/** The tokens of the phrase of a noun between two others, without marks at its end. */
function phraseWithin(
  sheet: Sheet,
  noun: number,
  [after, before]: readonly [number, number],
): number[] {
  const low = Math.max(after + 1, sheet.low[noun] ?? noun);
  let high = Math.min(before - 1, sheet.high[noun] ?? noun);
  while (high > noun && sheet.words[high]?.isPunctuation === true) high--;
  return tokenRange(low, high + 1);
}
