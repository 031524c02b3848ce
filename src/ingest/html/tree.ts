/** A stretch of the page's source that became text. */
export interface Piece {
  /** Characters as the parser decoded them. */
  readonly value: string;
  /** Offsets into the decoded page. */
  readonly start: number;
  readonly end: number;
}

/** Text between two tags; comments in it divide it into pieces. */
export interface TextNode {
  readonly pieces: Piece[];
}

/** An element of the page. */
export interface ElementNode {
  /** Its number in the order of the source; the root has 0. */
  readonly number: number;
  /** Lower-case. */
  readonly tag: string;
  /** Names are lower-case; of two with one name the first counts. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: ElementNode | null;
  readonly children: PageNode[];
}

/** Anything in the tree of a page. */
export type PageNode = ElementNode | TextNode;

/** A page as a tree no deeper than {@link deepestElement}, so that walking it by recursion is safe. */
export interface Page {
  readonly root: ElementNode;
  /** Whether elements nested deeper than the limit were taken for part of the one around them. */
  readonly tooDeep: boolean;
  /** Whether tags after the limit were passed over; their text was kept. */
  readonly tooMany: boolean;
}

/** Deeper elements are dissolved into their surroundings. Browsers stop at 512; articles stay below 60. */
export const deepestElement = 200;

/** Tags after so many elements are passed over. */
export const mostElements = 100_000;

/** Whether a node is text. */
export function isText(node: PageNode): node is TextNode {
  return "pieces" in node;
}

/** An attribute's value, empty where the element has none. */
export function attributeOf(element: ElementNode, name: string): string {
  return element.attributes.get(name) ?? "";
}

/** All elements below (and with) one, in the order of the source. */
export function* elementsOf(element: ElementNode): Generator<ElementNode> {
  const stack: ElementNode[] = [element];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    yield at;
    for (let i = at.children.length - 1; i >= 0; i--) {
      const child = at.children[i];
      if (child !== undefined && !isText(child)) stack.push(child);
    }
  }
}

/** All characters below an element as they stand, without any notion of what is visible; at most about `limit`. */
export function rawTextOf(element: ElementNode, limit: number = 1 << 20): string {
  const parts: string[] = [];
  let length = 0;
  const stack: PageNode[] = [element];
  for (let at = stack.pop(); at !== undefined && length < limit; at = stack.pop()) {
    if (isText(at)) {
      for (const piece of at.pieces) {
        parts.push(piece.value);
        length += piece.value.length;
      }
    } else {
      for (let i = at.children.length - 1; i >= 0; i--) {
        const child = at.children[i];
        if (child !== undefined) stack.push(child);
      }
    }
  }
  return parts.join("");
}
