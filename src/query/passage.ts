import type { Block } from "../doc/index.ts";
import { type Span, splitsPair } from "../text/index.ts";

/** Most characters of a document that are given around what is cited. */
const passageLimit = 1600;

/** A piece of a document's text that something cited stands in. */
export interface Passage extends Span {
  readonly text: string;
}

/** The blocks that a span stands in, cut where they run far beyond it; lines where there are no blocks. */
export function findContext(text: string, blocks: readonly Block[], span: Span): Passage {
  const touched = blocks.filter((block) => block.start < span.end && block.end > span.start);
  const line = text.indexOf("\n", span.end);
  const from = touched[0]?.start ?? text.lastIndexOf("\n", span.start) + 1;
  const to = touched.at(-1)?.end ?? (line < 0 ? text.length : line);
  const start = wholeOffset(
    text,
    Math.max(Math.min(from, span.start), span.start - passageLimit / 2),
  );
  const end = wholeOffset(text, Math.min(Math.max(to, span.end), span.end + passageLimit / 2));
  return { start, end, text: text.slice(start, end) };
}

/** An offset within the text that splits no surrogate pair. */
export function wholeOffset(text: string, offset: number): number {
  const inside = Math.min(Math.max(offset, 0), text.length);
  return splitsPair(text, inside) ? inside - 1 : inside;
}
