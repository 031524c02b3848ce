import type { Quotation } from "../../doc/index.ts";
import { subjectOf } from "./derive-labels.ts";
import type { Draft } from "./draft.ts";
import { spansOf } from "./draft-spans.ts";
import type { Sheet } from "./sheet.ts";
import { tokenAtOffset } from "./token-at.ts";

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
  const covered = new Set<number>();
  for (const { content } of drafts) {
    for (const { start, end } of content) {
      const first = tokenAtOffset(sheet, start);
      const last = tokenAtOffset(sheet, Math.max(start, end - 1));
      for (const at of [first, (first + last) >> 1, last]) covered.add(sheet.quoteOf[at] ?? -1);
    }
  }
  const found: Draft[] = [];
  for (const quotation of quotations) {
    if (!quotation.closed || quotation.inner.end - quotation.inner.start < 12) continue;
    const opening = tokenAtOffset(sheet, quotation.start);
    if (covered.has(sheet.quoteOf[opening] ?? -1)) continue;
    const before = sheet.words[opening - 1]?.text;
    if ((sheet.quote[opening - 1] ?? 0) > 0) continue;
    const draft =
      before === ":"
        ? introduction(sheet, opening - 1, quotation)
        : before === ","
          ? behindVerb(sheet, opening - 2, quotation)
          : null;
    if (draft !== null) found.push(draft);
  }
  return found;
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
    const sourceTokens = Array.from({ length: high - low + 1 }, (_, i) => low + i);
    const verb = finiteVerb(sheet, high + 1, main);
    const cueTokens = Array.from({ length: main - verb + 1 }, (_, i) => verb + i);
    return introducedBy(sheet, sourceTokens, cueTokens, main, quotation);
  }
  return null;
}

/** *…, chanting, “Open the gates!”*: a verb and a comma right before the opening mark of a sentence. */
function behindVerb(sheet: Sheet, verb: number, quotation: Quotation): Draft | null {
  const tag = sheet.xposNames[verb] ?? "";
  if (!/^VB[DGPZ]$/u.test(tag) || !/^\p{Lu}/u.test(sheet.text.slice(quotation.inner.start))) {
    return null;
  }
  let over = verb;
  for (let steps = 0; over >= 0 && steps < 4; steps++) {
    const source = subjectOf(sheet, over).filter((at) => at < verb);
    if (source.length > 0 && source.length < 30) {
      return introducedBy(sheet, source, [verb], verb, quotation);
    }
    // A participle has the subject of the verb it hangs on.
    if (tag !== "VBG") return null;
    over = sheet.heads[over] ?? -1;
  }
  return null;
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
  const mentioned = sheet.mentioned[at] ?? 0;
  const isPronoun = /^(?:he|she|they)$/u.test(sheet.words[at]?.lower ?? "");
  return isPronoun || [1, 2, 6, 7].includes(mentioned);
}
