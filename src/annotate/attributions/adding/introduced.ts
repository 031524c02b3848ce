import type { Quotation } from "../../../doc/index.ts";
import type { Draft } from "../draft.ts";
import { spansOf } from "../draft-spans.ts";
import { subjectOf } from "../readings/derive-labels.ts";
import { isSpeechKind } from "../sheet/cue-kind-column.ts";
import { isSomebodyKind } from "../sheet/mention-columns.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";
import { tokenRange } from "../sheet/token-range.ts";
import { coveredQuotations } from "./covered.ts";

/** How sure a quotation is of the one whose sentence leads to it. */
const confidence = 0.8;
/** Words of the longest sentence that introduces. */
const longest = 40;

/**
 * Drafts for quotations that no cue reached although what stands before tells of
 * somebody and ends in a colon (*Governor Ivo Brandt was blunt:* and the words in
 * marks behind it, in the same paragraph or the next) or in a verb and a comma.
 */
export function introducedDrafts(
  sheet: Sheet,
  drafts: readonly Draft[],
  quotations: readonly Quotation[],
): Draft[] {
  const covered = coveredQuotations(sheet, drafts);
  const found: Draft[] = [];
  for (const quotation of quotations) {
    if (!quotation.closed || quotation.inner.end - quotation.inner.start < 12) continue;
    const opening = tokenAtOffset(sheet, quotation.start);
    if ((sheet.quote[opening - 1] ?? 0) > 0) continue;
    const before = sheet.words[opening - 1]?.text;
    if (before !== ":" && before !== ",") continue;
    const outer = covered.get(sheet.quoteOf[opening] ?? -1);
    const draft =
      behindVerb(sheet, opening - 1, quotation) ??
      (before === ":"
        ? (introduction(sheet, opening - 1, quotation) ?? fromBefore(sheet, opening - 1, quotation))
        : null);
    if (draft === null) continue;
    if (outer === undefined) found.push(draft);
    else if (isWithin(outer, draft)) found.push({ ...draft, how: "nested" });
  }
  return found;
}

/** *The film shows Veil saying, “Wait”*: a quotation that is only the end of what another cue tells of. */
function isWithin(outer: Draft, draft: Draft): boolean {
  const source = draft.source[0]?.start ?? -1;
  const isInside = outer.content.some(({ start, end }) => start <= source && source < end);
  return isInside && draft.cueHead > outer.cueHead;
}

/** Words of the longest line that says no more than whom words are from. */
const shortLine = 14;

/** *And this from the organisers: “…”*: *from* and whoever it is, in a sentence without a verb. */
function fromBefore(sheet: Sheet, colon: number, quotation: Quotation): Draft | null {
  const first = sheet.sentences[sheet.sentenceOf[colon] ?? 0]?.firstToken ?? colon;
  if (colon - first > shortLine) return null;
  let cue = -1;
  for (let at = first; at < colon; at++) {
    if (sheet.finite[at] === 1 || /^V/u.test(sheet.xposNames[at] ?? "")) return null;
    if (sheet.words[at]?.lower === "from") cue = at;
  }
  if (cue < 0) return null;
  const source = tokenRange(cue + 1, colon);
  return source.some((at) => isSomebody(sheet, at))
    ? introducedBy(sheet, source, [cue], cue, quotation)
    : null;
}

/** The subject of the main verb before a colon, where it is a person, a body or one of them by a pronoun. */
function introduction(sheet: Sheet, colon: number, quotation: Quotation): Draft | null {
  const sentence = sheet.sentences[sheet.sentenceOf[colon] ?? 0];
  const first = sentence?.firstToken ?? colon;
  if (colon - first > longest) return null;
  for (let at = first; at < colon; at++) {
    if (!(sheet.relations[at] ?? "").startsWith("nsubj")) continue;
    const main = sheet.heads[at] ?? -1;
    if (main <= at || main >= colon || (sheet.heads[main] ?? -1) >= 0) continue;
    if (!isSomebody(sheet, at)) return null;
    const low = Math.max(first, sheet.low[at] ?? at);
    const high = Math.min(main - 1, sheet.high[at] ?? at);
    const sourceTokens = tokenRange(low, high + 1);
    const verb = finiteVerb(sheet, high + 1, main);
    const cueTokens = tokenRange(verb, main + 1);
    return introducedBy(sheet, sourceTokens, cueTokens, main, quotation);
  }
  return null;
}

/** Tokens between a verb of speech and the comma before its quotation: *said **in a debate on Friday**,*. */
const phrase = 9;

/** The verb that a comma or colon before a quotation closes: right before it any, farther off one of speech; -1 without one. */
function verbBefore(sheet: Sheet, mark: number): number {
  for (let at = mark - 1; at >= 0 && mark - at <= phrase; at--) {
    if (sheet.sentenceOf[at] !== sheet.sentenceOf[mark] || (sheet.quote[at] ?? 0) > 0) return -1;
    const tag = sheet.xposNames[at] ?? "";
    const isNear = at === mark - 1 && sheet.words[mark]?.text === ",";
    const isHad = tag === "VBN" && /^(?:had|has|have)$/u.test(sheet.words[at - 1]?.lower ?? "");
    if ((isHad || /^VB[DGPZ]$/u.test(tag)) && (isNear || isSpeechKind(sheet.cueKind[at])))
      return at;
    // *…, tweeting, “Wait”*: a noun, if one asks the tagger.
    const isParticiple = isNear && /^\p{L}{2,}ing$/u.test(sheet.words[at]?.lower ?? "");
    if (isParticiple && sheet.words[at - 1]?.text === ",") return at;
    if (!/^(?:NNP?S?|PRP\$?|TO|DT|IN|JJ|CD|RB|POS|HYPH)$/u.test(tag)) return -1;
  }
  return -1;
}

/** *…, chanting, “Open the gates!”*: a verb and a comma before the opening mark of a sentence. */
function behindVerb(sheet: Sheet, mark: number, quotation: Quotation): Draft | null {
  const verb = verbBefore(sheet, mark);
  if (verb < 0 || !/^\p{Lu}/u.test(sheet.text.slice(quotation.inner.start))) return null;
  const hasTense = sheet.finite[verb] === 1;
  let over = verb;
  for (let steps = 0; over >= 0 && steps < 4; steps++) {
    const source = subjectOf(sheet, over).filter((at) => at < verb);
    if (source.length > 0 && source.length < 30) {
      return introducedBy(sheet, source, [verb], verb, quotation);
    }
    // A participle has the subject of the verb it hangs on.
    if (hasTense) break;
    over = sheet.heads[over] ?? -1;
  }
  const opening = openingPhrase(sheet, verb, hasTense);
  return opening.length === 0 ? null : introducedBy(sheet, opening, [verb], verb, quotation);
}

/** *Premier Ada Veil, at a rally in Tarsk, said, “…”*: somebody before the first comma of a sentence that has no verb but the cue's. */
function openingPhrase(sheet: Sheet, verb: number, hasTense: boolean): number[] {
  const sentence = sheet.sentences[sheet.sentenceOf[verb] ?? 0];
  const first = sentence?.firstToken ?? verb;
  const tokens: number[] = [];
  for (let at = first; at < verb && sheet.words[at]?.text !== ","; at++) tokens.push(at);
  if (verb - first > longest || tokens.length > 12) return [];
  for (let at = first; at < verb && hasTense; at++) if (sheet.finite[at] === 1) return [];
  const starts = /^(?:DT|NNPS?|JJ|PRP)$/u.test(sheet.xposNames[first] ?? "");
  const isPlain = tokens.every((at) => !/^(?:V|MD|W|IN|CC)/u.test(sheet.xposNames[at] ?? ""));
  return starts && isPlain && tokens.some((at) => isSomebody(sheet, at)) ? tokens : [];
}

function introducedBy(
  sheet: Sheet,
  sourceTokens: readonly number[],
  cueTokens: readonly number[],
  cueHead: number,
  quotation: Quotation,
): Draft {
  return {
    source: spansOf(sheet, sourceTokens),
    sourceTokens,
    cue: spansOf(sheet, cueTokens),
    cueTokens,
    cueHead,
    content: [quotation.inner],
    via: [],
    confidence,
    how: "cue",
    goesOn: null,
  };
}

function finiteVerb(sheet: Sheet, from: number, main: number): number {
  for (let at = from; at < main; at++) if (sheet.finite[at] === 1) return at;
  return main;
}

/** Heads of mentions of people and bodies, by name, description or pronoun. */
function isSomebody(sheet: Sheet, at: number): boolean {
  const isPronoun = /^(?:he|she|they)$/u.test(sheet.words[at]?.lower ?? "");
  return isPronoun || isSomebodyKind(sheet.mentioned[at]);
}
