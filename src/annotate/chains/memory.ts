import { uposOf } from "../../doc/index.ts";
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
  /** The last items that read the same but for their determiner, nearest first. */
  readonly withWords: (item: Item) => readonly Item[];
  /** Whether one of those belongs to a cluster. */
  readonly sharesWords: (item: Item, cluster: Cluster) => boolean;
  /** How many items of a cluster have been read. */
  readonly sizeOf: (cluster: Cluster) => number;
}

const kept = 4;

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
  const withHead = (item: Item): readonly Item[] => byHead.get(item.lemma) ?? [];
  const withWords = (item: Item): readonly Item[] => byWords.get(wordsOf(view, item)) ?? [];
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
      push(byWords, wordsOf(view, item), item);
    },
    withHead,
    withWords,
    sharesWords: (item, cluster) =>
      item.pronoun === null &&
      withWords(item).some((other) => view.clusters.of(other.index) === cluster),
    sharesHead: (item, cluster) =>
      item.pronoun === null &&
      withHead(item).some((other) => view.clusters.of(other.index) === cluster),
    sizeOf: (cluster) => counts.get(cluster) ?? 0,
  };
}

/** The lemmas of an item from its first word to its last, without what only marks it as known or new. */
function wordsOf(view: View, item: Item): string {
  const first = uposOf(view.tags, item.first);
  const from = item.first < item.head && (first === "DET" || first === "PRON") ? 1 : 0;
  let words = "";
  for (let i = item.first + from; i < Math.min(item.end, item.first + 16); i++) {
    words += `${view.tags.lemmas[i] ?? 0} `;
  }
  return words;
}
