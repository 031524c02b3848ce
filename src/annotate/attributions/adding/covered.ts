import type { Draft } from "../draft.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";

/**
 * The quotations, as numbers of {@link Sheet.quoteOf}, that drafts hold at the beginning,
 * the middle or the end of their contents, each with the last such draft.
 */
export function coveredQuotations(sheet: Sheet, drafts: readonly Draft[]): Map<number, Draft> {
  const covered = new Map<number, Draft>();
  for (const draft of drafts) {
    for (const { start, end } of draft.content) {
      const first = tokenAtOffset(sheet, start);
      const last = tokenAtOffset(sheet, Math.max(start, end - 1));
      for (const at of [first, (first + last) >> 1, last]) {
        covered.set(sheet.quoteOf[at] ?? -1, draft);
      }
    }
  }
  return covered;
}
