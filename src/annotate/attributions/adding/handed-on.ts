import type { Quotation } from "../../../doc/index.ts";
import type { Draft } from "../draft.ts";
import { cuedDraft } from "../draft-spans.ts";
import { subjectOf } from "../readings/derive-labels.ts";
import { isSomebodyKind } from "../sheet/mention-columns.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";
import { coveredQuotations } from "./covered.ts";

/** Verbs, by lemma, by which a clause behind quoted words tells whose they are. */
const giving = new Set([
  ...["put", "give", "use", "offer", "cite", "quote", "mention", "utter", "coin", "voice"],
  ...["promise", "announce", "repeat", "deliver", "name", "claim"],
]);
/** Words between a quotation and the verb of the clause behind it. */
const farthest = 14;
/** Characters of a quotation that are looked at. */
const longest = 300;

/** How sure a quotation is of the one of whom the clause behind it tells. */
const confidence = 0.8;

/**
 * Drafts for quotations that no cue reached and whose clause behind tells whose words
 * they are: *the “close to 40 ships” that Minister Ivo Brandt had put to the council*.
 * Only for words that are no name: three or more that begin with a small letter or a
 * number. Linear in quotations and drafts.
 */
export function handedOnDrafts(
  sheet: Sheet,
  drafts: readonly Draft[],
  quotations: readonly Quotation[],
): Draft[] {
  const covered = coveredQuotations(sheet, drafts);
  return quotations.flatMap((quotation): Draft[] => {
    if (
      !quotation.closed ||
      covered.has(sheet.quoteOf[tokenAtOffset(sheet, quotation.start)] ?? -1)
    )
      return [];
    const verb = verbBehind(sheet, quotation);
    const sourceTokens = subjectOf(sheet, verb).filter(
      (at) => at < verb && (sheet.starts[at] ?? 0) >= quotation.end,
    );
    if (verb < 0 || !sourceTokens.some((at) => isSomebody(sheet, at))) return [];
    return [
      cuedDraft(sheet, {
        source: sourceTokens,
        cue: [verb],
        head: verb,
        content: [quotation.inner],
        confidence,
      }),
    ];
  });
}

/** The verb of the relative clause right behind the marks; -1 where none is there or it is of something else. */
function verbBehind(sheet: Sheet, { inner, end }: Quotation): number {
  const words = sheet.text.slice(inner.start, Math.min(inner.end, inner.start + longest)).trim();
  if (!/^[\p{Ll}\p{N}]/u.test(words) || !/\s\S+\s/u.test(words)) return -1;
  let from = tokenAtOffset(sheet, end);
  if (/^(?:that|which)$/u.test(sheet.words[from]?.lower ?? "")) from++;
  else if (!/^(?:NNP|PRP$)/u.test(sheet.xposNames[from] ?? "")) return -1;
  const sentence = sheet.sentences[sheet.sentenceOf[from] ?? 0];
  const to = Math.min(sentence?.endToken ?? 0, from + farthest);
  for (let at = from; at < to; at++) {
    if (sheet.words[at]?.isPunctuation === true) return -1;
    if (!/^VB[DNPZ]$/u.test(sheet.xposNames[at] ?? "")) continue;
    if (giving.has(sheet.lemmas[at] ?? "")) return at;
    if (!/^(?:have|be)$/u.test(sheet.lemmas[at] ?? "")) return -1;
  }
  return -1;
}

/** Whether a token is of a mention of a person or body, or a pronoun of one. */
function isSomebody(sheet: Sheet, at: number): boolean {
  const isPronoun = /^(?:he|she|they)$/u.test(sheet.words[at]?.lower ?? "");
  return isPronoun || isSomebodyKind(sheet.mentioned[at]);
}
