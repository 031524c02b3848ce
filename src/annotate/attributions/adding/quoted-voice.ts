import type { Span } from "../../../text/index.ts";
import { type Draft, withContent } from "../draft.ts";
import { spansOf } from "../draft-spans.ts";
import { subjectOf } from "../readings/derive-labels.ts";
import { isSpeechKind } from "../sheet/cue-kind-column.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";

/** How sure a quotation is of the verb right before it. */
const confidence = 0.7;
/** Tokens between a verb of speech and the quotation it brings: *told her:*. */
const reach = 5;

/**
 * *Veil said her manager came in and told her: “Burn it.”*: the words in marks are the
 * manager's, for the verb right before them is his. What Veil said is the whole clause.
 * Gives the draft with that clause, and the one it tells of.
 */
export function nearerVoice(sheet: Sheet, draft: Draft, taken: ReadonlySet<number>): Draft[] {
  const [quoted] = draft.content;
  const last = draft.cueTokens.at(-1) ?? -1;
  const opening = tokenAtOffset(sheet, quoted.start) - 1;
  if (draft.cueHead < 0 || last < 0 || sheet.quote[opening] !== 1 || opening <= last)
    return [draft];
  if (sheet.sentenceOf[opening] !== sheet.sentenceOf[last]) return [draft];
  if (!/^[,:]$/u.test(sheet.words[opening - 1]?.text ?? "")) return [draft];
  const verb = verbBefore(sheet, opening - 1, last);
  if (verb < 0 || draft.cueTokens.includes(verb)) return [draft];
  const start = sheet.starts[clauseStart(sheet, last + 1)] ?? quoted.start;
  if (start >= quoted.start || draft.sourceTokens.some((at) => at > last)) return [draft];
  const subject = subjectFor(sheet, verb, last);
  const isOwn = subject.some((at) => draft.sourceTokens.includes(at));
  // *Veil said she was glad and told them: “…”*: told by Veil.
  if (isOwn || sheet.heads[verb] === draft.cueHead) return [draft];
  const end = draft.content.at(-1)?.end ?? quoted.end;
  const whole = withContent(draft, [{ start, end }]);
  if (taken.has(verb)) return [whole];
  return [
    whole,
    {
      ...draft,
      source: spansOf(sheet, subject),
      sourceTokens: subject,
      cue: spansOf(sheet, [verb]),
      cueTokens: [verb],
      cueHead: verb,
      via: [],
      confidence: Math.min(confidence, draft.confidence),
      how: "nested",
      goesOn: null,
    },
  ];
}

/** *told the inquiry **that** …*: a *that* within a few words begins the clause. */
function clauseStart(sheet: Sheet, from: number): number {
  for (let at = from; at < from + reach; at++) {
    if (sheet.words[at]?.lower === "that" && sheet.xposNames[at] === "IN") return at;
    if (!/^(?:NNP?S?|DT|PRP\$?)$/u.test(sheet.xposNames[at] ?? "")) return from;
  }
  return from;
}

/** The verb of speech that nothing but the one spoken to parts from the mark before a quotation; -1 without one. */
function verbBefore(sheet: Sheet, mark: number, from: number): number {
  for (let at = mark - 1; at > from && mark - at <= reach; at--) {
    const tag = sheet.xposNames[at] ?? "";
    const isTense = /^VB[DZG]$/u.test(tag) || (tag === "VBN" && isHelped(sheet, at));
    if (isTense && isSpeechKind(sheet.cueKind[at])) return at;
    if (!/^(?:PRP\$?|NNP?S?|TO|DT|IN)$/u.test(tag)) return -1;
  }
  return -1;
}

function isHelped(sheet: Sheet, at: number): boolean {
  return /^(?:has|have|had)$/u.test(sheet.words[at - 1]?.lower ?? "");
}

/** The subject of a verb, or of one that it goes on from, behind `from`. */
function subjectFor(sheet: Sheet, verb: number, from: number): number[] {
  let at = verb;
  for (let steps = 0; at > from && steps < 4; steps++) {
    const subject = subjectOf(sheet, at).filter((token) => token < at);
    if (subject.length > 0) return subject[0] !== undefined && subject[0] > from ? subject : [];
    if (!/^(?:conj|advcl|xcomp)$/u.test(sheet.relations[at] ?? "")) return [];
    at = sheet.heads[at] ?? -1;
  }
  return [];
}

/**
 * Keeps the content of a cue that is itself in quotation marks within the marks:
 * what stands outside of them nobody whom the quotation tells of has said. Null where
 * nothing is left.
 */
export function withinOwnQuotation(sheet: Sheet, draft: Draft): Draft | null {
  const head = draft.cueHead;
  const source = draft.sourceTokens[0] ?? head;
  if (head < 0 || (sheet.quote[head] ?? 0) === 0) return draft;
  const quote = sheet.quoteOf[head] ?? -1;
  if (quote < 0 || sheet.quoteOf[source] !== quote) return draft;
  let low = head;
  let high = head;
  while (low > 0 && sheet.quoteOf[low - 1] === quote) low--;
  while (high + 1 < sheet.length && sheet.quoteOf[high + 1] === quote) high++;
  // A few words in marks are a way of putting it, and the sentence goes on around them.
  if (high - low < shortest) return draft;
  if (sheet.quote[low] === 1) low++;
  if (sheet.quote[high] === 3) high--;
  const bounds = { start: sheet.starts[low] ?? 0, end: sheet.ends[high] ?? 0 };
  const isInside = ({ start, end }: Span): boolean => start >= bounds.start && end <= bounds.end;
  if (draft.content.every(isInside)) return draft;
  const kept = draft.content
    .map(({ start, end }) => ({
      start: Math.max(start, bounds.start),
      end: Math.min(end, bounds.end),
    }))
    .filter(({ start, end }) => end - start > 2);
  return kept.length === 0 ? null : withContent(draft, kept);
}

/** Tokens of a quotation, at least, that is a speech of its own. */
const shortest = 7;
