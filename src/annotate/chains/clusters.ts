import type { NameType } from "../../doc/index.ts";
import type { OfficeKind } from "../../lang/en/offices.ts";
import type { Item } from "./item.ts";

/** An office that the document gives somebody, and where. */
export interface Held {
  readonly kind: OfficeKind;
  /** Key of the country or body, null when the description names none. */
  readonly country: string | null;
  readonly former: boolean;
}

/** Items that refer to the same someone or something, and what is known of it so far. */
export interface Cluster {
  /** Its earliest item. */
  id: number;
  /** In the order they were joined; {@link Clusters.all} puts them in text order. */
  items: number[];
  type: NameType;
  gender: "m" | "f" | "n" | null;
  /** The sex that the given name is mostly given to: a hint, no proof. */
  guess: "m" | "f" | null;
  several: boolean;
  named: boolean;
  held: Held[];
  /** Clusters of the members of a group; null for what is no group or whose members are unknown. */
  members: number[] | null;
  /** Country key of a country or of what belongs to one. */
  country: string | null;
}

/** A growing partition of the items of a document. */
export interface Clusters {
  readonly of: (item: number) => Cluster;
  /** Joins the clusters of two items. Costs the size of the smaller one. */
  readonly join: (a: number, b: number) => Cluster;
  /** All clusters, by the place of their first item, with their items in text order. */
  readonly all: () => Cluster[];
}

/** One cluster for every item. */
export function createClusters(items: readonly Item[]): Clusters {
  const clusterOf = items.map((item): Cluster => {
    return {
      id: item.index,
      items: [item.index],
      type: item.mention.type,
      gender: item.pronoun?.gender === "n" ? "n" : item.gender,
      guess: null,
      several: item.several,
      named: item.mention.kind === "name",
      held: [],
      members: null,
      country: null,
    };
  });
  const of = (item: number): Cluster => {
    const cluster = clusterOf[item];
    if (cluster === undefined) throw new RangeError(`No item ${item} in ${items.length}`);
    return cluster;
  };
  return {
    of,
    join: (a, b) => {
      const one = of(a);
      const two = of(b);
      if (one === two) return one;
      const [kept, gone] = one.items.length >= two.items.length ? [one, two] : [two, one];
      merge(kept, gone, items);
      for (const item of gone.items) clusterOf[item] = kept;
      return kept;
    },
    all: () => {
      const all = [...new Set(clusterOf)];
      for (const cluster of all) cluster.items.sort((a, b) => a - b);
      return all;
    },
  };
}

function merge(kept: Cluster, gone: Cluster, items: readonly Item[]): void {
  const [early, late] = kept.id < gone.id ? [kept, gone] : [gone, kept];
  const pronounsOnly = (cluster: Cluster): boolean =>
    !cluster.named && items[cluster.id]?.pronoun !== null;
  const leads = (late.named && !early.named) || (pronounsOnly(early) && !pronounsOnly(late));
  const { type, several } = leads ? late : early;
  kept.id = early.id;
  kept.type = type;
  // *Sanders* of *Bern Sanders*: a name that may be a plural is none where another is of one.
  kept.several = kept.named && gone.named ? early.several && late.several : several;
  kept.named ||= gone.named;
  kept.gender ??= gone.gender;
  kept.guess ??= gone.guess;
  kept.country ??= gone.country;
  kept.members ??= gone.members;
  for (const held of gone.held) addHeld(kept, held);
  for (const item of gone.items) kept.items.push(item);
}

/** Adds an office to a cluster unless it is there already. */
export function addHeld(cluster: Cluster, held: Held): void {
  const known = cluster.held.some(
    (other) =>
      other.kind === held.kind && other.country === held.country && other.former === held.former,
  );
  if (!known) cluster.held.push(held);
}
