import type { Quotation } from "../../../doc/index.ts";
import type { Draft } from "../draft.ts";
import { contentSpans, cuedDraft } from "../draft-spans.ts";
import { isMainClause } from "../mending/clause-bounds.ts";
import { subjectOf } from "../readings/derive-labels.ts";
import { isSpeechKind } from "../sheet/cue-kind-column.ts";
import { isVoiceKind } from "../sheet/mention-columns.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";
import { tokenRange } from "../sheet/token-range.ts";
import { isNegated } from "../unsaid/negation.ts";

/** How sure a row is that only grammar gives. */
const confidence = 0.6;
/** Tokens of the longest phrase between a verb and its *that*, of the longest subject, and of the longest content. */
const longestPhrase = 8;
const longestSubject = 40;
const longestContent = 90;
/** Verbs, by lemma, that report words and nothing else: with a clause of their own, or with *that*. */
const saying = /^say$/u;
const telling =
  /^(?:add|announce|argue|assert|claim|declare|emphasise|emphasize|explain|insist|maintain|note|report|say|state|stress|tell|underline|warn)$/u;

/**
 * *The party put it at 40 million, while the union **said it was nearer to 90***: a finite verb of
 * saying outside of marks with a subject that may speak and a clause behind it, which no cue
 * reached. Linear in the text.
 */
export function saidDrafts(
  sheet: Sheet,
  drafts: readonly Draft[],
  quotations: readonly Quotation[],
): Draft[] {
  const known = new Set(drafts.flatMap(({ cueTokens }) => cueTokens));
  const held = new Set(drafts.flatMap(({ content }) => content.map(({ start }) => start)));
  const holders = holdersOf(sheet, drafts);
  const found: Draft[] = [];
  for (let verb = 1; verb < sheet.length; verb++) {
    if (sheet.finite[verb] !== 1 || (sheet.quote[verb] ?? 0) > 0 || known.has(verb)) continue;
    if (!telling.test(sheet.lemmas[verb] ?? "") || (holders[verb] ?? 0) > 0) continue;
    const from = clauseBehind(sheet, verb);
    const source = from < 0 ? [] : speakerOf(sheet, verb);
    if (source.length === 0) continue;
    const end = clauseEnd(sheet, from);
    const [first, ...rest] = contentSpans(sheet, tokenRange(from, end), quotations);
    if (first === undefined || end - from > longestContent || held.has(first.start)) continue;
    if (!sheet.finite.slice(from, tokenAtOffset(sheet, first.end)).includes(1)) continue;
    const content: Draft["content"] = [first, ...rest];
    const draft = cuedDraft(sheet, { source, cue: [verb], head: verb, content, confidence });
    if (!isNegated(sheet, draft)) found.push(draft);
  }
  return found;
}

/** For each token how many drafts have it in what they hold. */
function holdersOf(sheet: Sheet, drafts: readonly Draft[]): Int32Array {
  const counts = new Int32Array(sheet.length + 1);
  for (const { start, end } of drafts.flatMap(({ content }) => content)) {
    const first = tokenAtOffset(sheet, start);
    const stop = tokenAtOffset(sheet, Math.max(start, end - 1)) + 1;
    counts[first] = (counts[first] ?? 0) + 1;
    if (stop <= sheet.length) counts[stop] = (counts[stop] ?? 0) - 1;
  }
  for (let at = 1; at < counts.length; at++) counts[at] = (counts[at] ?? 0) + (counts[at - 1] ?? 0);
  return counts;
}

/** The subject of a verb, or of the one that it goes on from, before it, where that may speak. */
function speakerOf(sheet: Sheet, verb: number): number[] {
  const own = subjectOf(sheet, verb).filter((at) => at < verb);
  const over = sheet.relations[verb] === "conj" ? (sheet.heads[verb] ?? -1) : -1;
  const isShared = own.length === 0 && over >= 0;
  const subject = isShared
    ? subjectOf(sheet, over).filter((at) => at < over)
    : withNames(sheet, own, verb);
  const isPlain = subject.every((at) => (sheet.quote[at] ?? 0) === 0);
  return isPlain && subject.length <= longestSubject && subject.some((at) => speaks(sheet, at))
    ? subject
    : [];
}

function speaks(sheet: Sheet, at: number): boolean {
  const isPronoun = /^(?:he|she|they|we|i)$/u.test(sheet.words[at]?.lower ?? "");
  return isPronoun || isVoiceKind(sheet.mentioned[at]);
}

/** *The opposition **Coast Party** said*: a name between a subject and its verb, which the tree takes for another. */
function withNames(sheet: Sheet, subject: readonly number[], verb: number): number[] {
  const between = tokenRange((subject.at(-1) ?? verb) + 1, verb);
  const isName = between.every((at) => (sheet.xposNames[at] ?? "").startsWith("NNP"));
  return isName ? [...subject, ...between] : [...subject];
}

/** The first token of the clause behind a verb: its *that*, or, behind *said*, its subject; -1 without one. */
function clauseBehind(sheet: Sheet, verb: number): number {
  for (let at = verb + 1; at <= verb + longestPhrase; at++) {
    if (sheet.words[at]?.lower === "that" && sheet.xposNames[at] === "IN") return at;
    if (!/^(?:IN|TO|DT|NNP?S?|JJ|CD|PRP\$?|POS|RB)$/u.test(sheet.xposNames[at] ?? "")) break;
  }
  const opens = saying.test(sheet.lemmas[verb] ?? "") && isMainClause(sheet, verb + 1);
  return opens ? verb + 1 : -1;
}

/** Where a clause ends: at the stop of its sentence, or before what another says at the same time. */
function clauseEnd(sheet: Sheet, from: number): number {
  const stop = sheet.sentences[sheet.sentenceOf[from] ?? 0]?.endToken ?? from;
  for (let at = from + 2; at < stop; at++) {
    if (sheet.words[at]?.text !== "," || (sheet.quote[at] ?? 0) > 0) continue;
    const joins = /^(?:and|but|whereas|while)$/u.test(sheet.words[at + 1]?.lower ?? "");
    if (joins && speaksNext(sheet, at + 2, stop)) return at;
  }
  return stop;
}

/** Whether the first verb with a tense is one of speech. */
function speaksNext(sheet: Sheet, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    if (sheet.finite[at] === 1) return isSpeechKind(sheet.cueKind[at]);
  }
  return false;
}
