import { relationOf } from "../../doc/index.ts";
import type { Item } from "./item.ts";
import type { View } from "./view.ts";

/** The lemmas of the adjectives, nouns and numbers that stand before an item's head, at most eight words back. */
export function modifiersOf(view: View, item: Item): Set<number> {
  const out = new Set<number>();
  const from = Math.max(item.first, item.head - 8);
  for (let i = from; i < item.head; i++) {
    const relation = relationOf(view.arcs, i);
    if (relation === "amod" || relation === "compound" || relation === "nummod") {
      out.add(view.tags.lemmas[i] ?? 0);
    }
  }
  return out;
}
