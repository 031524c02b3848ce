import type { Quotation } from "../../../doc/index.ts";
import { type Draft, withContent } from "../draft.ts";
import { contentSpans } from "../draft-spans.ts";
import { hasVerb } from "../sheet/has-verb.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenRange } from "../sheet/token-range.ts";

/** Verbs, by lemma, of such clauses. */
const telling = new Set(
  "announce assure explain inform notify note remind report say tell warn write".split(" "),
);
/** Tokens between the cue and the comma behind it. */
const longest = 16;

/**
 * *As Orlu informed parents on Monday, **the school will close***: where a reading takes whom
 * or when for the words, they are the clause behind the comma. Other drafts come back as
 * they are.
 */
export function asTold(sheet: Sheet, draft: Draft, quotations: readonly Quotation[]): Draft {
  const cue = draft.cueTokens.at(-1) ?? -1;
  const sentence = sheet.sentences[sheet.sentenceOf[cue] ?? -1];
  if (cue < 0 || sentence === undefined) return draft;
  if (!telling.has(sheet.lemmas[draft.cueHead] ?? "")) return draft;
  if (sheet.words[sentence.firstToken]?.lower !== "as" || (sheet.quote[cue] ?? 0) > 0) return draft;
  // *As for those who say so*: no clause of telling.
  const [verb = cue] = draft.cueTokens;
  if (hasVerb(sheet, sentence.firstToken, verb)) return draft;
  const comma = commaBehind(sheet, cue);
  const start = sheet.starts[comma] ?? 0;
  // The words begin behind the cue and before the comma: part of the clause of telling.
  const first = draft.content[0].start;
  if (comma < 0 || first < (sheet.ends[cue] ?? 0) || first >= start) return draft;
  if (!hasVerb(sheet, comma, sentence.endToken)) return draft;
  return withContent(
    draft,
    contentSpans(sheet, tokenRange(comma + 1, sentence.endToken), quotations),
  );
}

/** The comma behind a cue with no verb between, or -1. */
function commaBehind(sheet: Sheet, cue: number): number {
  for (let at = cue + 1; at < cue + longest; at++) {
    if (sheet.sentenceOf[at] !== sheet.sentenceOf[cue] || sheet.finite[at] === 1) return -1;
    if ((sheet.quote[at] ?? 0) > 0 || sheet.words[at]?.lower === "that") return -1;
    if (sheet.words[at]?.text === ",") return at;
  }
  return -1;
}
