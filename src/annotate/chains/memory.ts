import type { Cluster } from "./clusters.ts";
import type { Item } from "./item.ts";
import { nameOfItem, type View } from "./view.ts";

/** The heads met so far, so that *the ministry* finds *the Ministry of Fisheries* however far back. */
export interface Memory {
  /** Notes an item that has been read. */
  readonly add: (item: Item) => void;
  /** The last few items before that share the item's head word, nearest first. */
  readonly withHead: (item: Item) => readonly Item[];
  /** The last items that read the same but for their determiner, nearest first. */
  readonly withWords: (item: Item) => readonly Item[];
  /** How many items of a cluster have been read. */
  readonly sizeOf: (cluster: Cluster) => number;
}

const kept = 4;
const nothing: readonly Item[] = [];

/** An empty memory. */
export function createMemory(view: View): Memory {
  const byHead = new Map<string, Item[]>();
  const byWords = new Map<string, Item[]>();
  const counts = new Map<Cluster, number>();
  const push = (map: Map<string, Item[]>, word: string, item: Item): void => {
    if (word === "") return;
    const list = map.get(word);
    if (list === undefined) {
      map.set(word, [item]);
      return;
    }
    // One item a cluster is enough, and the last one is the nearest.
    const cluster = view.clusters.of(item.index);
    const same = list.findIndex((other) => view.clusters.of(other.index) === cluster);
    if (same >= 0) list.splice(same, 1);
    list.unshift(item);
    if (list.length > kept) list.pop();
  };
  const withHead = (item: Item): readonly Item[] => byHead.get(item.lemma) ?? nothing;
  const withWords = (item: Item): readonly Item[] =>
    byWords.get(view.phrases.words(item)) ?? nothing;
  return {
    add: (item) => {
      const cluster = view.clusters.of(item.index);
      counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
      if (item.pronoun !== null) return;
      if (item.mention.kind === "name" && item.mention.type !== "PER") {
        const words = nameOfItem(view, item).toLowerCase().split(/\s+/);
        push(byHead, words.at(-1) ?? "", item);
        if (words.length > 1) push(byHead, words[0] ?? "", item);
      }
      push(byHead, item.lemma, item);
      push(byWords, view.phrases.words(item), item);
    },
    withHead,
    withWords,
    sizeOf: (cluster) => counts.get(cluster) ?? 0,
  };
}
