import { type Draft, withContent } from "./draft.ts";
import { spansOf } from "./draft-spans.ts";
import type { Sheet } from "./sheet.ts";
import { tokenAtOffset } from "./token-at.ts";

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
    const end = sheet.ends[verb - 2] ?? span.start;
    if (end - span.start < 3) return [draft];
    const kept = draft.content.slice(0, index);
    const own = withContent(draft, [...kept, { start: span.start, end }]);
    const start = sheet.starts[verb + 1] ?? span.end;
    const [content, ...rest] = [{ start, end: span.end }, ...draft.content.slice(index + 1)];
    if (content === undefined || taken.has(verb) || start >= span.end) return [own];
    return [
      own,
      {
        ...draft,
        cue: spansOf(sheet, [verb]),
        cueTokens: [verb],
        cueHead: verb,
        content: [content, ...rest],
      },
    ];
  }
  return [draft];
}

/** A comma, a participle of speech and *that*, outside of quotation marks, before `end`; the participle, or -1. */
function participleIn(sheet: Sheet, first: number, end: number): number {
  for (let at = first + 2; at < sheet.length && (sheet.ends[at] ?? 0) < end; at++) {
    const isCue = sheet.xposNames[at - 1] === "VBG" && sheet.cueKind[at - 1] === 1;
    if (!isCue || sheet.words[at - 2]?.text !== "," || (sheet.quote[at] ?? 0) > 0) continue;
    const isThat = sheet.words[at]?.lower === "that";
    if (isThat || (adding.has(sheet.lemmas[at - 1] ?? "") && isClause(sheet, at))) return at - 1;
  }
  return -1;
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
