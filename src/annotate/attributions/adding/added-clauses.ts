import { type Draft, withContent } from "../draft.ts";
import { spansOf } from "../draft-spans.ts";
import { upToMark } from "../mending/clause-bounds.ts";
import { isSomebodyKind } from "../sheet/mention-columns.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";

/**
 * *Veil urged Tarsk to wait, **warning that** …*: a participle of speech with a clause of
 * its own ends the content before it and is a cue of the same source. `taken` holds the
 * tokens of all cues found.
 */
export function addedClauses(sheet: Sheet, draft: Draft, taken: ReadonlySet<number>): Draft[] {
  if (draft.cueHead < 0 || draft.sourceTokens.length === 0) return [draft];
  for (const [index, span] of draft.content.entries()) {
    const first = tokenAtOffset(sheet, span.start);
    const verb = participleIn(sheet, first, span.end);
    if (verb < 0) continue;
    // *Said **Brandt** hushed them, telling them to wait*: told by Brandt, perhaps.
    if (sheet.words[verb + 1]?.lower !== "that" && tellsOfSomebody(sheet, first, verb)) continue;
    const before =
      sheet.quote[verb - 1] === 3
        ? upToMark(sheet, span, verb - 1)
        : { start: span.start, end: sheet.ends[verb - 2] ?? span.start };
    if (before.end - before.start < 3) return [draft];
    const own = withContent(draft, [...draft.content.slice(0, index), before]);
    const start = sheet.starts[verb + 1] ?? span.end;
    const [content, ...rest] = [{ start, end: span.end }, ...draft.content.slice(index + 1)];
    if (content === undefined || taken.has(verb) || start >= span.end) return [own];
    return [own, addedBy(sheet, draft, verb, [content, ...rest])];
  }
  return withTail(sheet, draft, taken);
}

function addedBy(sheet: Sheet, draft: Draft, verb: number, content: Draft["content"]): Draft {
  return { ...draft, cue: spansOf(sheet, [verb]), cueTokens: [verb], cueHead: verb, content };
}

/** The same where the participle stands right behind the content, and nothing took it for a cue. */
function withTail(sheet: Sheet, draft: Draft, taken: ReadonlySet<number>): Draft[] {
  const last = tokenAtOffset(sheet, (draft.content.at(-1)?.end ?? 1) - 1);
  const verb = last + 2;
  const sentence = sheet.sentences[sheet.sentenceOf[last] ?? 0];
  const end = sentence?.endToken ?? 0;
  if (verb + 2 >= end || taken.has(verb) || draft.cueHead > last) return [draft];
  if ((sheet.quote[last] ?? 0) > 0 || participleAt(sheet, verb) < 0) return [draft];
  let stop = end - 1;
  while (
    stop > verb &&
    sheet.words[stop]?.isPunctuation === true &&
    (sheet.quote[stop] ?? 0) === 0
  ) {
    stop--;
  }
  const content = { start: sheet.starts[verb + 1] ?? 0, end: sheet.ends[stop] ?? 0 };
  return content.end - content.start < 8
    ? [draft]
    : [draft, addedBy(sheet, draft, verb, [content])];
}

/** A comma, a participle of speech and *that*, outside of quotation marks, before `end`; the participle, or -1. */
function participleIn(sheet: Sheet, first: number, end: number): number {
  for (let at = first + 2; at < sheet.length && (sheet.ends[at] ?? 0) < end; at++) {
    if (participleAt(sheet, at - 1) >= 0) return at - 1;
  }
  return -1;
}

/** The token itself where it is a participle of speech behind a comma with its clause behind it, else -1. */
function participleAt(sheet: Sheet, verb: number): number {
  const isCue = sheet.xposNames[verb] === "VBG" && sheet.cueKind[verb] === 1;
  const next = verb + 1;
  // *Said he was “ready,” **adding that** …*
  const comma = sheet.quote[verb - 1] === 3 ? verb - 2 : verb - 1;
  if (!isCue || sheet.words[comma]?.text !== "," || (sheet.quote[next] ?? 0) > 0) return -1;
  const isThat = sheet.words[next]?.lower === "that";
  if (isThat || telling.has(sheet.lemmas[verb] ?? "") || isNaming(sheet, verb)) return verb;
  return adding.has(sheet.lemmas[verb] ?? "") && isClause(sheet, next) ? verb : -1;
}

/** Verbs, by lemma, that tell of words whatever follows: *citing the cost*, *vowing to stay*. */
const telling = new Set(
  `accuse argue assert boast caution cite claim complain declare deny describe emphasise emphasize explain insist joke
  lament note predict promise recall remind stress suggest tell underline underscore urge vow warn`.split(
    /\s+/u,
  ),
);

/** ***Calling** him “a disgrace”*, *calling it a gift*: who or what, and what they are called. */
function isNaming(sheet: Sheet, verb: number): boolean {
  if (sheet.lemmas[verb] !== "call" || sheet.xposNames[verb + 1] !== "PRP") return false;
  return (sheet.quote[verb + 2] ?? 0) > 0 || /^(?:DT|JJ)$/u.test(sheet.xposNames[verb + 2] ?? "");
}

/** Whether somebody who is named or described, or *who*, is the subject of a verb between two tokens. */
function tellsOfSomebody(sheet: Sheet, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    const isSubject = (sheet.relations[at] ?? "").startsWith("nsubj");
    const isOne = isSomebodyKind(sheet.mentioned[at]) || sheet.words[at]?.lower === "who";
    if (isSubject && isOne) return true;
  }
  return false;
}

/** Verbs, by lemma, that a clause without *that* may follow: *adding the road was closed*. */
const adding = new Set(["add", "say", "note"]);

/** Whether a subject and its verb stand at a token: within a few words, nothing but a noun phrase before the verb. */
function isClause(sheet: Sheet, from: number): boolean {
  for (let at = from; at < from + 8; at++) {
    if (sheet.finite[at] === 1) return at > from;
    if (!/^(?:DT|PRP\$?|NNP?S?|JJ|CD|POS)$/u.test(sheet.xposNames[at] ?? "")) return false;
  }
  return false;
}
