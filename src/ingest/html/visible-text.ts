import type { TextMap } from "../../doc/index.ts";
import { align } from "./align.ts";
import { blockTags } from "./tags.ts";
import { type ElementNode, isText, type Piece, type TextNode } from "./tree.ts";

/** Text that a reader of a page sees, and the way back into the page. */
export interface VisibleText {
  readonly text: string;
  readonly map: TextMap;
}

/** Chooses the nodes that are shown. */
export interface Selection {
  readonly hasElement: (element: ElementNode) => boolean;
  readonly hasText: (node: TextNode, parent: ElementNode) => boolean;
}

/**
 * The text of the chosen nodes as a browser would lay it out: white space
 * collapsed, blocks set apart by an empty line, a line break for `<br>` and between
 * cells, the quotation marks that browsers put around `<q>`. What stands in the page
 * character for character is in the map's runs.
 */
export function visibleText(html: string, root: ElementNode, selection: Selection): VisibleText {
  const writer = new TextWriter(html);
  write(root, { selection, writer, isPreformatted: false, quotes: 0 });
  return writer.finish();
}

/** What an element is written with. */
interface Setting {
  readonly selection: Selection;
  readonly writer: TextWriter;
  readonly isPreformatted: boolean;
  /** How many `<q>` are open. */
  readonly quotes: number;
}

/** Recursion is safe: the tree is no deeper than the parser's limit. */
function write(element: ElementNode, setting: Setting): void {
  const { selection, writer } = setting;
  if (!selection.hasElement(element)) return;
  const { tag } = element;
  if (tag === "br") {
    writer.breakLine();
    return;
  }
  const isBlock = blockTags.has(tag);
  const isQuote = tag === "q";
  if (isBlock) writer.breakBlock();
  else if (tag === "td" || tag === "th") writer.breakLine();
  const inner: Setting = {
    selection,
    writer,
    isPreformatted: setting.isPreformatted || tag === "pre" || tag === "listing" || tag === "xmp",
    quotes: setting.quotes + (isQuote ? 1 : 0),
  };
  if (isQuote) writer.addMark(setting.quotes % 2 === 0 ? "“" : "‘");
  for (const child of element.children) {
    if (!isText(child)) write(child, inner);
    else if (selection.hasText(child, element)) {
      for (const piece of child.pieces) writer.addPiece(piece, inner.isPreformatted);
    }
  }
  if (isQuote) writer.addMark(setting.quotes % 2 === 0 ? "”" : "’");
  if (isBlock) writer.breakBlock();
}

/** Collects text; line breaks and spaces are held back until something follows them. */
class TextWriter {
  private readonly html: string;
  private readonly parts: string[] = [];
  private readonly runs: [number, number, number][] = [];
  private length = 0;
  private breaks = 0;
  /** Offset of a held space that stands in the page as it is, -1 for one made of other white space, null for none. */
  private space: number | null = null;

  constructor(html: string) {
    this.html = html;
  }

  breakBlock(): void {
    if (this.length > 0) this.breaks = 2;
    this.space = null;
  }

  breakLine(): void {
    if (this.length > 0) this.breaks = Math.min(2, this.breaks + 1);
    this.space = null;
  }

  addMark(mark: string): void {
    this.release();
    this.add(mark, -1);
  }

  addPiece(piece: Piece, isPreformatted: boolean): void {
    const { value } = piece;
    const isLiteral =
      value.length === piece.end - piece.start && this.html.startsWith(value, piece.start);
    const offsets = isLiteral ? null : align(this.html, piece);
    const offsetOf = (at: number): number => offsets?.[at] ?? piece.start + at;
    for (let at = 0; at < value.length; ) {
      const code = value.charCodeAt(at);
      if (isHtmlSpace(code)) {
        if (isPreformatted && (code === 10 || code === 13)) this.breakLine();
        else this.hold(code === 32 ? offsetOf(at) : -1, isPreformatted);
        at++;
        continue;
      }
      const from = at;
      const first = offsetOf(at);
      // As far as neither white space nor a made character comes between.
      do at++;
      while (
        at < value.length &&
        !isHtmlSpace(value.charCodeAt(at)) &&
        (first === -1 ? offsetOf(at) === -1 : offsetOf(at) === first + at - from)
      );
      this.release();
      this.add(value.slice(from, at), first);
    }
  }

  finish(): VisibleText {
    return { text: this.parts.join(""), map: { unit: "utf-16", runs: this.runs } };
  }

  /** A second space, and one at the start of a line, is not shown, unless it was set so. */
  private hold(offset: number, isPreformatted: boolean): void {
    if (this.space !== null && isPreformatted) this.release();
    if (this.length === 0 || this.breaks > 0) return;
    this.space = this.space === null ? offset : -1;
  }

  private release(): void {
    if (this.breaks > 0) this.add("\n".repeat(this.breaks), -1);
    else if (this.space !== null) this.add(" ", this.space);
    this.breaks = 0;
    this.space = null;
  }

  private add(text: string, offset: number): void {
    if (offset !== -1) {
      const last = this.runs[this.runs.length - 1];
      const touches =
        last !== undefined && last[0] + last[2] === this.length && last[1] + last[2] === offset;
      if (touches) last[2] += text.length;
      else this.runs.push([this.length, offset, text.length]);
    }
    this.parts.push(text);
    this.length += text.length;
  }
}

/** White space that HTML collapses; a no-break space is none. */
function isHtmlSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== 11);
}
