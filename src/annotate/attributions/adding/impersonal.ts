import type { Draft } from "../draft.ts";
import { cuedDraft } from "../draft-spans.ts";
import { passiveBehind } from "../sheet/passive-behind.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenRange } from "../sheet/token-range.ts";
import { phraseFrom } from "../who/relay-phrases.ts";

/** How sure a row is that only grammar gives. */
const confidence = 0.6;
/** Tokens of the longest phrase between such a verb and its *that*, and of the longest clause behind that. */
const longestPhrase = 8;
const longestClause = 80;
/** Verbs, by lemma, by whose passive words are told without their speaker. */
const telling =
  /^(?:add|announce|confirm|declare|emphasise|emphasize|explain|mention|note|observe|recall|report|say|state|stress|underline|underscore)$/u;

/**
 * *It was stressed **at the meeting** that the road was safe*: words that nobody is named for, or
 * somebody behind *by*, and that no cue reached. Linear in the text.
 */
export function impersonalDrafts(sheet: Sheet, drafts: readonly Draft[]): Draft[] {
  const known = new Set(drafts.flatMap(({ cueTokens }) => cueTokens));
  const found: Draft[] = [];
  for (let it = 0; it < sheet.length; it++) {
    const verb = sheet.words[it]?.lower === "it" ? passiveBehind(sheet, it) : -1;
    if (verb < 0 || known.has(verb) || !telling.test(sheet.lemmas[verb] ?? "")) continue;
    const that = thatBehind(sheet, verb);
    const end = that < 0 ? -1 : clauseEnd(sheet, that);
    if (end - that < 3 || !sheet.finite.slice(that, end).includes(1)) continue;
    const by = tokenRange(verb + 1, that).find((at) => sheet.words[at]?.lower === "by") ?? -1;
    const source = by < 0 ? [] : phraseFrom(sheet, sheet.starts[by + 1] ?? 0, that);
    const content = { start: sheet.starts[that] ?? 0, end: sheet.ends[end - 1] ?? 0 };
    const cue = tokenRange(it + 1, verb + 1);
    found.push(cuedDraft(sheet, { source, cue, head: verb, content: [content], confidence }));
  }
  return found;
}

/** The *that* behind a verb and at most its phrases; -1 without one. */
function thatBehind(sheet: Sheet, verb: number): number {
  for (let at = verb + 1; at <= verb + longestPhrase; at++) {
    if (sheet.words[at]?.lower === "that") return at;
    if (!/^(?:IN|DT|NNP?S?|JJ|CD|PRP\$|POS)$/u.test(sheet.xposNames[at] ?? "")) return -1;
    if ((sheet.quote[at] ?? 0) > 0) return -1;
  }
  return -1;
}

/** Where a clause ends: at the stop of its sentence; at *that* where marks stand in it, for rules know no ends of those. */
function clauseEnd(sheet: Sheet, that: number): number {
  const stop = sheet.sentences[sheet.sentenceOf[that] ?? 0]?.endToken ?? that;
  let end = stop;
  while (end > that && sheet.words[end - 1]?.isPunctuation === true) end--;
  const isPlain = sheet.quote.slice(that, end).every((state) => state === 0);
  return isPlain && end - that <= longestClause ? end : that;
}
