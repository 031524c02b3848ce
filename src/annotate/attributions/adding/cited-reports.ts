import type { Draft } from "../draft.ts";
import { cuedDraft } from "../draft-spans.ts";
import { firstOf, mainVerb } from "../mending/fronted.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenRange } from "../sheet/token-range.ts";
import { behindCiting } from "../who/cited.ts";

/** How sure a row is that only grammar gives. */
const confidence = 0.6;

/** Tokens of the longest name of an outlet between the comma and its verb. */
const longestName = 8;

/**
 * *The gate is open, the agency Dawn **reports with reference to** the harbor office*: the
 * sentence before the comma, where no cue reached it; short headlinese leaves the verb a noun
 * to the tagger. Linear in the text.
 */
export function citedReports(sheet: Sheet, drafts: readonly Draft[]): Draft[] {
  const known = new Set(drafts.flatMap(({ cueTokens }) => cueTokens));
  return sheet.words.flatMap(({ lower }, at): Draft[] => {
    if (!/^report(?:s|ed)$/u.test(lower) || known.has(at) || (sheet.quote[at] ?? 0) > 0) return [];
    const behind = behindCiting(sheet, at + 1);
    const comma = commaBefore(sheet, at);
    if (behind < 0 || known.has(behind - 1) || comma < 0) return [];
    const begin = sheet.sentences[sheet.sentenceOf[at] ?? 0]?.firstToken ?? comma;
    const main = mainVerb(sheet, begin, comma);
    if (main < 0) return [];
    for (let i = begin; i < at; i++) if ((sheet.quote[i] ?? 0) > 0) return [];
    const start = sheet.starts[firstOf(sheet, begin, main)] ?? 0;
    const content: Draft["content"] = [{ start, end: sheet.ends[comma - 1] ?? start }];
    const source = tokenRange(comma + 1, at);
    return [cuedDraft(sheet, { source, cue: [at], head: at, content, confidence })];
  });
}

/** The comma that a name follows right up to a verb of its sentence, or -1. */
function commaBefore(sheet: Sheet, verb: number): number {
  for (let at = verb - 1; at > Math.max(0, verb - longestName - 2); at--) {
    if (sheet.sentenceOf[at] !== sheet.sentenceOf[verb]) return -1;
    if (sheet.words[at]?.text === ",") {
      const isNamed = sheet.words.slice(at + 1, verb).some(({ text }) => /^\p{Lu}/u.test(text));
      return isNamed ? at : -1;
    }
    if (/^(?:VB[DPZ]|MD|W|CC)/u.test(sheet.xposNames[at] ?? "")) return -1;
  }
  return -1;
}
