import type { RecordedStatement } from "../../../../src/record/index.ts";
import type { Span } from "../../../../src/text/index.ts";
import { blockAt, type DrawnBlock } from "../../text/fill-blocks.ts";

/** A drawn text: the element that it is in, and for each block, in order, an element of one text node. */
export interface DrawnText {
  readonly element: HTMLElement;
  readonly blocks: readonly DrawnBlock[];
  readonly elements: readonly Element[];
  /** Places of the elements. */
  readonly places: ReadonlyMap<Element, number>;
}

/** The text that is drawn in an element. */
export function drawnText(element: HTMLElement, blocks: readonly DrawnBlock[]): DrawnText {
  const elements = [...element.querySelectorAll(".block")];
  return { element, blocks, elements, places: new Map(elements.map((one, at) => [one, at])) };
}

/** The range of the page where a span of the text stands; null before it is drawn. */
export function rangeOf(text: DrawnText, span: Span): Range | null {
  const from = pointOf(text, span.start);
  const to = pointOf(text, span.end, true);
  if (from === null || to === null) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

function pointOf(
  { elements, blocks }: DrawnText,
  offset: number,
  isEnd = false,
): { readonly node: Text; readonly offset: number } | null {
  // The end of a span is behind its last character, which may be a block's last.
  const index = blockAt(blocks, isEnd && offset > 0 ? offset - 1 : offset);
  const block = blocks[index];
  const node = elements[index]?.firstChild;
  if (block === undefined || !(node instanceof Text)) return null;
  const inside = Math.min(Math.max(offset - block.start, 0), node.length);
  return { node, offset: inside };
}

/** The offset in the text under a point of the window; null beside the text. */
export function offsetAt({ blocks, places }: DrawnText, x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint(x, y);
  const parent = caret?.offsetNode.parentElement ?? null;
  if (caret === null || parent === null) return null;
  const block = blocks[places.get(parent) ?? -1];
  return block === undefined ? null : block.start + caret.offset;
}

/** The span of the text that is selected on the page; null where nothing is, or something beside it. */
export function spanOfSelection(text: DrawnText, selection: Selection | null): Span | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(text, range.startContainer, range.startOffset);
  const end = offsetOf(text, range.endContainer, range.endOffset);
  return start === null || end === null || end <= start ? null : { start, end };
}

/** The offset in the text of a place in the page; a block itself counts as its beginning. */
function offsetOf({ blocks, places }: DrawnText, node: Node, offset: number): number | null {
  const own = node instanceof Text ? node.parentElement : (node as HTMLElement);
  const block = own === null ? undefined : blocks[places.get(own) ?? -1];
  return block === undefined ? null : block.start + (node instanceof Text ? offset : 0);
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

/** Takes the underlines off that {@link drawForms} made. */
export function clearForms(): void {
  for (const form of forms) CSS.highlights.delete(form);
}

/** Takes all highlights off the page. */
export function clearHighlights(): void {
  clearForms();
  for (const name of ["chosen", "cue", "source", "target"]) CSS.highlights.delete(name);
}
