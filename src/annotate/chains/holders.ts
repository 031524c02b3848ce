import { lemmaOf, uposOf } from "../../doc/index.ts";
import { isOfAnother } from "./anothers.ts";
import { type Apart, createApart } from "./apart.ts";
import { addHeld, type Cluster, type Held } from "./clusters.ts";
import type { Item } from "./item.ts";
import { isOfficeWord, officeOfTitle, officeWithin, sameOffice, topOffices } from "./offices.ts";
import { createTitles } from "./titles.ts";
import { nameOfItem, textOfItem, type View } from "./view.ts";

/** How many sentences back a bare title (*the minister*) may look for its holder. */
const window = 3;

/**
 * Joins descriptions by office with the person who holds it: *the Orvellian
 * leader* with the one president of Orvella, *the minister* with the one minister
 * named shortly before. Two who fit, and nobody is joined.
 */
export function joinHolders(view: View): void {
  const holders = new Map<string, Set<Cluster>>();
  const note = (cluster: Cluster): void => {
    if (cluster.type !== "PER" || !cluster.named) return;
    for (const { country } of cluster.held) {
      if (country === null) continue;
      const set = holders.get(country) ?? new Set();
      set.add(cluster);
      holders.set(country, set);
    }
  };
  for (const cluster of view.clusters.all()) {
    note(cluster);
    if (cluster.type === "PER" && cluster.named && cluster.held.length === 0)
      listed(view, cluster, note);
  }
  const recent: { readonly item: Item; readonly sentence: number }[] = [];
  const apart = createApart(view);
  const byTitle = createTitles(view, apart);
  let oldest = 0;
  for (const item of view.items) {
    if (item.mention.type !== "PER" || item.pronoun !== null) continue;
    const cluster = view.clusters.of(item.index);
    if (cluster.named) {
      if (cluster.held.length > 0) recent.push({ item, sentence: item.sentence });
      continue;
    }
    const held = titleOf(view, item);
    if (held === null) {
      const titled = byTitle(item);
      if (titled !== null && !isOfAnother(view, item, titled))
        view.clusters.join(item.index, titled.id);
      continue;
    }
    // Whose *its president* is was noted beside the description.
    const own = item.determiner === "possessive" && held.country === null ? cluster.held : [];
    const country =
      own.find(({ kind, country }) => kind === held.kind && country !== null)?.country ??
      held.country;
    while ((recent[oldest]?.sentence ?? item.sentence) < item.sentence - window) oldest++;
    const asked = held.kind === "counterpart" ? officeOfOwner(view, item, held) : held;
    if (asked === null) continue;
    const holder =
      country !== null
        ? holderOf(view, holders.get(country), { ...asked, country })
        : recentHolder(view, recent, oldest, { item, held: asked });
    if (
      holder === null ||
      isAnother(view, apart, item, holder) ||
      (cluster.gender ?? holder.gender) !== (holder.gender ?? cluster.gender)
    ) {
      addHeld(cluster, held);
      continue;
    }
    const joined = view.clusters.join(item.index, holder.id);
    addHeld(joined, held);
    note(joined);
  }
}

/**
 * What *his Orvellian counterpart* holds there: the office of whose counterpart it is. Null where
 * the document tells no such office, or the owner is not known yet.
 */
function officeOfOwner(view: View, item: Item, held: Held): Held | null {
  for (let i = item.index + 1; i < view.items.length; i++) {
    const owner = view.items[i];
    if (owner === undefined || owner.first !== item.first) return null;
    const own = view.clusters.of(owner.index).held.find(({ former }) => !former);
    if (own !== undefined && owner.mention.type === "PER") return { ...held, kind: own.kind };
  }
  return null;
}

/** Gives a person of whom the document tells no office those at the head of a state that the gazetteer lists. */
function listed(view: View, cluster: Cluster, note: (cluster: Cluster) => void): void {
  for (const index of cluster.items) {
    const item = view.items[index];
    if (item === undefined || item.mention.kind !== "name") continue;
    const person = view.known.person(nameOfItem(view, item));
    if (person === null) continue;
    for (const title of person.titles) {
      const kind = officeOfTitle(title);
      if (kind !== null && topOffices.has(kind)) {
        addHeld(cluster, { kind, country: person.country, former: false });
      }
    }
    note(cluster);
    return;
  }
}

/** The office of a single definite description, or null. */
function titleOf(view: View, item: Item): Held | null {
  if (item.mention.kind !== "nominal" || item.several || item.joined) return null;
  if (item.determiner === "a" || item.determiner === "other" || item.determiner === "number")
    return null;
  const held = officeWithin(view, item);
  if (held === null || held.former) return null;
  if (item.determiner === "none" && held.country === null) return null;
  return held;
}

/** The only holder of an office of one country; a head of state before a head of government for *leader*. */
function holderOf(view: View, set: ReadonlySet<Cluster> | undefined, asked: Held): Cluster | null {
  if (set === undefined) return null;
  const current = new Set([...set].map((cluster) => view.clusters.of(cluster.id)));
  const fitting = [...current].filter((cluster) =>
    cluster.held.some(
      (held) => !held.former && held.country === asked.country && sameOffice(asked.kind, held.kind),
    ),
  );
  if (fitting.length <= 1) return fitting[0] ?? null;
  for (const kinds of [[asked.kind], ["head", "monarch"]]) {
    const exact = fitting.filter((cluster) =>
      cluster.held.some((held) => held.country === asked.country && kinds.includes(held.kind)),
    );
    if (exact.length === 1) return exact[0] ?? null;
  }
  return null;
}

/** The only holder of such an office among those named in the last sentences. */
function recentHolder(
  view: View,
  recent: readonly { readonly item: Item }[],
  oldest: number,
  asked: { readonly item: Item; readonly held: Held },
): Cluster | null {
  const complement = complementOf(view, asked.item);
  const fitting = new Set<Cluster>();
  for (let i = recent.length - 1; i >= oldest && i >= recent.length - 24; i--) {
    const entry = recent[i];
    if (entry === undefined) break;
    const cluster = view.clusters.of(entry.item.index);
    // *The miners' leader* is no president: only a country's leader is one.
    const fits = cluster.held.some(
      (held) =>
        !held.former &&
        sameOffice(asked.held.kind, held.kind) &&
        (held.kind !== "leader" || held.country !== null || !topOffices.has(asked.held.kind)),
    );
    if (fits && complement.every((word) => isToldOf(view, cluster, word))) fitting.add(cluster);
  }
  const [only] = fitting;
  return fitting.size === 1 ? (only ?? null) : null;
}

/**
 * Whether a holder is somebody else than a description says: one whom it stands beside in
 * a clause (*the foreign secretary called Foreign Minister Orlu*), or a minister where a
 * secretary is meant.
 */
function isAnother(view: View, apart: Apart, item: Item, holder: Cluster): boolean {
  if (apart(item, holder) || isOfAnother(view, item, holder)) return true;
  if (item.lemma !== "secretary" && item.lemma !== "minister") return false;
  const other = item.lemma === "secretary" ? "minister" : "secretary";
  return !isToldOf(view, holder, item.lemma) && isToldOf(view, holder, other);
}

/** Nouns behind an office that belong to its name or say nothing: *head of **state***. */
const plain = new Set("state country republic nation government affair affairs cabinet".split(" "));

/** What an office is over, where that tells it from others: *opposition* in *the leader of the opposition*, *farm* in *the farm minister*. */
function complementOf(view: View, item: Item): string[] {
  const words: string[] = [];
  for (let i = Math.max(item.first, item.head - 6); i < item.head; i++) {
    const lemma = lemmaOf(view.tags, i).toLowerCase();
    if (uposOf(view.tags, i) === "NOUN" && !isOfficeWord(lemma)) words.push(lemma);
  }
  for (let i = item.head + 1; i < Math.min(item.end, item.head + 12); i++) {
    const upos = uposOf(view.tags, i);
    const lemma = lemmaOf(view.tags, i).toLowerCase();
    if ((upos === "NOUN" || upos === "PROPN") && !plain.has(lemma)) words.push(lemma);
  }
  return words;
}

/** Whether a title or description of somebody has the word: *Fisheries Minister Orlu* is *the minister of fisheries*. */
function isToldOf(view: View, cluster: Cluster, word: string): boolean {
  return cluster.items.some((index) => {
    const item = view.items[index];
    return item !== undefined && textOfItem(view, item).toLowerCase().includes(word);
  });
}
