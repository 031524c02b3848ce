import { type Draft, withContent } from "../draft.ts";
import { spansOf, withSource } from "../draft-spans.ts";
import { isPastOfSpeech } from "../sheet/past-of-speech.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";
import { tokenRange } from "../sheet/token-range.ts";

/** What somebody asks for who wants to stay unknown. */
const unnamed =
  /^(?:that (?:his|her|their) names? |for anonymity|to (?:remain|be kept) anonymous|not to be (?:fully )?(?:named|identified|quoted))/iu;
/** Verbs, by lemma, by which they ask. */
const asking = /^(?:ask|request|wish|prefer|want|demand|insist)$/u;
/** Tokens from such a verb to the end of what is asked, and of the longest description before it. */
const longestWish = 9;
const longestSource = 24;
/** Tokens of a wish alone, with nobody before it. */
const longestBare = 4;

/**
 * *A colleague who asked not to be named **described** him as …*: the verb behind the wish to stay
 * unknown is the one that tells, and all before it is who told. A draft of another kind is given
 * back as it is.
 */
function cueBehindWish(sheet: Sheet, draft: Draft): Draft {
  const [asks = -1] = draft.cueTokens;
  const inCue = asking.test(sheet.lemmas[asks] ?? "") ? verbBehind(sheet, asks) : -1;
  // *Asked not to be named described* may be read as one cue.
  if (inCue > asks && draft.cueTokens.at(-1) === inCue && draft.sourceTokens.length > 0)
    return withSource(sheet, withCue(sheet, draft, inCue), whoAsks(sheet, asks, inCue));
  if (!isAnonymity(sheet, draft)) return draft;
  const verb = verbBehind(sheet, draft.cueHead);
  if (verb < 0) return draft;
  const source = whoAsks(sheet, draft.cueHead, verb);
  const [only] = draft.content;
  const next = sheet.starts[verb + 1] ?? only.end;
  if (next >= only.end || source.length < longestBare) return draft;
  const own = withContent(draft, [{ start: next, end: only.end }]);
  return withSource(sheet, withCue(sheet, own, verb), source);
}

function withCue(sheet: Sheet, draft: Draft, verb: number): Draft {
  return { ...draft, cue: spansOf(sheet, [verb]), cueTokens: [verb], cueHead: verb };
}

/** The description with its wish, from the comma before it or the beginning of the sentence up to the verb. */
function whoAsks(sheet: Sheet, asks: number, verb: number): number[] {
  const first = sheet.sentences[sheet.sentenceOf[verb] ?? 0]?.firstToken ?? verb;
  let from = asks;
  while (from > first && verb - from < longestSource && sheet.words[from - 1]?.text !== ",") from--;
  return tokenRange(from, verb);
}

/** The drafts, each with the verb behind such a wish for its cue where no other has it. */
export function withCueBehindWish(sheet: Sheet, drafts: readonly Draft[]): Draft[] {
  const known = new Set(drafts.map(({ cueHead }) => cueHead));
  return drafts.map((draft) => {
    const own = cueBehindWish(sheet, draft);
    return known.has(own.cueHead) ? draft : own;
  });
}

/** Whether all that a source asks for is to stay unknown. */
export function isAnonymity(sheet: Sheet, { cueHead, content: [only, more] }: Draft): boolean {
  if (more !== undefined || !asking.test(sheet.lemmas[cueHead] ?? "")) return false;
  const first = tokenAtOffset(sheet, only.start);
  if ((sheet.quote[first] ?? 0) > 0 || first < cueHead) return false;
  return unnamed.test(sheet.text.slice(only.start, Math.min(only.end, only.start + 60)));
}

/** The past form of a verb of speech that follows the wish; -1 without one. */
function verbBehind(sheet: Sheet, asks: number): number {
  for (let at = asks + 2; at < asks + longestWish; at++) {
    const isWish = /^(?:named|identified|quoted|anonymous|anonymity)$/u.test(
      sheet.words[at]?.lower ?? "",
    );
    if (!isWish) continue;
    const next = sheet.words[at + 1]?.lower ?? "";
    const speaks = /^(?:said|told|says|tells)$/u.test(next) || isPastOfSpeech(sheet, at + 1);
    return speaks && sheet.sentenceOf[at + 1] === sheet.sentenceOf[asks] ? at + 1 : -1;
  }
  return -1;
}
