import { addHeld } from "./clusters.ts";
import type { Item } from "./item.ts";
import { officeWithin } from "./offices.ts";
import { nameOfItem, type View } from "./view.ts";

/**
 * Notes whose office *its president* or *their foreign minister* is, once it is
 * known which country the pronoun stands for: *Orvella … its president, Ada Lorn*
 * makes Lorn the one whom *Orvella's president* means elsewhere.
 */
export function noteOwnOffices(view: View): void {
  const byFirst = new Map<number, Item>();
  for (const item of view.items) if (item.pronoun !== null) byFirst.set(item.first, item);
  for (const item of view.items) {
    if (item.mention.kind !== "nominal" || item.mention.type !== "PER") continue;
    if (item.determiner !== "possessive" || item.several || item.joined) continue;
    const owner = byFirst.get(item.first);
    if (owner === undefined || owner.index === item.index) continue;
    const country = countryOf(view, owner);
    const held = country === null ? null : officeWithin(view, item);
    if (held !== null) addHeld(view.clusters.of(item.index), { ...held, country });
  }
}

/** Key of the country that a pronoun's cluster is, or null. */
function countryOf(view: View, owner: Item): string | null {
  for (const index of view.clusters.of(owner.index).items) {
    const item = view.items[index];
    if (item === undefined || item.mention.kind !== "name" || item.mention.type === "PER") continue;
    const key = view.countries.keyOf(nameOfItem(view, item));
    if (key !== null) return key;
  }
  return null;
}
