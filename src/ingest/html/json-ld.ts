import { attributeOf, type ElementNode, elementsOf, rawTextOf } from "./tree.ts";

/** What a page's JSON-LD says of its story. Null where it says nothing. */
export interface JsonLd {
  readonly headline: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
}

const storyType = /(?:Article|Posting|Report)$/;

/** Objects looked at in one page; real pages have tens. */
const mostObjects = 2000;

type Json = Readonly<Record<string, unknown>>;

/** Reads the first article that a page's JSON-LD describes. Broken JSON is passed over, as browsers do. */
export function readJsonLd(root: ElementNode): JsonLd {
  for (const element of elementsOf(root)) {
    if (element.tag !== "script" || attributeOf(element, "type") !== "application/ld+json")
      continue;
    const story = findStory(parse(rawTextOf(element)));
    if (story === null) continue;
    const { headline, name, datePublished, publisher } = story;
    const owner = Array.isArray(publisher) ? (publisher as readonly unknown[])[0] : publisher;
    return {
      headline: stringOf(headline) ?? stringOf(name),
      published: stringOf(datePublished),
      publisher: stringOf(isObject(owner) ? owner["name"] : owner),
    };
  }
  return { headline: null, published: null, publisher: null };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return null;
    throw error;
  }
}

/** Breadth first and without recursion, because the nesting is whatever the page says. */
function findStory(value: unknown): Story | null {
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && at < mostObjects; at++) {
    const item = queue[at];
    if (!isObject(item)) continue;
    const type = item["@type"];
    const types: readonly unknown[] = Array.isArray(type) ? type : [type];
    if (types.some((name) => typeof name === "string" && storyType.test(name))) return item;
    for (const inner of Object.values(item)) {
      if (queue.length < mostObjects && typeof inner === "object") queue.push(inner);
    }
  }
  return null;
}

/** The keys of an article that are read. */
interface Story {
  readonly headline?: unknown;
  readonly name?: unknown;
  readonly datePublished?: unknown;
  readonly publisher?: unknown;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null;
}

function stringOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, 1000) : null;
}
