import type { Quotation } from "../../../doc/index.ts";
import type { Draft } from "../draft.ts";
import { spansOf } from "../draft-spans.ts";
import { mentioned } from "../sheet/mention-columns.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";
import { tokenRange } from "../sheet/token-range.ts";
import { coveredQuotations } from "./covered.ts";

/** How sure a quotation is of the one person told of in the sentence before it. */
const confidence = 0.7;
/** Tokens of the longest sentence that leads to a quotation. */
const longest = 30;
/** Tokens of the shortest quotation that is a sentence. */
const shortest = 4;

/**
 * *The teacher Hilda Moss shook her head. “It takes me twenty minutes.”*: a quotation
 * without a cue is of the one person whom the sentence before it tells of, where the two
 * fill a paragraph. Linear in the quotations.
 */
export function ledDrafts(
  sheet: Sheet,
  drafts: readonly Draft[],
  quotations: readonly Quotation[],
): Draft[] {
  const covered = coveredQuotations(sheet, drafts);
  // By sentence, the tokens of all who say something there.
  const speaking = new Map<number, readonly number[]>();
  for (const { cueHead, sourceTokens } of drafts) {
    const sentence = sheet.sentenceOf[cueHead] ?? -1;
    speaking.set(sentence, [...(speaking.get(sentence) ?? []), ...sourceTokens].slice(0, 100));
  }
  return quotations.flatMap((quotation): Draft[] => {
    const opening = tokenAtOffset(sheet, quotation.start);
    const own = sheet.sentenceOf[opening] ?? -1;
    const before = sheet.sentences[own - 1];
    if (!quotation.closed || before === undefined || covered.has(sheet.quoteOf[opening] ?? -1))
      return [];
    if (sheet.sentences[own]?.firstToken !== opening || !fills(sheet, quotation, own)) return [];
    if (sheet.paragraphOf[own - 1] !== sheet.paragraphOf[own]) return [];
    if (own >= 2 && sheet.paragraphOf[own - 2] === sheet.paragraphOf[own]) return [];
    const source = onlyPerson(sheet, before.firstToken, before.endToken);
    // Where somebody else says something there, the words may be theirs.
    const others = (speaking.get(own - 1) ?? []).some((at) => !source.includes(at));
    if (source.length === 0 || others) return [];
    return [
      {
        source: spansOf(sheet, source),
        sourceTokens: source,
        cue: [],
        cueTokens: [],
        cueHead: -1,
        content: [quotation.inner],
        via: [],
        confidence,
        how: "led",
        goesOn: null,
      },
    ];
  });
}

/** Whether a quotation is a sentence or more and ends its paragraph. */
function fills(sheet: Sheet, { start, end, inner }: Quotation, own: number): boolean {
  const words = sheet.text.slice(inner.start, inner.end);
  const last = tokenAtOffset(sheet, end - 1);
  if (last - tokenAtOffset(sheet, start) < shortest || !/[.!?…]$/u.test(words.trim())) return false;
  const next = sheet.sentenceOf[last + 1] ?? -1;
  return next < 0 || last + 1 >= sheet.length || sheet.paragraphOf[next] !== sheet.paragraphOf[own];
}

/** The subject that begins a sentence of the narrator, where it is the one person named or described there; else none. */
function onlyPerson(sheet: Sheet, first: number, end: number): number[] {
  if (end - first > longest) return [];
  let subject = -1;
  const isPerson = (at: number): boolean =>
    sheet.mentioned[at] === mentioned.person ||
    (sheet.mentioned[at] === mentioned.personNoun && sheet.words[at]?.lower !== "head");
  for (let at = first; at < end; at++) {
    if ((sheet.quote[at] ?? 0) > 0) return [];
    const main = sheet.heads[at] ?? -1;
    const isSubject = sheet.relations[at] === "nsubj" && (sheet.heads[main] ?? -1) < 0 && main > at;
    if (subject < 0 && isSubject && isPerson(at)) subject = at;
  }
  if (subject < 0) return [];
  const low = Math.max(first, sheet.low[subject] ?? subject);
  const high = Math.min(sheet.high[subject] ?? subject, (sheet.heads[subject] ?? subject) - 1);
  for (let at = first; at < end; at++) {
    const isOutside = at < low || at > high;
    if (
      isOutside &&
      (isPerson(at) || /^(?:he|she|him|they|them)$/u.test(sheet.words[at]?.lower ?? ""))
    )
      return [];
  }
  return tokenRange(low, high + 1).filter(
    (at) => at < high || sheet.words[at]?.isPunctuation !== true,
  );
}
