import type { Quotation } from "../../../doc/index.ts";
import { firstEndingAfter } from "../../../text/index.ts";
import { type Draft, goingOn, hullOf } from "../draft.ts";
import { isSpeechKind } from "../sheet/cue-kind-column.ts";
import { mentioned } from "../sheet/mention-columns.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";

/** What a quotation loses of the certainty of the statement it follows. */
const kept = 0.8;
/** Words of the longest sentence that leads to it, and of the shortest quotation. */
const longestLead = 45;
const fewestWords = 4;

/**
 * Drafts for quotations that end a paragraph which has told what one person said, with
 * no verb of their own: *Orlu stressed that the road is safe. In addition, it is
 * short, “You will not get lost.”* The press services of heads of state write so. Only
 * where that paragraph names one source and the sentence before the marks no other
 * person and no verb of speech.
 */
export function passageDrafts(
  sheet: Sheet,
  drafts: readonly Draft[],
  quotations: readonly Quotation[],
): Draft[] {
  const told = drafts
    .filter(({ how }) => how !== "nested")
    .sort((a, b) => hullOf(a.content).end - hullOf(b.content).end);
  const ends = told.map(({ content }) => hullOf(content));
  return quotations.flatMap((quotation): Draft[] => {
    const opening = tokenAtOffset(sheet, quotation.start);
    if (!quotation.closed || sheet.words[opening - 1]?.text !== ",") return [];
    if ((sheet.quote[opening - 1] ?? 0) > 0 || !isSentence(sheet, quotation)) return [];
    const lead = sheet.sentenceOf[opening] ?? 0;
    const from = sheet.sentences[lead]?.firstToken ?? opening;
    if (opening - from > longestLead || !isPlain(sheet, from, opening)) return [];
    // The statement right before the sentence that leads to the quotation.
    const at = firstEndingAfter(ends, sheet.starts[from] ?? 0) - 1;
    const base = told[at];
    const next = told[at + 1];
    if (base?.how !== "cue" || base.sourceTokens.length === 0) return [];
    if (next !== undefined && hullOf(next.content).start < quotation.end) return [];
    const sentence = sheet.sentenceOf[tokenAtOffset(sheet, hullOf(base.content).end - 1)] ?? -1;
    const isHere = sheet.paragraphOf[sentence] === sheet.paragraphOf[lead];
    if (!isHere || lead - sentence !== 1 || !endsParagraph(sheet, quotation, lead)) return [];
    return [goingOn(base, quotation.inner, kept * base.confidence)];
  });
}

/** Whether the marks hold a sentence of some length. */
function isSentence({ text }: Sheet, { inner }: Quotation): boolean {
  const words = text.slice(inner.start, Math.min(inner.end, inner.start + 4000));
  const isEnded = /[.!?…]$/u.test(text.slice(inner.end - 1, inner.end));
  return (
    /^\p{Lu}/u.test(words) &&
    isEnded &&
    (words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= fewestWords
  );
}

/** Whether tokens outside of marks hold no verb of speech and nobody by name or pronoun. */
function isPlain(sheet: Sheet, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if ((sheet.quote[at] ?? 0) > 0) return false;
    if (isSpeechKind(sheet.cueKind[at]) && sheet.finite[at] === 1) return false;
    if (/^(?:he|she|i|we|who)$/u.test(sheet.words[at]?.lower ?? "")) return false;
    if (sheet.mentioned[at] === mentioned.person && /^NNP/u.test(sheet.xposNames[at] ?? ""))
      return false;
  }
  return true;
}

function endsParagraph(sheet: Sheet, { end }: Quotation, lead: number): boolean {
  const last = tokenAtOffset(sheet, end - 1);
  const own = sheet.sentenceOf[last] ?? lead;
  const paragraph = sheet.paragraphOf[lead];
  const isLast = sheet.paragraphOf[own + 1] !== paragraph || own + 1 >= sheet.sentences.length;
  return isLast && sheet.paragraphOf[own] === paragraph;
}
