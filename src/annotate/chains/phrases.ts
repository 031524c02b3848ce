import { type Arcs, relationOf, type Tags, uposOf } from "../../doc/index.ts";
import type { Item } from "./item.ts";

/** What an item's phrase holds beside its head. An item stands beside many others, so each is worked out once, when first asked for. */
export interface Phrases {
  /** The lemmas of the adjectives, nouns and numbers that stand before an item's head, at most eight words back. */
  readonly modifiers: (item: Item) => ReadonlySet<number>;
  /** The lemmas of the proper nouns in an item's phrase, its head left out. */
  readonly names: (item: Item) => ReadonlySet<number>;
  /** An item's lemmas from the first word to the last, without what only marks it as known or new. */
  readonly words: (item: Item) => string;
}

const none: ReadonlySet<number> = new Set();

/** The phrases of a document's items, by their index. */
export function createPhrases(tags: Tags, arcs: Arcs): Phrases {
  return {
    modifiers: onceEach((item) => modifiersOf(tags, arcs, item)),
    names: onceEach((item) => namesWithin(tags, item)),
    words: onceEach((item) => wordsOf(tags, item)),
  };
}

function onceEach<Value>(find: (item: Item) => Value): (item: Item) => Value {
  const known: (Value | undefined)[] = [];
  return (item) => {
    const found = known[item.index];
    if (found !== undefined) return found;
    const made = find(item);
    known[item.index] = made;
    return made;
  };
}

function modifiersOf(tags: Tags, arcs: Arcs, item: Item): ReadonlySet<number> {
  let out: Set<number> | null = null;
  const from = Math.max(item.first, item.head - 8);
  for (let i = from; i < item.head; i++) {
    const relation = relationOf(arcs, i);
    if (relation === "amod" || relation === "compound" || relation === "nummod") {
      out ??= new Set();
      out.add(tags.lemmas[i] ?? 0);
    }
  }
  return out ?? none;
}

function namesWithin(tags: Tags, item: Item): ReadonlySet<number> {
  let out: Set<number> | null = null;
  for (let i = item.first; i < Math.min(item.end, item.first + 24); i++) {
    if (i === item.head || uposOf(tags, i) !== "PROPN") continue;
    out ??= new Set();
    out.add(tags.lemmas[i] ?? 0);
  }
  return out ?? none;
}

function wordsOf(tags: Tags, item: Item): string {
  const first = uposOf(tags, item.first);
  const from = item.first < item.head && (first === "DET" || first === "PRON") ? 1 : 0;
  let words = "";
  for (let i = item.first + from; i < Math.min(item.end, item.first + 16); i++) {
    words += `${tags.lemmas[i] ?? 0} `;
  }
  return words;
}
