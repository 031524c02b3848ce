import type { Item } from "./item.ts";
import { nameOfItem, type View } from "./view.ts";

/** Whether a description is of somebody's own country: *his country*, *their homeland*. */
export function isOwnCountry(item: Item): boolean {
  return (
    item.determiner === "possessive" &&
    !item.several &&
    /^(?:country|nation|homeland|motherland|fatherland)$/.test(item.lemma)
  );
}

/**
 * Joins *his country* with the country whose office the document gives him. Which
 * country was named last says nothing of whose it is.
 */
export function joinOwnCountries(view: View): void {
  const byKey = new Map<string, Item>();
  const byFirst = new Map<number, Item>();
  for (const item of view.items) {
    if (item.pronoun !== null) byFirst.set(item.first, item);
    if (item.mention.kind !== "name" || item.mention.type === "PER") continue;
    const name = nameOfItem(view, item);
    const key = view.countries.keyOf(name);
    const isCountry = key?.startsWith("~") === true || view.countries.isCountry(name);
    if (key !== null && isCountry && !byKey.has(key)) byKey.set(key, item);
  }
  for (const item of view.items) {
    if (!isOwnCountry(item)) continue;
    const owner = byFirst.get(item.first);
    if (owner === undefined) continue;
    const keys = new Set(
      view.clusters
        .of(owner.index)
        .held.flatMap(({ country, former }) => (country === null || former ? [] : [country])),
    );
    const [key] = keys;
    const home = keys.size === 1 && key !== undefined ? byKey.get(key) : undefined;
    if (home !== undefined) view.clusters.join(home.index, item.index);
  }
}
