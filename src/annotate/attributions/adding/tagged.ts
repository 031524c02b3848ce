import type { Quotation } from "../../../doc/index.ts";
import type { Draft } from "../draft.ts";
import { cuedDraft } from "../draft-spans.ts";
import { isSpeechKind } from "../sheet/cue-kind-column.ts";
import { isPastOfSpeech } from "../sheet/past-of-speech.ts";
import { bitsOf } from "../sheet/relation-bits.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";
import { tokenRange } from "../sheet/token-range.ts";
import { coveredQuotations } from "./covered.ts";

/** How sure a quotation is of the subject of the verb right behind it. */
const confidence = 0.8;
/** Tokens behind a quotation among which its verb must stand. */
const reach = 24;

/**
 * Drafts for quotations that no cue reached although a clause of telling stands
 * right behind the closing mark: *“…,” the mayor shared her plan.* A comma, a
 * question mark or an exclamation mark before the closing mark shows that the
 * sentence goes on, and any verb will do; after a full stop only a verb of speech.
 */
export function taggedDrafts(
  sheet: Sheet,
  drafts: readonly Draft[],
  quotations: readonly Quotation[],
): Draft[] {
  const covered = coveredQuotations(sheet, drafts);
  const found: Draft[] = [];
  for (const quotation of quotations) {
    const last = tokenAtOffset(sheet, Math.max(quotation.start, quotation.end - 1));
    if (covered.has(sheet.quoteOf[last] ?? -1) || !quotation.closed) continue;
    if (quotation.inner.end - quotation.inner.start < 12) continue;
    if (!opensSentence(sheet, quotation)) continue;
    const tagged = tagBehind(sheet, quotation, last);
    if (tagged !== null) found.push(tagged);
  }
  return found;
}

/** Whether a quotation begins its sentence: a title in marks (*on “The Late Hour,” she said*) does not. */
function opensSentence(sheet: Sheet, quotation: Quotation): boolean {
  const first = tokenAtOffset(sheet, quotation.start);
  const sentence = sheet.sentences[sheet.sentenceOf[first] ?? 0];
  let at = first - 1;
  const begin = sentence?.firstToken ?? 0;
  while (at >= begin && sheet.words[at]?.isPunctuation === true) at--;
  // *Tarsk, 4 May: “…,” the mayor shared*
  const isLine = /^[:.–—-]$/u.test(sheet.words[first - 1]?.text ?? "") && first - begin <= 8;
  while (isLine && at >= begin && isOfDateline(sheet, at)) at--;
  return at < begin;
}

function isOfDateline(sheet: Sheet, at: number): boolean {
  return sheet.words[at]?.isPunctuation === true || /^(?:NNP|CD)$/u.test(sheet.xposNames[at] ?? "");
}

function tagBehind(sheet: Sheet, quotation: Quotation, closing: number): Draft | null {
  const goesOn = /[,?!]['’]?$/u.test(
    sheet.text.slice(quotation.inner.end - 2, quotation.inner.end),
  );
  const first = closing + 1;
  const sentence = sheet.sentenceOf[first];
  const paragraph = sheet.paragraphOf[sentence ?? 0];
  if (paragraph !== sheet.paragraphOf[sheet.sentenceOf[closing] ?? 0]) return null;
  for (let at = first; at < Math.min(sheet.length, first + reach); at++) {
    if (sheet.sentenceOf[at] !== sentence || (sheet.quote[at] ?? 0) > 0) return null;
    if (/^[.;:!?]$/u.test(sheet.words[at]?.text ?? "")) return null;
    const named = namesBetween(sheet, first, at);
    const closes = goesOn && endsSentence(sheet, at + 1);
    const isNamed =
      (named.length > 0 && isMistaken(sheet, at) && endsSentence(sheet, at + 1)) ||
      (named.length > 0 && closes && isPastOfSpeech(sheet, at));
    // *“…,” the premier, Ada Orlu, **promised** in Tarsk*
    const isApposed =
      goesOn &&
      sheet.words[at - 1]?.text === "," &&
      isPastOfSpeech(sheet, at) &&
      subjectBefore(sheet, first, at, at, true).length > 0;
    if (!isFiniteVerb(sheet, at) && !isNamed && !isApposed) continue;
    const main = isNamed ? at : mainVerb(sheet, at);
    const speaks = isSpeechKind(sheet.cueKind[main]) || isPastOfSpeech(sheet, main);
    if (!speaks && !goesOn) return null;
    const plain = speaks && named.length > 0 && !/^(?:DT|PRP)/u.test(sheet.xposNames[first] ?? "");
    const isSure = goesOn && speaks;
    const before = isNamed || plain ? named : subjectBefore(sheet, first, at, main, isSure);
    const source = at === first ? subjectBehind(sheet, at) : before;
    if (source.length === 0 || (at === first && !speaks)) return null;
    const cue = tokenRange(at, main + 1);
    return cuedDraft(sheet, {
      source,
      cue: cue,
      head: main,
      content: [quotation.inner],
      confidence,
    });
  }
  return null;
}

/** A finite verb; a participle or adjective in *-ed* with a subject of its own is one the tagger missed. */
function isFiniteVerb(sheet: Sheet, at: number): boolean {
  const tag = sheet.xposNames[at] ?? "";
  if (tag === "VBD" || tag === "VBZ") return true;
  return isMistaken(sheet, at) && ((sheet.childBits[at] ?? 0) & bitsOf("nsubj")) !== 0;
}

/** A past form that the tagger may have taken for a participle or an adjective. */
function isMistaken(sheet: Sheet, at: number): boolean {
  const tag = sheet.xposNames[at] ?? "";
  return (tag === "VBN" || tag === "JJ") && (sheet.words[at]?.lower ?? "").endsWith("ed");
}

/** *“…,” Tamsin Veil underlined.*: the words between a quotation and a verb where all are of a name or of a short noun phrase; else none. */
function namesBetween(sheet: Sheet, first: number, verb: number): number[] {
  const tokens: number[] = [];
  const isPhrase = /^(?:DT|PRP\$)$/u.test(sheet.xposNames[first] ?? "");
  const allowed = isPhrase ? /^(?:DT|PRP\$|NNP?S?|JJ|CD|HYPH|AFX|POS)$/u : /^NNPS?$/u;
  for (let at = first; at < verb; at++) {
    if (!allowed.test(sheet.xposNames[at] ?? "")) return [];
    tokens.push(at);
  }
  return tokens;
}

function endsSentence(sheet: Sheet, at: number): boolean {
  return (
    sheet.sentenceOf[at] !== sheet.sentenceOf[at - 1] ||
    /^[.!?]$/u.test(sheet.words[at]?.text ?? "")
  );
}

/** The verb that a helping verb stands for: *quoted* in *was quoted*; itself for any other. */
function mainVerb(sheet: Sheet, at: number): number {
  const over = sheet.heads[at] ?? -1;
  const helps = (sheet.relations[at] ?? "").startsWith("aux");
  return helps && over > at && over - at <= 3 ? over : at;
}

/**
 * All words between the closing mark and the verb, where they begin like a noun phrase with
 * the verb's subject in it; any noun phrase where it is sure that the verb tells of the words.
 */
function subjectBefore(
  sheet: Sheet,
  first: number,
  verb: number,
  main: number,
  isSure: boolean,
): number[] {
  let start = first;
  while (start < verb && sheet.words[start]?.isPunctuation === true) start++;
  const opens = /^(?:DT|NNP?S?|PRP\$?|JJ|CD)$/u.test(sheet.xposNames[start] ?? "");
  if (!opens) return [];
  const tokens: number[] = [];
  let hasSubject = false;
  for (let at = start; at < verb; at++) {
    if (/^(?:W|CC$|IN$|TO$)/u.test(sheet.xposNames[at] ?? "") && sheet.words[at]?.lower !== "of") {
      // *the mayor, who was tired, shared …*: the phrase ends, the subject stays.
      if (!hasSubject) return [];
      break;
    }
    const isSubject = (sheet.relations[at] ?? "").startsWith("nsubj");
    if (isSubject && sheet.heads[at] === main) hasSubject = true;
    if (/^(?:RB)$/u.test(sheet.xposNames[at] ?? "")) continue;
    tokens.push(at);
  }
  while (tokens.length > 0 && sheet.words[tokens.at(-1) ?? 0]?.isPunctuation === true) tokens.pop();
  const isPhrase = tokens.every((at) =>
    /^(?:DT|PRP\$|NNP?S?|JJ|CD|HYPH|POS|IN|,)$/u.test(sheet.xposNames[at] ?? ""),
  );
  return hasSubject || (isSure && isPhrase && tokens.length > 1) ? tokens : [];
}

/** The noun phrase right behind a verb: *said Tamsin Veil, head of the team.* */
function subjectBehind(sheet: Sheet, verb: number): number[] {
  const tokens: number[] = [];
  for (let at = verb + 1; at < Math.min(sheet.length, verb + 9); at++) {
    const tag = sheet.xposNames[at] ?? "";
    if (sheet.words[at]?.isPunctuation === true && sheet.words[at]?.text !== "-") break;
    if (/^(?:V|MD|W|TO|IN|RB)/u.test(tag) && sheet.words[at]?.lower !== "of") break;
    tokens.push(at);
  }
  return tokens.some((at) => /^(?:NN|PRP$)/u.test(sheet.xposNames[at] ?? "")) ? tokens : [];
}
