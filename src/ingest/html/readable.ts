import { createRequire } from "node:module";
import { addUnder } from "../../text/index.ts";
import { type ElementNode, isText, type TextNode } from "./tree.ts";

/** The text nodes that belong to the story, by the number of the element they stand in and what they say. */
export interface Readable {
  readonly has: (node: TextNode, parent: ElementNode) => boolean;
  /** UTF-16 units of text chosen. */
  readonly length: number;
}

/** Attribute that carries an element's number through the extractor, which moves and renames elements. */
const numberAttribute = "data-n";

/** Attributes by which the extractor judges. */
const judged = [
  "class",
  "id",
  "role",
  "href",
  "itemprop",
  "rel",
  "property",
  "aria-modal",
] as const;

/** Shorter stories make the extractor try again with less severity. */
const shortText = 250;

/**
 * Lets Mozilla's Readability choose the story among the elements below `root`;
 * null when it finds none. `isShown` leaves out what it need not see. The caller
 * bounds the number of elements: its cost grows faster than the page.
 */
export function findReadable(
  root: ElementNode,
  isShown: (element: ElementNode) => boolean,
  title: string,
): Readable | null {
  const { Readability, parseHTML } = load();
  const parts: string[] = [
    `<!doctype html><html><head><title>${escapeValue(title)}</title></head><body>`,
  ];
  serialize(root, isShown, parts);
  parts.push("</body></html>");
  const { document } = parseHTML(parts.join(""));
  const article = new Readability<ReadableNode>(document, {
    charThreshold: shortText,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node as unknown as ReadableNode, // linkedom builds the nodes, which share no type with those of a browser.
  }).parse();
  return article?.content ? collect(article.content) : null;
}

/** The little of a DOM node that is read here. */
interface ReadableNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<ReadableNode>;
  readonly getAttribute?: (name: string) => string | null;
}

function collect(content: ReadableNode): Readable {
  const chosen = new Map<string, Set<string>>();
  let length = 0;
  const visit = (node: ReadableNode, number: string): void => {
    if (node.nodeType === 3) {
      const value = node.nodeValue ?? "";
      length += value.length;
      addUnder(chosen, number, value);
      return;
    }
    const own = node.getAttribute?.(numberAttribute) ?? number;
    for (const child of Array.from(node.childNodes)) visit(child, own);
  };
  // What the extractor wrapped afresh at the top stands below the root here.
  visit(content, "0");
  const has = (node: TextNode, parent: ElementNode): boolean => {
    const content = contentOf(node);
    // The extractor wraps and renames elements, which then have no number: look further out.
    for (let at: ElementNode | null = parent; at !== null; at = at.parent) {
      if (chosen.get(String(at.number))?.has(content) === true) return true;
    }
    return false;
  };
  return { has, length };
}

/** A node's text as the extractor sees it: without the characters that would divide it into several nodes there. */
function contentOf(node: TextNode): string {
  return node.pieces
    .map((piece) => piece.value)
    .join("")
    .replace(/[&<]/g, "+");
}

function serialize(
  element: ElementNode,
  isShown: (element: ElementNode) => boolean,
  parts: string[],
): void {
  if (!isShown(element)) return;
  const isWrapper = element.tag === "#root" || element.tag === "html" || element.tag === "body";
  const tag = isWrapper ? "div" : /^[a-z][a-z0-9-]*$/.test(element.tag) ? element.tag : "span";
  parts.push(`<${tag} ${numberAttribute}="${element.number}"`);
  for (const name of judged) {
    const value = element.attributes.get(name);
    if (value !== undefined) parts.push(` ${name}="${escapeValue(value.slice(0, 500))}"`);
  }
  parts.push(">");
  if (tag === "br" || tag === "hr" || tag === "img" || tag === "wbr") return;
  for (const child of element.children) {
    if (isText(child)) parts.push(contentOf(child));
    else serialize(child, isShown, parts);
  }
  parts.push(`</${tag}>`);
}

function escapeValue(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

interface Extractor {
  readonly Readability: typeof import("@mozilla/readability").Readability;
  readonly parseHTML: typeof import("linkedom").parseHTML;
}

let loaded: Extractor | null = null;

/** Loads the extractor when the first page comes: it takes a tenth of a second that texts need not wait for. */
function load(): Extractor {
  if (loaded === null) {
    const require = createRequire(import.meta.url);
    const { Readability } = require("@mozilla/readability") as Extractor;
    const { parseHTML } = require("linkedom") as Extractor;
    loaded = { Readability, parseHTML };
  }
  return loaded;
}
