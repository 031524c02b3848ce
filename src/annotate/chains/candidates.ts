import type { Cluster } from "./clusters.ts";
import type { Item } from "./item.ts";
import type { Memory } from "./memory.ts";
import type { View } from "./view.ts";

/** A cluster that an item may refer to, with the last of its items before it. */
export interface Candidate {
  readonly cluster: Cluster;
  readonly last: Item;
  /** Whether its head word, or a word of its name, is the item's head word. */
  readonly sameHead: boolean;
}

const sentencesBack = 8;
const itemsBack = 120;
const most = 24;

/** The clusters an item may refer to, nearest first, that nothing rules out. Looks back a bounded number of items. */
export function findCandidates(view: View, memory: Memory, item: Item): Candidate[] {
  const own = view.clusters.of(item.index);
  const seen = new Set<Cluster>([own]);
  const out: Candidate[] = [];
  const consider = (other: Item, sameHead: boolean): void => {
    const cluster = view.clusters.of(other.index);
    if (seen.has(cluster)) return;
    seen.add(cluster);
    if (isPossible(item, cluster, other)) {
      out.push({ cluster, last: other, sameHead: sameHead || memory.sharesHead(item, cluster) });
    }
  };
  for (let i = item.index - 1; i >= Math.max(0, item.index - itemsBack); i--) {
    const other = view.items[i];
    if (other === undefined || item.sentence - other.sentence > sentencesBack) break;
    consider(other, false);
    if (out.length >= most) break;
  }
  if (item.pronoun === null) for (const other of memory.withHead(item)) consider(other, true);
  return out;
}

/** Whether grammar lets an item refer to a cluster whose last item before it is `last`. */
function isPossible(item: Item, cluster: Cluster, last: Item): boolean {
  // A phrase never refers to what it is part of, nor to its own part.
  if (last.first <= item.first && item.end <= last.end) return false;
  if (item.first <= last.first && last.end <= item.end) return false;
  const { pronoun } = item;
  if (pronoun === null) return isPossibleNominal(item, cluster, last);
  if (pronoun.person !== 3) {
    return last.pronoun?.base === pronoun.base && last.quote === item.quote;
  }
  // *He* in a text is nobody who says *I* or *you* in the same voice.
  if (last.pronoun !== null && last.pronoun.person !== 3) return false;
  if (pronoun.role === "personal" && isCoArgument(item, last)) return false;
  const own = pronoun.gender;
  if (pronoun.base === "he" || pronoun.base === "she") {
    if (cluster.several || cluster.type !== "PER") return false;
    return cluster.gender === null || cluster.gender === own;
  }
  if (pronoun.base === "it") {
    if (cluster.several || cluster.gender === "m" || cluster.gender === "f") return false;
    return cluster.type !== "PER";
  }
  // *They* can be a body, or one person whose sex is left open; never *he* or *she*.
  return cluster.several || (cluster.gender !== "m" && cluster.gender !== "f");
}

/** Whether both hang on one verb: *Orlu praised him* is never Orlu himself. */
function isCoArgument(item: Item, last: Item): boolean {
  return item.governor >= 0 && item.governor === last.governor && item.relation !== "conj";
}

function isPossibleNominal(item: Item, cluster: Cluster, last: Item): boolean {
  if (last.pronoun !== null && last.pronoun.person !== 3) return false;
  if (item.several !== cluster.several) return false;
  if (item.gender !== null && cluster.gender !== null && item.gender !== cluster.gender)
    return false;
  const type = item.mention.type;
  return type === cluster.type || type === "MISC" || cluster.type === "MISC";
}
