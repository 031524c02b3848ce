import type { Draft } from "../draft.ts";
import { cuedDraft } from "../draft-spans.ts";
import { isSomebodyKind, isVoiceKind } from "../sheet/mention-columns.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenRange } from "../sheet/token-range.ts";
import { phraseFrom } from "../who/relay-phrases.ts";

/** How sure the sentence beside *According to her,* is of that one. */
const confidence = 0.7;
/** Tokens of the longest owner of a count or view. */
const longestOwner = 8;

/** A phrase that says whose word a sentence is: the first token and the comma or end behind it, its cue and its source. */
interface Phrase {
  readonly first: number;
  readonly end: number;
  readonly cue: readonly number[];
  readonly head: number;
  readonly source: readonly number[];
}

/**
 * Drafts for sentences that open with *According to* and somebody or *As somebody notes*, or that say by whose
 * count or in whose view they hold, at their beginning or end, which no cue reached: the
 * words themselves say it all. Of people, bodies and pronouns only: a plan or a law says
 * nothing.
 */
export function accordedDrafts(sheet: Sheet, drafts: readonly Draft[]): Draft[] {
  const known = new Set(drafts.flatMap(({ cueTokens }) => cueTokens));
  return sheet.sentences.flatMap(({ firstToken, endToken }): Draft[] => {
    let last = endToken - 1;
    while (last > firstToken && sheet.words[last]?.isPunctuation === true) last--;
    const opening =
      according(sheet, firstToken, endToken) ??
      asSaid(sheet, firstToken) ??
      byCount(sheet, firstToken);
    const phrase = opening ?? closingCount(sheet, firstToken, last);
    if (phrase === null || phrase.cue.some((at) => known.has(at))) return [];
    const isOpening = phrase.first === firstToken;
    const first = isOpening ? phrase.end + 1 : firstToken;
    const end = isOpening ? last : phrase.first - 2;
    if (end - first < 2 || !sheet.finite.slice(first, end + 1).includes(1)) return [];
    for (let at = first; at <= end; at++) if ((sheet.quote[at] ?? 0) > 0) return [];
    const { source, cue, head } = phrase;
    const content = { start: sheet.starts[first] ?? 0, end: sheet.ends[end] ?? 0 };
    return [cuedDraft(sheet, { source, cue, head, content: [content], confidence })];
  });
}

/** ***According to the harbor office**, …*. */
function according(sheet: Sheet, cue: number, end: number): Phrase | null {
  if (sheet.words[cue]?.lower !== "according" || sheet.words[cue + 1]?.lower !== "to") return null;
  if ((sheet.quote[cue] ?? 0) > 0) return null;
  const source = phraseFrom(sheet, sheet.starts[cue + 2] ?? 0, end);
  const pronoun = cue + 2;
  const isPronoun = /^(?:him|her|them)$/u.test(sheet.words[pronoun]?.lower ?? "");
  const tokens = isPronoun ? [pronoun] : source;
  const last = tokens.at(-1) ?? -1;
  if (last < 0 || sheet.words[last + 1]?.text !== ",") return null;
  if (!isPronoun && !tokens.some((at) => isSomebodyKind(sheet.mentioned[at]))) return null;
  return { first: cue, end: last + 1, cue: [cue, cue + 1], head: cue, source: tokens };
}

/** Verbs, by lemma, of those whose word a sentence takes up. */
const takenUp =
  /^(?:announce|emphasise|emphasize|explain|note|recall|remark|report|say|state|stress|tell|warn|write)$/u;
/** Tokens between such a verb and the comma behind it, at most. */
const longestTime = 4;

/** ***As the ministry's press service notes**, …*: somebody, a verb of speech without an object, and a comma. */
function asSaid(sheet: Sheet, first: number): Phrase | null {
  if (sheet.words[first]?.lower !== "as" || (sheet.quote[first] ?? 0) > 0) return null;
  let at = first + 1;
  while (at - first <= longestOwner && isOfSomebody(sheet, at)) at++;
  const source = tokenRange(first + 1, at);
  const isPronoun = source.length === 1 && sheet.xposNames[first + 1] === "PRP";
  if (!isPronoun && !source.some((token) => isVoiceKind(sheet.mentioned[token]))) return null;
  const helped = /^(?:has|had|have)$/u.test(sheet.words[at]?.lower ?? "") ? at + 1 : at;
  const verb = /^RB$/u.test(sheet.xposNames[helped] ?? "") ? helped + 1 : helped;
  if (source.length === 0 || !isTakenUp(sheet, verb)) return null;
  for (let end = verb + 1; end <= verb + longestTime; end++) {
    if (sheet.words[end]?.text === ",") {
      return { first, end, cue: tokenRange(at, verb + 1), head: verb, source };
    }
    if (!/^(?:IN|RB|NNP|CD)$/u.test(sheet.xposNames[end] ?? "")) return null;
  }
  return null;
}

/** Whether a token is a verb of {@link takenUp}. */
function isTakenUp(sheet: Sheet, at: number): boolean {
  return /^VB[DNPZ]$/u.test(sheet.xposNames[at] ?? "") && takenUp.test(sheet.lemmas[at] ?? "");
}

/** A word of a noun phrase, or a pronoun, that can open a clause with *as*. */
function isOfSomebody(sheet: Sheet, at: number): boolean {
  const isPhrase = /^(?:DT|PRP\$?|NNP?S?|JJ|HYPH|POS)$/u.test(sheet.xposNames[at] ?? "");
  return (isPhrase || sheet.words[at]?.lower === "of") && !isTakenUp(sheet, at);
}

/** What of somebody's a sentence can hold by, and what it can hold in. */
const counted =
  /^(?:account|admission|calculation|count|estimate|estimation|reckoning|tally|telling)$/u;
const viewed = /^(?:assessment|eyes|judgement|judgment|opinion|reckoning|telling|view|words)$/u;

/** ***By the union's own count**, …*, ***in Orlu's view**, …*: somebody's, or *her own*, up to a comma or a full stop. */
function byCount(sheet: Sheet, first: number): Phrase | null {
  const opening = sheet.words[first]?.lower ?? "";
  if ((opening !== "by" && opening !== "in") || (sheet.quote[first] ?? 0) > 0) return null;
  const nouns = opening === "by" ? counted : viewed;
  const from = first + 1;
  for (let at = from; at < from + longestOwner; at++) {
    const tag = sheet.xposNames[at] ?? "";
    const isPronoun = at === from && /^(?:his|her|their|its)$/u.test(sheet.words[at]?.lower ?? "");
    if (!isPronoun && tag !== "POS") {
      if (!/^(?:DT|NNP?S?|JJ|HYPH)$/u.test(tag)) return null;
      continue;
    }
    const noun = sheet.words[at + 1]?.lower === "own" ? at + 2 : at + 1;
    if (!nouns.test(sheet.words[noun]?.lower ?? "") || !closes(sheet, noun + 1)) return null;
    const source = isPronoun ? [at] : tokenRange(from, at);
    // *By Monday's count*: no day counts.
    const speaks = source.some((token) => isVoiceKind(sheet.mentioned[token]));
    if (!isPronoun && !speaks) return null;
    return { first, end: noun + 1, cue: [first, noun], head: noun, source };
  }
  return null;
}

/** *The bridge was safe, **by the engineer's account***: such a phrase at the end of a sentence. */
function closingCount(sheet: Sheet, first: number, last: number): Phrase | null {
  for (let at = last - 1; at > first + 1 && last - at <= longestOwner + 2; at--) {
    if (sheet.words[at - 1]?.text !== ",") continue;
    const phrase = byCount(sheet, at);
    return phrase !== null && phrase.end > last ? phrase : null;
  }
  return null;
}

function closes(sheet: Sheet, at: number): boolean {
  return at >= sheet.length || /^[,.]$/u.test(sheet.words[at]?.text ?? "");
}
