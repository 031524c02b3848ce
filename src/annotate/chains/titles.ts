import { lemmaOf, tokenAt, tokenText, uposOf } from "../../doc/index.ts";
import { addUnder } from "../../text/index.ts";
import type { Apart } from "./apart.ts";
import type { Cluster } from "./clusters.ts";
import type { Item } from "./item.ts";
import type { View } from "./view.ts";

/** How many sentences back a title alone may look for whom it stood before. */
const window = 12;

/** Who is meant by a title alone, or null. */
export type ByTitle = (item: Item) => Cluster | null;

/**
 * Finds whom a title alone is of: ***Bishop** Ada Orlu spoke first. Then **the bishop** …*. Null
 * where the document gives two people the title, or tells of somebody else of the kind.
 */
export function createTitles(view: View, apart: Apart): ByTitle {
  const holders = new Map<string, Set<Item>>();
  const others = new Set<string>();
  for (const item of view.items) {
    if (item.mention.type !== "PER" || item.pronoun !== null || item.several) continue;
    const isNamed = view.clusters.of(item.index).named;
    const title = isNamed ? titleOf(view, item) : "";
    if (title !== "") addUnder(holders, title, item);
    else if (!isNamed && item.determiner !== "the") others.add(item.lemma);
  }
  return (item) => {
    if (item.determiner !== "the" || item.several || item.end - item.first !== 2) return null;
    const held = [...(holders.get(item.lemma) ?? [])];
    const [only, ...more] = new Set(held.map(({ index }) => view.clusters.of(index)));
    if (only === undefined || more.length > 0 || others.has(item.lemma)) return null;
    const before = held.findLast(({ index }) => index < item.index);
    if (before === undefined || apart(item, only)) return null;
    return only.several || !isNear(view, only, item) ? null : only;
  };
}

/** Whether somebody was named in the sentences before an item. */
function isNear(view: View, { items }: Cluster, item: Item): boolean {
  const last = items.findLast((index) => index < item.index) ?? -1;
  return item.sentence - (view.items[last]?.sentence ?? Number.NEGATIVE_INFINITY) <= window;
}

/** The lemma of the noun under a capital right before a name; empty without one: any number may be a *candidate*. */
function titleOf(view: View, item: Item): string {
  const { name, start } = item.mention;
  if (name === null || name.start <= start) return "";
  const last = tokenAt(view.tokens, name.start) - 1;
  const isTitle =
    /^(?:NOUN|PROPN)$/.test(uposOf(view.tags, last)) &&
    /^\p{Lu}/u.test(tokenText(view.text, view.tokens, last));
  return last >= item.first && isTitle ? lemmaOf(view.tags, last).toLowerCase() : "";
}
