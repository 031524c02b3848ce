import { type Token, type TokenHandler, Tokenizer, TokenizerMode } from "parse5";
import { blockTags, endsParagraph, impliedEnds, voidTags } from "./tags.ts";
import { deepestElement, type ElementNode, isText, mostElements, type Page } from "./tree.ts";

/** How the tokenizer goes on after the start tag of elements whose content is not markup (HTML, 13.2.6.2). */
const contentModes: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = {
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  plaintext: TokenizerMode.PLAINTEXT,
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  textarea: TokenizerMode.RCDATA,
  title: TokenizerMode.RCDATA,
  xmp: TokenizerMode.RAWTEXT,
};

/** Attributes of one element that are kept; nobody reads the hundredth. */
const mostAttributes = 60;

/** Longest attribute value that is kept whole; pictures are written into some. */
const longestValue = 4096;

/**
 * Parses a page: the standard's tokenizer with source offsets under a tree builder of
 * our own, because the standard's nests as deep as the source and repeats unclosed
 * elements, which hostile pages turn into quadratic time. Linear in the source.
 */
export function parsePage(html: string): Page {
  const builder = new TreeBuilder();
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, builder);
  builder.setMode = (tag) => {
    const mode = contentModes[tag];
    if (mode !== undefined) tokenizer.state = mode;
  };
  tokenizer.write(html, true);
  return { root: builder.root, tooDeep: builder.tooDeep, tooMany: builder.tooMany };
}

class TreeBuilder implements TokenHandler {
  readonly root: ElementNode = {
    number: 0,
    tag: "#root",
    attributes: new Map(),
    parent: null,
    children: [],
  };
  tooDeep = false;
  tooMany = false;
  setMode: (tag: string) => void = () => {};
  private readonly open: ElementNode[] = [this.root];
  private count = 0;
  /** Elements begun beyond the depth limit and not ended: their end tags must not end others. */
  private dissolved = 0;
  private foreign = 0;

  onComment(): void {}
  onDoctype(): void {}
  onEof(): void {}
  onNullCharacter(): void {}

  onCharacter(token: Token.CharacterToken): void {
    this.addText(token);
  }

  onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.addText(token);
  }

  onStartTag(token: Token.TagToken): void {
    const tag = token.tagName;
    if (this.foreign === 0) this.setMode(tag);
    if ((tag === "body" || tag === "html") && this.open.some((element) => element.tag === tag))
      return;
    if (this.dissolved === 0) this.endImplied(tag);
    const isVoid = voidTags.has(tag) || (token.selfClosing && (this.foreign > 0 || isForeign(tag)));
    if (this.count >= mostElements || (this.open.length > deepestElement && !isVoid)) {
      if (this.count >= mostElements) this.tooMany = true;
      else this.tooDeep = true;
      if (!isVoid) this.dissolved++;
      this.addBreak(tag);
      return;
    }
    const element = this.add(tag, attributesOf(token));
    if (isVoid) return;
    this.open.push(element);
    if (isForeign(tag)) this.foreign++;
  }

  onEndTag(token: Token.TagToken): void {
    const tag = token.tagName;
    if (this.dissolved > 0) {
      this.dissolved--;
      this.addBreak(tag);
      return;
    }
    const isBlock = blockTags.has(tag) || tag === "td" || tag === "th";
    for (let i = this.open.length - 1; i > 0; i--) {
      const element = this.open[i];
      if (element?.tag === tag) {
        this.closeTo(i);
        return;
      }
      // An inline end tag that stands inside a block ends nothing outside it.
      if (!isBlock && element !== undefined && blockTags.has(element.tag)) return;
    }
  }

  private add(tag: string, attributes: ReadonlyMap<string, string>): ElementNode {
    const parent = this.top();
    this.count++;
    const element: ElementNode = { number: this.count, tag, attributes, parent, children: [] };
    parent.children.push(element);
    return element;
  }

  /** Keeps the words of dissolved blocks apart. */
  private addBreak(tag: string): void {
    const { children } = this.top();
    const last = children[children.length - 1];
    if (last !== undefined && isText(last) && (blockTags.has(tag) || tag === "br")) {
      this.add("br", new Map());
    }
  }

  private top(): ElementNode {
    return this.open[this.open.length - 1] ?? this.root;
  }

  private closeTo(index: number): void {
    for (const element of this.open.splice(index)) if (isForeign(element.tag)) this.foreign--;
  }

  private endImplied(tag: string): void {
    if (this.foreign > 0) return;
    if (tag === "body" || blockTags.has(tag)) this.endHead(tag);
    if (endsParagraph.has(tag)) this.endNearest(isParagraph, isParagraphBoundary);
    const implied = impliedEnds[tag];
    if (implied === undefined) return;
    // Several may be open inside each other: a cell in a row.
    while (
      this.endNearest(
        (name) => implied.ends.has(name),
        (name) => implied.within.has(name),
      )
    );
  }

  private endHead(tag: string): void {
    if (tag === "title" || tag === "html") return;
    const index = this.open.findIndex((element) => element.tag === "head");
    if (index > 0) this.closeTo(index);
  }

  /** Ends the nearest open element that is meant, unless a boundary stands before it; says whether it did. */
  private endNearest(
    isMeant: (tag: string) => boolean,
    isBoundary: (tag: string) => boolean,
  ): boolean {
    for (let i = this.open.length - 1; i > 0; i--) {
      const tag = this.open[i]?.tag ?? "";
      if (isMeant(tag)) {
        this.closeTo(i);
        return true;
      }
      if (isBoundary(tag)) return false;
    }
    return false;
  }

  private addText(token: Token.CharacterToken): void {
    const start = token.location?.startOffset ?? 0;
    const end = token.location?.endOffset ?? start;
    const { children } = this.top();
    const last = children[children.length - 1];
    if (last === undefined || !isText(last)) {
      children.push({ pieces: [{ value: token.chars, start, end }] });
      return;
    }
    const piece = last.pieces[last.pieces.length - 1];
    if (piece !== undefined && piece.end === start) {
      last.pieces[last.pieces.length - 1] = {
        value: piece.value + token.chars,
        start: piece.start,
        end,
      };
    } else {
      last.pieces.push({ value: token.chars, start, end });
    }
  }
}

function isForeign(tag: string): boolean {
  return tag === "svg" || tag === "math";
}

function isParagraph(tag: string): boolean {
  return tag === "p";
}

/** What a paragraph is not looked for beyond (HTML, “button scope”). */
function isParagraphBoundary(tag: string): boolean {
  return tag === "td" || tag === "th" || tag === "caption" || tag === "button" || tag === "table";
}

function attributesOf(token: Token.TagToken): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const { name, value } of token.attrs) {
    if (attributes.size >= mostAttributes) break;
    attributes.set(name, value.slice(0, longestValue));
  }
  return attributes;
}
