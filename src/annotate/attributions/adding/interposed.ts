import type { Quotation } from "../../../doc/index.ts";
import { mediaNouns } from "../../../lang/en/media.ts";
import { speechVerbs } from "../../../lang/en/speech-verbs.ts";
import type { Draft } from "../draft.ts";
import { contentSpans, cuedDraft } from "../draft-spans.ts";
import { isSpeechKind } from "../sheet/cue-kind-column.ts";
import { isVoiceKind } from "../sheet/mention-columns.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenRange } from "../sheet/token-range.ts";

/** How sure a sentence is of a cue that stands in it between commas. */
const confidence = 0.85;
/** Tokens of the longest name or description beside the verb, and of the longest phrase behind it. */
const longestSource = 9;
const longestDescription = 14;
/** Tokens of the longest subject or condition that stands before the cue. */
const longestFront = 30;

/** A cue in passing and who speaks, by token. */
interface Aside {
  readonly source: readonly number[];
  readonly cue: number;
  /** The comma that closes it. */
  readonly close: number;
}

/** What opens a condition: *Should it fail*, *Unless they pay*. */
const condition = /^(?:should|were|had|if|unless|without)$/u;

/**
 * Drafts whose cue parts a clause: *The talks, **said Orlu**, had been a waste of time*, where
 * the verb behind the commas has the words before them for its subject, *The island, **she
 * promised**, would not be left alone*; *Should the pump
 * fail, **she declared**, the town would flood*. They take the place of what was read of the
 * same cue, unless that has the same source and both sides; the words before *she added, and …*
 * only where nothing was read. Linear in the sentences.
 */
export function withInterposed(
  sheet: Sheet,
  drafts: readonly Draft[],
  quotations: readonly Quotation[],
): Draft[] {
  const found = sheet.sentences.flatMap(
    ({ firstToken, endToken }) => interposed(sheet, quotations, [firstToken, endToken]) ?? [],
  );
  const byCue = new Map(found.map((draft) => [draft.cueHead, draft]));
  const kept = drafts.filter((draft) => {
    const own = byCue.get(draft.cueHead);
    if (own === undefined) return true;
    if (own.content.length < 2 || isAsWhole(draft, own)) byCue.delete(draft.cueHead);
    return !byCue.has(draft.cueHead);
  });
  return [...kept, ...byCue.values()];
}

/** Whether what was read has the source of the rule, all words before the cue, and some behind it. */
function isAsWhole(read: Draft, ruled: Draft): boolean {
  const [cue = -1] = ruled.cue.map(({ start }) => start);
  const isSource = read.sourceTokens.every((at) => ruled.sourceTokens.includes(at));
  const hasFront = read.content.some(
    ({ start, end }) => start <= ruled.content[0].start && end <= cue,
  );
  const from = ruled.content.find(({ start }) => start > cue)?.start ?? cue;
  const behind = read.content.find(({ start }) => start > cue);
  const hasRest = behind !== undefined && behind.start >= from;
  return read.sourceTokens.length > 0 && isSource && hasFront && hasRest;
}

function interposed(
  sheet: Sheet,
  quotations: readonly Quotation[],
  [first, end]: readonly [number, number],
): Draft | null {
  let last = end - 1;
  while (last > first && /^[.!?]$/u.test(sheet.words[last]?.text ?? "")) last--;
  for (let comma = first + 1; comma < Math.min(last, first + longestFront); comma++) {
    if ((sheet.quote[comma] ?? 0) > 0) return null;
    if (sheet.words[comma]?.text !== ",") continue;
    const isIf = condition.test(sheet.words[first]?.lower ?? "");
    if (!isIf && !isSubject(sheet, first, comma))
      return beforeAnd(sheet, quotations, [first, comma]);
    const aside = verbFirst(sheet, comma, last) ?? nameFirst(sheet, comma, last);
    // *Orlu, giving evidence, **said** her manager, Ben Venn, came*: behind an aside the verb is the subject's own.
    if (aside === null && !isIf) return null;
    if (aside === null) continue;
    const rest = aside.close + 1;
    if (!(isIf ? isClause(sheet, rest, last) : isPredicate(sheet, rest))) return null;
    const [front, ...more] = [
      ...contentSpans(sheet, tokenRange(first, comma), quotations),
      ...contentSpans(sheet, tokenRange(rest, last + 1), quotations),
    ];
    if (front === undefined) return null;
    const { source, cue } = aside;
    const content: Draft["content"] = [front, ...more];
    return cuedDraft(sheet, { source, cue: [cue], head: cue, content, confidence });
  }
  return null;
}

/** *Her members had lost millions, **she added,** and left the room*: the clause before a cue that an *and* follows, and no more: what goes on may be the narrator's. */
function beforeAnd(
  sheet: Sheet,
  quotations: readonly Quotation[],
  [first, comma]: readonly [number, number],
): Draft | null {
  const aside = nameFirst(sheet, comma, comma + longestSource + 2);
  if (aside === null || !isClause(sheet, first, comma - 1)) return null;
  if (!/^(?:and|but)$/u.test(sheet.words[aside.close + 1]?.lower ?? "")) return null;
  const [front, ...more] = contentSpans(sheet, tokenRange(first, comma), quotations);
  if (front === undefined) return null;
  const { source, cue } = aside;
  return cuedDraft(sheet, { source, cue: [cue], head: cue, content: [front, ...more], confidence });
}

/** *…, **said Berit Olm, who heads the board,** …*: a verb of saying, who said it, and what they are. */
function verbFirst(sheet: Sheet, comma: number, last: number): Aside | null {
  const cue = comma + 1;
  if (!isSaying(sheet, cue)) return null;
  const end = nameEnd(sheet, cue + 1);
  if (end < 0) return null;
  const source = tokenRange(cue + 1, end);
  if (isPredicate(sheet, end + 1)) return { source, cue, close: end };
  const close = nextComma(sheet, end + 1, Math.min(last, end + longestDescription));
  if (close < 0) return isCommon(sheet, end + 1) ? { source, cue, close: end } : null;
  if (isPredicate(sheet, close + 1)) return { source: tokenRange(cue + 1, close), cue, close };
  return { source, cue, close: end };
}

/** *…, **the mediator Ulla Brent said,** …*. */
function nameFirst(sheet: Sheet, comma: number, last: number): Aside | null {
  const from = comma + 1;
  for (let cue = from + 1; cue < Math.min(last, from + longestSource); cue++) {
    if (!isSaying(sheet, cue)) continue;
    if (sheet.words[cue + 1]?.text !== ",") return null;
    const isPronoun = cue === from + 1 && sheet.xposNames[from] === "PRP";
    if (!isPronoun && nameEnd(sheet, from) !== cue) return null;
    return { source: tokenRange(from, cue), cue, close: cue + 1 };
  }
  return null;
}

/** Whether a token is a verb that tells of words, in a tense of its own; a participle can be a past form that the tagger missed. */
function isSaying(sheet: Sheet, at: number): boolean {
  if ((sheet.quote[at] ?? 0) > 0 || !/^VB[DZN]$/u.test(sheet.xposNames[at] ?? "")) return false;
  return isSpeechKind(sheet.cueKind[at]) && speechVerbs.has(sheet.lemmas[at] ?? "");
}

/** Where a name or description that begins at a token ends: before a comma or a verb; -1 where none begins there, or nobody who may speak. */
function nameEnd(sheet: Sheet, from: number): number {
  let at = from;
  let speaks = false;
  for (; at < from + longestSource; at++) {
    if (sheet.words[at]?.text === "," || isSaying(sheet, at)) break;
    if ((sheet.quote[at] ?? 0) > 0) return -1;
    const tag = sheet.xposNames[at] ?? "";
    const links = at > from && /^(?:of|at|for|from)$/u.test(sheet.words[at]?.lower ?? "");
    if (!links && !/^(?:DT|PRP\$?|NNP?S?|JJ|CD|POS|HYPH)$/u.test(tag)) return -1;
    if (/^(?:NNP?S?|PRP)$/u.test(tag) && isVoiceKind(sheet.mentioned[at])) speaks = true;
    if (tag === "NN" && mediaNouns.has(sheet.lemmas[at] ?? "")) speaks = true;
  }
  return speaks && at < from + longestSource ? at : -1;
}

/** Whether tokens are a subject and no more: nouns outside of marks without a verb in a tense. */
function isSubject(sheet: Sheet, from: number, end: number): boolean {
  if (!/^(?:DT|PDT|PRP\$?|NN|CD|JJ|EX|VBG)/u.test(sheet.xposNames[from] ?? "")) return false;
  let names = false;
  for (let at = from; at < end; at++) {
    if (sheet.finite[at] === 1 || (sheet.quote[at] ?? 0) > 0) return false;
    if (/^(?:NN|PRP$|DT$)/u.test(sheet.xposNames[at] ?? "")) names = true;
  }
  return names;
}

/** Whether a verb in a tense stands at a token, an adverb or two before it: *had been*, *never was*. */
function isPredicate(sheet: Sheet, from: number): boolean {
  let at = from;
  while (at < from + 2 && sheet.xposNames[at] === "RB") at++;
  // *Companies, the paper says, **expect** …*: behind a plural the tagger may see no tense.
  const hasTense = sheet.finite[at] === 1 || sheet.xposNames[at] === "VB";
  return hasTense && !(isSaying(sheet, at) && sheet.words[at + 1]?.text === ",");
}

/** Whether a subject and a verb stand from a token on. */
function isClause(sheet: Sheet, from: number, last: number): boolean {
  if (!/^(?:DT|PRP|NN|CD|JJ|EX|``)/u.test(sheet.xposNames[from] ?? "")) return false;
  return sheet.finite.slice(from + 1, last + 1).includes(1);
}

/** Whether a clause begins at a token, and no more of somebody's name or description. */
function isCommon(sheet: Sheet, at: number): boolean {
  return /^(?:DT|PRP|NN|CD|JJ|EX)/u.test(sheet.xposNames[at] ?? "");
}

function nextComma(sheet: Sheet, from: number, end: number): number {
  for (let at = from; at < end; at++) if (sheet.words[at]?.text === ",") return at;
  return -1;
}
