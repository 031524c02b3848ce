import type { Cluster } from "./clusters.ts";
import type { Item } from "./item.ts";
import { textOfItem, type View } from "./view.ts";

/** Tells whether a description is of somebody else than a cluster. */
export type Apart = (item: Item, cluster: Cluster) => boolean;

/** How many mentions a clause is looked at for. */
const reach = 8;

/**
 * *The foreign secretary spoke to Foreign Minister Orlu*: two that hang on one verb are two,
 * here and wherever else the document says *the foreign secretary*.
 */
export function createApart(view: View): Apart {
  const beside = new Map<string, Set<number>>();
  for (const item of view.items) {
    if (item.mention.kind !== "nominal" || item.mention.type !== "PER") continue;
    for (let i = item.index - reach; i <= item.index + reach; i++) {
      const other = view.items[i];
      if (other === undefined || !isArgumentBeside(item, other)) continue;
      const key = keyOf(view, item);
      const found = beside.get(key) ?? new Set();
      beside.set(key, found.add(other.index));
    }
  }
  return (item, cluster) => {
    const found = beside.get(keyOf(view, item));
    return found !== undefined && cluster.items.some((index) => found.has(index));
  };
}

function keyOf(view: View, item: Item): string {
  return textOfItem(view, item).toLowerCase().replace(/^the /, "");
}

function isArgumentBeside(item: Item, other: Item): boolean {
  if (other.mention.kind !== "name" || other.mention.type !== "PER") return false;
  if (item.sentence !== other.sentence || item.governor < 0) return false;
  if (item.governor !== other.governor || item.joined || other.joined) return false;
  const roles = [item.relation, other.relation];
  return (
    roles.some((role) => role === "nsubj") && roles.some((role) => /^(?:i?obj|obl)$/.test(role))
  );
}
