import type { RecordedStatement } from "../../../../src/record/index.ts";
import type { Span } from "../../../../src/text/index.ts";
import { blockAt, type DrawnBlock } from "../../text/fill-blocks.ts";

/** A drawn text: the element whose children are the blocks, in order, one text node each. */
export interface DrawnText {
  readonly element: HTMLElement;
  readonly blocks: readonly DrawnBlock[];
}

/** The range of the page where a span of the text stands; null before it is drawn. */
export function rangeOf({ element, blocks }: DrawnText, span: Span): Range | null {
  const from = pointOf(element, blocks, span.start);
  const to = pointOf(element, blocks, span.end, true);
  if (from === null || to === null) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

function pointOf(
  element: HTMLElement,
  blocks: readonly DrawnBlock[],
  offset: number,
  isEnd = false,
): { readonly node: Text; readonly offset: number } | null {
  // The end of a span is behind its last character, which may be a block's last.
  const index = blockAt(blocks, isEnd && offset > 0 ? offset - 1 : offset);
  const block = blocks[index];
  const node = element.children[index]?.firstChild;
  if (block === undefined || !(node instanceof Text)) return null;
  const inside = Math.min(Math.max(offset - block.start, 0), node.length);
  return { node, offset: inside };
}

/** The offset in the text under a point of the window; null beside the text. */
export function offsetAt({ element, blocks }: DrawnText, x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint(x, y);
  const parent = caret?.offsetNode.parentElement;
  if (caret === null || parent?.parentElement !== element) return null;
  const block = blocks[[...element.children].indexOf(parent)];
  return block === undefined ? null : block.start + caret.offset;
}

/** Gives highlights new ranges; an empty list takes one away. */
export function setHighlight(
  name: string,
  ranges: readonly (Range | null)[],
  priority: number,
): void {
  const found = ranges.filter((range) => range !== null);
  if (found.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...found);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}

const forms = ["direct", "mixed", "indirect"] as const;

/** Underlines the contents of statements by form. */
export function drawForms(text: DrawnText, statements: readonly RecordedStatement[]): void {
  for (const form of forms) {
    const spans = statements.filter((one) => one.form === form).flatMap((one) => one.content);
    setHighlight(
      form,
      spans.map((span) => rangeOf(text, span)),
      1,
    );
  }
}

/** Marks one statement: its words, its cue, its source. */
export function drawChosen(text: DrawnText, statement: RecordedStatement | null): void {
  const ranges = (spans: readonly Span[]): (Range | null)[] =>
    spans.map((span) => rangeOf(text, span));
  setHighlight("chosen", ranges(statement?.content ?? []), 2);
  setHighlight("cue", ranges(statement?.cue ?? []), 3);
  setHighlight("source", ranges(statement?.source ?? []), 3);
}

/** Takes all highlights off the page. */
export function clearHighlights(): void {
  for (const name of [...forms, "chosen", "cue", "source", "target"]) CSS.highlights.delete(name);
}
