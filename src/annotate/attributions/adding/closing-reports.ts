import { type Draft, hullOf } from "../draft.ts";
import { cuedDraft } from "../draft-spans.ts";
import { sentenceBefore } from "../mending/fronted.ts";
import { subjectOf } from "../readings/derive-labels.ts";
import { isSomebodyKind } from "../sheet/mention-columns.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { isNegated } from "../unsaid/negation.ts";

/** How sure a row is that only grammar gives. */
const confidence = 0.6;

/**
 * *The gate is open, Orlu **told** Venn by letter on Sunday*: what a verb of telling at the end
 * of its sentence brings, where no cue reached it. Linear in the text.
 */
export function closingReports(sheet: Sheet, drafts: readonly Draft[]): Draft[] {
  const known = new Set(drafts.flatMap(({ cueTokens }) => cueTokens));
  const found: Draft[] = [];
  for (let at = 0; at < sheet.length; at++) {
    if (!/^(?:tell|say)$/u.test(sheet.lemmas[at] ?? "") || sheet.finite[at] !== 1) continue;
    if (known.has(at) || (sheet.quote[at] ?? 0) > 0) continue;
    const source = subjectOf(sheet, at).filter((token) => token < at);
    const isSomebody = source.some((token) => isSomebodyKind(sheet.mentioned[token]));
    if (!isSomebody || source.length > 30) continue;
    // No content of its own yet.
    const behind = sheet.ends[at] ?? 0;
    const content: Draft["content"] = [{ start: behind, end: behind }];
    const draft = cuedDraft(sheet, { source, cue: [at], head: at, content, confidence });
    const told = sentenceBefore(sheet, draft);
    if (hullOf(told.content).end < behind && !isNegated(sheet, told)) found.push(told);
  }
  return found;
}
