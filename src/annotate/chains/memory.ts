import type { Cluster } from "./clusters.ts";
import type { Item } from "./item.ts";
import { nameOfItem, type View } from "./view.ts";

/** The heads met so far, so that *the ministry* finds *the Ministry of Fisheries* however far back. */
export interface Memory {
  /** Notes an item that has been read. */
  readonly add: (item: Item) => void;
  /** The last few items before that share the item's head word, nearest first. */
  readonly withHead: (item: Item) => readonly Item[];
  /** Whether one of those belongs to a cluster. */
  readonly sharesHead: (item: Item, cluster: Cluster) => boolean;
  /** How many items of a cluster have been read. */
  readonly sizeOf: (cluster: Cluster) => number;
}

const kept = 4;

/** An empty memory. */
export function createMemory(view: View): Memory {
  const byHead = new Map<string, Item[]>();
  const counts = new Map<Cluster, number>();
  const push = (word: string, item: Item): void => {
    if (word === "") return;
    const list = byHead.get(word);
    if (list === undefined) {
      byHead.set(word, [item]);
      return;
    }
    // One item a cluster is enough, and the last one is the nearest.
    const cluster = view.clusters.of(item.index);
    const same = list.findIndex((other) => view.clusters.of(other.index) === cluster);
    if (same >= 0) list.splice(same, 1);
    list.unshift(item);
    if (list.length > kept) list.pop();
  };
  const withHead = (item: Item): readonly Item[] => byHead.get(item.lemma) ?? [];
  return {
    add: (item) => {
      const cluster = view.clusters.of(item.index);
      counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
      if (item.pronoun !== null) return;
      if (item.mention.kind === "name" && item.mention.type !== "PER") {
        const words = nameOfItem(view, item).toLowerCase().split(/\s+/);
        push(words.at(-1) ?? "", item);
        if (words.length > 1) push(words[0] ?? "", item);
      }
      push(item.lemma, item);
    },
    withHead,
    sharesHead: (item, cluster) =>
      item.pronoun === null &&
      withHead(item).some((other) => view.clusters.of(other.index) === cluster),
    sizeOf: (cluster) => counts.get(cluster) ?? 0,
  };
}
