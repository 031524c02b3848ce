import type { Layers } from "../../doc/index.ts";
import type { Span } from "../../text/index.ts";
import type { Stage } from "../pipeline.ts";
import { findQuotations } from "./find-quotations.ts";

/**
 * Pairs quotation marks of every kind, paragraph by paragraph, whatever is
 * missing, doubled, spaced or turned the wrong way. Works without blocks too:
 * then each line is a paragraph.
 */
export function quotations(): Stage<"blocks", "quotations"> {
  return {
    gives: "quotations",
    version: 1,
    run: (doc) => {
      const { blocks } = doc.layers as Partial<Layers>;
      return findQuotations(doc.text, blocks ?? linesOf(doc.text));
    },
  };
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && text[at] !== "\n") continue;
    if (at > start) lines.push({ start, end: at });
    start = at + 1;
  }
  return lines;
}
