import type { Block, Doc } from "../../doc/index.ts";
import { resolveRelative } from "../../doc/index.ts";
import { type Day, parseDay } from "../../text/index.ts";
import type { Found } from "./found.ts";

/** Kinds of block whose date says when the document was written, surest first. */
const dated: readonly Block["kind"][] = ["posted", "dateline", "byline"];

/**
 * The day from which *today* and *last week* are counted: the date that came with the
 * document, else the date in its posted line or dateline. Null when there is none;
 * then relative expressions keep no value until the record dates the document.
 */
export function referenceDay(doc: Doc<"blocks">, found: readonly Found[]): Day | null {
  const given = doc.origin.date === null ? null : parseDay(doc.origin.date);
  for (const kind of dated) {
    for (const block of doc.layers.blocks) {
      if (block.kind !== kind) continue;
      for (const timex of found) {
        if (timex.start < block.start || timex.end > block.end) continue;
        const value =
          timex.value ??
          (given === null || timex.relative === null
            ? null
            : resolveRelative(timex.relative, given, "near"));
        const day = value === null ? null : parseDay(value);
        // A posted line can be later than the day the text speaks from; the dateline follows it.
        if (day !== null && (given === null || kind === "dateline")) return day;
      }
    }
  }
  return given;
}
