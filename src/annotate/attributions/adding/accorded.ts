import type { Draft } from "../draft.ts";
import { cuedDraft } from "../draft-spans.ts";
import { isSomebodyKind } from "../sheet/mention-columns.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { phraseFrom } from "../who/relay-phrases.ts";

/** How sure the sentence behind *According to her,* is of that one. */
const confidence = 0.7;

/**
 * Drafts for sentences that open with *According to* and somebody, which no cue reached:
 * the words themselves say it all. Of people, bodies and pronouns only: a plan or a law
 * says nothing.
 */
export function accordedDrafts(sheet: Sheet, drafts: readonly Draft[]): Draft[] {
  const known = new Set(drafts.flatMap(({ cueTokens }) => cueTokens));
  return sheet.sentences.flatMap(({ firstToken: cue, endToken }): Draft[] => {
    if (sheet.words[cue]?.lower !== "according" || sheet.words[cue + 1]?.lower !== "to") return [];
    if (known.has(cue) || (sheet.quote[cue] ?? 0) > 0) return [];
    const source = phraseFrom(sheet, sheet.starts[cue + 2] ?? 0, endToken);
    const pronoun = cue + 2;
    const isPronoun = /^(?:him|her|them)$/u.test(sheet.words[pronoun]?.lower ?? "");
    const tokens = isPronoun ? [pronoun] : source;
    const last = tokens.at(-1) ?? -1;
    if (last < 0 || sheet.words[last + 1]?.text !== ",") return [];
    if (!isPronoun && !tokens.some((at) => isSomebodyKind(sheet.mentioned[at]))) return [];
    let end = endToken - 1;
    while (end > last + 2 && sheet.words[end]?.isPunctuation === true) end--;
    const first = last + 2;
    if (end - first < 2 || !sheet.finite.slice(first, end + 1).includes(1)) return [];
    for (let at = first; at <= end; at++) if ((sheet.quote[at] ?? 0) > 0) return [];
    return [
      cuedDraft(sheet, {
        source: tokens,
        cue: [cue, cue + 1],
        head: cue,
        content: [{ start: sheet.starts[first] ?? 0, end: sheet.ends[end] ?? 0 }],
        confidence,
      }),
    ];
  });
}
