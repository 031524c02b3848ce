import { isFurniture, isHidden } from "./furniture.ts";
import { findReadable } from "./readable.ts";
import { attributeOf, type ElementNode, elementsOf, isText, rawTextOf } from "./tree.ts";
import type { Selection } from "./visible-text.ts";

/** Pages with more elements than this are not given to the extractor, whose cost grows faster than they do. */
const mostJudged = 3000;

/** A story that holds less of a page's text than this is doubtful when the page has an element for the story. */
const leastShare = 0.3;

/**
 * Chooses the story of a page: the elements that are shown and are no furniture, in
 * them what the extractor takes for the story, and the headline above it. Without an
 * answer of the extractor, or with one that leaves out most of the page's own
 * `<article>` or `<main>`, all text of that element.
 */
export function selectArticle(root: ElementNode, title: string): Selection {
  const furniture = furnitureOf(root);
  const isShown = (element: ElementNode): boolean => !isHidden(element) && !furniture.has(element);
  const judged = countBelow(root, isShown) <= mostJudged;
  const readable = judged ? findReadable(root, isShown, title) : null;
  const frame = frameOf(root, isShown);
  const headline = headlineOf(root, isShown, title);
  const signatures = frame === root ? new Set<ElementNode>() : signaturesOf(frame, isShown);
  const isHead = (element: ElementNode): boolean => {
    for (let at: ElementNode | null = element; at !== null; at = at.parent) {
      if (at === headline || signatures.has(at)) return true;
    }
    return false;
  };
  if (readable !== null && readable.length >= leastShare * lengthOf(frame, isShown)) {
    return {
      hasElement: isShown,
      hasText: (node, parent) => readable.has(node, parent) || isHead(parent),
    };
  }
  return {
    hasElement: isShown,
    hasText: (_, parent) => isWithin(parent, frame) || isHead(parent),
  };
}

/** Elements that call themselves furniture; one that holds most of the page is misnamed and stays. */
function furnitureOf(root: ElementNode): ReadonlySet<ElementNode> {
  const found = new Set<ElementNode>();
  const lengths = visibleLengths(root);
  const half = (lengths.get(root) ?? 0) / 2;
  for (const element of elementsOf(root)) {
    if (isFurniture(element) && (lengths.get(element) ?? 0) <= half) found.add(element);
  }
  return found;
}

/** Length of the text in each element that is shown. */
function visibleLengths(root: ElementNode): ReadonlyMap<ElementNode, number> {
  const lengths = new Map<ElementNode, number>();
  const measure = (element: ElementNode): number => {
    if (isHidden(element)) return 0;
    let length = 0;
    for (const child of element.children) {
      if (isText(child)) for (const piece of child.pieces) length += piece.value.trim().length;
      else length += measure(child);
    }
    lengths.set(element, length);
    return length;
  };
  measure(root);
  return lengths;
}

function countBelow(root: ElementNode, isShown: (element: ElementNode) => boolean): number {
  if (!isShown(root)) return 0;
  let count = 1;
  for (const child of root.children) if (!isText(child)) count += countBelow(child, isShown);
  return count;
}

function lengthOf(element: ElementNode, isShown: (element: ElementNode) => boolean): number {
  if (!isShown(element)) return 0;
  let length = 0;
  for (const child of element.children) {
    if (isText(child)) for (const piece of child.pieces) length += piece.value.trim().length;
    else length += lengthOf(child, isShown);
  }
  return length;
}

/** The element that the page sets aside for the story: its longest `<article>`, else `<main>`, else all of it. */
function frameOf(root: ElementNode, isShown: (element: ElementNode) => boolean): ElementNode {
  let best = root;
  let most = 0;
  for (const wanted of ["article", "main"]) {
    for (const element of elementsOf(root)) {
      if (element.tag !== wanted && attributeOf(element, "itemprop") !== `${wanted}Body`) continue;
      const length = lengthOf(element, isShown);
      if (length > most) {
        most = length;
        best = element;
      }
    }
    if (most > 0) return best;
  }
  return root;
}

/** The `<h1>` that repeats the page's title, or the only one there is; null without. */
function headlineOf(
  root: ElementNode,
  isShown: (element: ElementNode) => boolean,
  title: string,
): ElementNode | null {
  const shown: ElementNode[] = [];
  const visit = (element: ElementNode): void => {
    if (!isShown(element)) return;
    if (element.tag === "h1") shown.push(element);
    for (const child of element.children) if (!isText(child)) visit(child);
  };
  visit(root);
  const wanted = squeeze(title);
  const same = shown.find((element) => {
    const text = squeeze(rawTextOf(element, 1000));
    return text !== "" && (wanted.includes(text) || text.includes(wanted)) && wanted !== "";
  });
  return same ?? (shown.length === 1 ? (shown[0] ?? null) : null);
}

/** Longer elements that are called bylines hold more than one. */
const longestSignature = 150;

/** Bylines and dates inside the story's element, which the extractor takes out of it. */
function signaturesOf(
  frame: ElementNode,
  isShown: (element: ElementNode) => boolean,
): ReadonlySet<ElementNode> {
  const found = new Set<ElementNode>();
  for (const element of elementsOf(frame)) {
    const names = `${attributeOf(element, "class")} ${attributeOf(element, "rel")} ${attributeOf(element, "itemprop")}`;
    const isSignature =
      element.tag === "time" || /(?:^|[\s_-])(?:byline|dateline|author)(?:$|[\s_-])/i.test(names);
    if (isSignature && lengthOf(element, isShown) <= longestSignature) found.add(element);
  }
  return found;
}

function squeeze(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function isWithin(element: ElementNode, frame: ElementNode): boolean {
  for (let at: ElementNode | null = element; at !== null; at = at.parent)
    if (at === frame) return true;
  return false;
}
