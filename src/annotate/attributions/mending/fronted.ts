import { hashCodes } from "../../../learn/index.ts";
import type { Span } from "../../../text/index.ts";
import { type Draft, withContent } from "../draft.ts";
import { isSpeechKind } from "../sheet/cue-kind-column.ts";
import { bitsOf } from "../sheet/relation-bits.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";

/**
 * Puts right what stands before the source: a whole sentence that *officials said*
 * closes is what they said, though a phrase of the narrator's follows; and beside a
 * clause behind the cue, what stands before the source is the narrator's
 * (*Looking ahead, Ham explained why …*), as is a clause about the source between it and
 * the cue (*Veil, who is at the scene, reports that …*).
 */
export function wholeFront(sheet: Sheet, draft: Draft): Draft {
  return sentenceBefore(sheet, withoutFront(sheet, withoutClauseOfSource(sheet, draft)));
}

/** The first word of the source and the first token of the cue, where the source stands right before it; null elsewhere. */
function sourceBeforeCue(sheet: Sheet, draft: Draft): { first: number; cue: number } | null {
  const isWord = (at: number): boolean => sheet.words[at]?.isPunctuation !== true;
  const first = draft.sourceTokens.find(isWord) ?? -1;
  const last = draft.sourceTokens.at(-1) ?? -1;
  const cue = draft.cueTokens[0] ?? -1;
  if (first < 0 || cue <= last || sheet.sentenceOf[first] !== sheet.sentenceOf[cue]) return null;
  return { first, cue };
}

function isQuoted(sheet: Sheet, span: Span): boolean {
  const first = tokenAtOffset(sheet, span.start);
  for (let at = first; at < sheet.length && (sheet.starts[at] ?? 0) < span.end; at++) {
    if ((sheet.quote[at] ?? 0) > 0) return true;
  }
  return false;
}

/** Words that a clause begins with which hangs on the one before it. */
const subordinate = new Set([
  "after",
  "although",
  "as",
  "because",
  "before",
  "since",
  "though",
  "when",
  "while",
]);

/** *Veil, **who is at the scene**, reports that …* */
function withoutClauseOfSource(sheet: Sheet, draft: Draft): Draft {
  const place = sourceBeforeCue(sheet, draft);
  if (place === null || draft.content.length < 2) return draft;
  const kept = draft.content.filter((span) => {
    const at = tokenAtOffset(sheet, span.start);
    const isBetween = at > place.first && at < place.cue;
    return !isBetween || !/^W/u.test(sheet.xposNames[at] ?? "") || isQuoted(sheet, span);
  });
  return withContent(draft, kept);
}

/** A clause that follows the cue without a comma is all that was said in the sentence. */
function withoutFront(sheet: Sheet, draft: Draft): Draft {
  const place = sourceBeforeCue(sheet, draft);
  const last = draft.cueTokens.at(-1) ?? -1;
  const [front, ...rest] = draft.content;
  if (place === null || rest.length === 0) return draft;
  const behind = rest.find((span) => isRightBehind(sheet, last, tokenAtOffset(sheet, span.start)));
  if (behind === undefined || tokenAtOffset(sheet, front.start) >= place.first) return draft;
  if (opensInMarks(sheet, front) || opensInMarks(sheet, behind)) return draft;
  // *Stenic accused the bank, after Norvany announced a loan*: a lesser clause has nothing in the main one.
  const joint = sheet.words[place.first - 1]?.lower ?? "";
  if (subordinate.has(joint) && sheet.relations[draft.cueHead] === "advcl") {
    return withContent(draft, rest);
  }
  const from = tokenAtOffset(sheet, behind.start);
  const hasVerb = sheet.finite.slice(from, tokenAtOffset(sheet, behind.end)).includes(1);
  if (!hasVerb || sheet.words[from]?.isPunctuation === true) return draft;
  return withContent(draft, rest);
}

function opensInMarks(sheet: Sheet, { start }: Span): boolean {
  return (sheet.quote[tokenAtOffset(sheet, start)] ?? 0) > 0;
}

/** Whether nothing but the one spoken to stands between a cue and a token: *told **her** that*. */
function isRightBehind(sheet: Sheet, cue: number, first: number): boolean {
  if (first <= cue || first - cue > tail) return false;
  for (let at = cue + 1; at < first; at++) {
    if (!/^(?:PRP|NNP?S?|DT|JJ)$/u.test(sheet.xposNames[at] ?? "")) return false;
  }
  return true;
}

/** Words between a cue and its *that*: *told **her** that*. */
const tail = 5;

/** Words of the longest phrases behind a cue that tell to whom, when and where: *told **reporters at a meeting with the envoy***. */
const longestTail = 20;

/** *Seven people were killed in Tarsk, officials said, in the worst attack for years*. */
export function sentenceBefore(sheet: Sheet, draft: Draft): Draft {
  const place = sourceBeforeCue(sheet, draft);
  const speaks = isSpeechKind(sheet.cueKind[draft.cueHead]);
  if (place === null || !speaks || sheet.finite[place.cue] !== 1) return draft;
  const comma = place.first - 1;
  if (comma < 0 || sheet.words[comma]?.text !== "," || !closes(sheet, draft)) return draft;
  const begin = sheet.sentences[sheet.sentenceOf[comma] ?? 0]?.firstToken ?? comma;
  const main = mainVerb(sheet, begin, comma);
  // *When the bridge fell, the mayor blamed the contractor*: a front tells when.
  if (main < 0 || /^(?:when|whenever|once)$/u.test(sheet.words[begin]?.lower ?? "")) return draft;
  for (let at = begin; at < place.cue; at++) if ((sheet.quote[at] ?? 0) > 0) return draft;
  const start = sheet.starts[firstOf(sheet, begin, main)] ?? 0;
  const end = sheet.ends[comma - 1] ?? 0;
  let held = 0;
  for (const span of draft.content) {
    held += Math.max(0, Math.min(span.end, end) - Math.max(span.start, start));
  }
  if (end - start < 20 || held > 0.5 * (end - start)) return draft;
  const quoted = draft.content.filter((span) => span.start >= end && isQuoted(sheet, span));
  return withContent(draft, [{ start, end }, ...quoted]);
}

/** Whether nothing that could be said follows the cue: only who was told, when and where, up to a comma or full stop. */
function closes(sheet: Sheet, { cueTokens, cueHead }: Draft): boolean {
  const last = cueTokens.at(-1) ?? -1;
  const tells = /^(?:tell|inform|remind|assure)$/u.test(sheet.lemmas[cueHead] ?? "");
  // Behind *told* stands who was told; behind other verbs a noun may be what was said.
  const isFree = tells || /^(?:IN|RB|,|\.)$/u.test(sheet.xposNames[last + 1] ?? "");
  for (let at = last + 1; at <= last + (isFree ? longestTail : tail); at++) {
    if (/^[,.]$/u.test(sheet.words[at]?.text ?? "")) return true;
    if (
      at >= sheet.length ||
      !/^(?:NNP?S?|RB|IN|DT|JJ|CD|PRP\$?|POS|HYPH)$/u.test(sheet.xposNames[at] ?? "")
    )
      return false;
    if (sheet.words[at]?.lower === "that" || (sheet.quote[at] ?? 0) > 0) return false;
  }
  return false;
}

const toMark = hashCodes("to");

/** The first verb with a subject before it that no conjunction makes the verb of a lesser clause; -1 without one. */
export function mainVerb(sheet: Sheet, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const children = sheet.childBits[at] ?? 0;
    const isHeaded = (children & bitsOf("nsubj", "nsubj:pass")) !== 0;
    // *The kiln is to be lit*: the subject may be that of an outer clause.
    if (!isHeaded && subjectBefore(sheet, at, from) < 0) continue;
    const relation = sheet.relations[at] ?? "";
    if (/^(?:advcl|acl|ccomp|csubj|xcomp)/u.test(relation) && (sheet.heads[at] ?? -1) < to)
      continue;
    // *The talks **are** to begin*: *to* begins no lesser clause behind its own finite verb.
    const hasTense = sheet.finite.slice(from, at).includes(1);
    if ((sheet.mark[at] ?? 0) !== 0 && !(hasTense && sheet.mark[at] === toMark)) return -1;
    // *There is flour for nine days*: the subject stands behind the verb.
    if (sheet.xposNames[at - 1] === "EX" && sheet.finite[at] === 1) return at;
    const subject = subjectBefore(sheet, at, from);
    return subject < 0 || /^W/u.test(sheet.xposNames[subject] ?? "") ? -1 : at;
  }
  return -1;
}

function subjectBefore(sheet: Sheet, verb: number, from: number): number {
  for (let child = sheet.tree.first[verb] ?? -1; child >= 0; child = sheet.tree.next[child] ?? -1) {
    const isSubject = (sheet.relations[child] ?? "").startsWith("nsubj");
    if (isSubject && child >= from && child < verb) return child;
  }
  return -1;
}

/** Where the sentence begins: behind a dateline's dash and a word that joins it to the one before. */
export function firstOf(sheet: Sheet, begin: number, main: number): number {
  let first = begin;
  const subject = subjectBefore(sheet, main, begin);
  for (let at = begin; at < subject && at - begin < 16; at++) {
    if (/^(?:[-–—―]|--)$/u.test(sheet.words[at]?.text ?? "")) first = at + 1;
  }
  while (first < subject && (sheet.xposNames[first] === "CC" || sheet.words[first]?.text === ",")) {
    first++;
  }
  return first;
}
