import type { Quotation } from "../../../doc/index.ts";
import { firstEndingAfter, type Span } from "../../../text/index.ts";
import type { Draft } from "../draft.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";
import { frontOfWords } from "./asides.ts";

/** Words that may stand between a quotation and its cue: the subject, an adverb. */
const beside = 8;

/**
 * Gives quotations to the drafts they belong to. A quotation two drafts claim stays
 * with the nearer cue; one in a later paragraph stays only where the marks or a
 * colon lead to it; and beside a quotation that a cue closes, words outside of
 * marks in clauses of their own are the narrator's. No draft loses all it has.
 */
export function shareQuotations(
  sheet: Sheet,
  drafts: readonly Draft[],
  quotations: readonly Quotation[],
): Draft[] {
  const claims = new Map<number, { draft: Draft; gap: number }>();
  for (const draft of drafts) {
    for (const span of draft.content) {
      const at = quotationAt(quotations, span);
      const gap = gapTo(sheet, draft, span);
      const other = claims.get(at);
      if (at >= 0 && (other === undefined || gap < other.gap)) claims.set(at, { draft, gap });
    }
  }
  const own = drafts.filter((draft) => !isTaken(sheet, quotations, claims, draft));
  return own.map((draft) => {
    if (draft.content.length < 2 || draft.cueHead < 0) return draft;
    const isOwn = (at: number): boolean =>
      claims.get(at)?.draft === draft && !isOfTag(sheet, draft, quotations[at]);
    const isBeside = draft.content.some(
      (span) => isOwn(quotationAt(quotations, span)) && gapTo(sheet, draft, span) <= beside,
    );
    const front = frontOfWords(sheet, draft);
    const kept = draft.content.filter((span) => {
      const at = quotationAt(quotations, span);
      // *If they moved, he said, “the wells will last”*: both halves are his.
      const leads = front !== null && front.start <= span.start && span.end <= front.end;
      if (at < 0) return leads || !(isBeside && isUnquoted(sheet, span));
      if (!isOwn(at)) return false;
      return (
        !isLater(sheet, draft, span) ||
        quotations[at]?.continues === true ||
        endsInColon(sheet, draft)
      );
    });
    const [first, ...rest] = kept;
    return first === undefined ? draft : { ...draft, content: [first, ...rest] };
  });
}

/**
 * *“…,” says Orlu. “I will not go.” Venn tells it differently*: whether all that a draft
 * has is a quotation closed before its sentence, which another draft holds beside more.
 */
function isTaken(
  sheet: Sheet,
  quotations: readonly Quotation[],
  claims: ReadonlyMap<number, { readonly draft: Draft }>,
  draft: Draft,
): boolean {
  const [{ end }, ...others] = draft.content;
  const at = quotationAt(quotations, draft.content[0]);
  if (others.length > 0 || at < 0 || draft.cueHead < 0) return false;
  const other = claims.get(at)?.draft ?? draft;
  const last = tokenAtOffset(sheet, end - 1);
  const isEarlier = (sheet.sentenceOf[last] ?? 0) < (sheet.sentenceOf[draft.cueHead] ?? 0);
  const isClosed = /[.!?…]["”»]?$/u.test(sheet.text.slice(end - 1, end + 1).trim());
  return other !== draft && other.content.length > 1 && isEarlier && isClosed;
}

/**
 * *Holt briefed him on the dam. **“Two pumps are lost,”** she said*: a quotation in a later
 * sentence that it begins, and whose comma leads on to words behind it, is theirs.
 */
function isOfTag(sheet: Sheet, draft: Draft, quotation: Quotation | undefined): boolean {
  if (quotation === undefined || sheet.text[quotation.inner.end - 1] !== ",") return false;
  const first = tokenAtOffset(sheet, quotation.start);
  const sentence = sheet.sentenceOf[first] ?? 0;
  return (
    sentence > (sheet.sentenceOf[draft.cueHead] ?? 0) &&
    sheet.sentences[sentence]?.firstToken === first
  );
}

/** Number of the quotation that a span is the inside of, -1 for other spans. */
function quotationAt(quotations: readonly Quotation[], span: Span): number {
  const at = firstEndingAfter(quotations, span.start);
  const quotation = quotations[at];
  if (quotation === undefined || span.start < quotation.start || span.end > quotation.end)
    return -1;
  return at;
}

/** Words between a span and the draft's cue. */
function gapTo(sheet: Sheet, draft: Draft, span: Span): number {
  const first = tokenAtOffset(sheet, span.start);
  const last = tokenAtOffset(sheet, Math.max(span.start, span.end - 1));
  const start = draft.cueTokens[0] ?? 0;
  const end = draft.cueTokens.at(-1) ?? 0;
  const [from, to] = last < start ? [last + 1, start] : [end + 1, first];
  const source = new Set(draft.sourceTokens);
  let words = 0;
  for (let at = from; at < to && words < 200; at++) {
    if (sheet.words[at]?.isPunctuation !== true && !source.has(at)) words++;
  }
  return words;
}

function isUnquoted(sheet: Sheet, span: Span): boolean {
  const first = tokenAtOffset(sheet, span.start);
  for (let at = first; at < sheet.length && (sheet.starts[at] ?? 0) < span.end; at++) {
    if ((sheet.quote[at] ?? 0) > 0) return false;
  }
  return true;
}

function isLater(sheet: Sheet, draft: Draft, span: Span): boolean {
  const paragraph = (at: number): number => sheet.paragraphOf[sheet.sentenceOf[at] ?? 0] ?? 0;
  return paragraph(tokenAtOffset(sheet, span.start)) > paragraph(draft.cueHead);
}

function endsInColon(sheet: Sheet, draft: Draft): boolean {
  const last = sheet.sentences[sheet.sentenceOf[draft.cueHead] ?? 0]?.endToken ?? 0;
  return sheet.words[last - 1]?.text === ":";
}
