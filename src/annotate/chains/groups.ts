import { relationOf, tokenText } from "../../doc/index.ts";
import { addHeld, type Cluster } from "./clusters.ts";
import type { Item } from "./item.ts";
import { officeWithin, sameOffice } from "./offices.ts";
import { nameOfItem, type View } from "./view.ts";

/** How many sentences back the members of *the two leaders* may stand. */
const window = 12;

/** The members of plural offices that are listed after them, by the index of the item; notes the office of each. */
export function listHolders(view: View): Map<number, Cluster[]> {
  const out = new Map<number, Cluster[]>();
  for (const item of view.items) {
    if (item.mention.kind !== "nominal" || !item.several || item.mention.type !== "PER") continue;
    const members = listedHolders(view, item) ?? listedNames(view, item);
    const count = countOf(view, item);
    // *The three ministers of A, X, and B, Y*: one of them was not found.
    const isAll = members !== null && members.length === (count ?? members.length);
    if (members !== null && isAll) out.set(item.index, members);
  }
  return out;
}

/**
 * Finds the members of groups: of *Orlu and Venn*, of *the ministers of A, X, and
 * B, Y*, of *the two leaders*, *the Orvellian and Tarskan presidents*, *both
 * countries*. Groups with the same members are one. Members that the text does
 * not settle stay unknown.
 */
export function joinGroups(view: View, listed: ReadonlyMap<number, Cluster[]>): void {
  const byMembers = new Map<string, Item>();
  const holders = namedHolders(view);
  let pair: { readonly members: readonly Cluster[]; readonly sentence: number } | null = null;
  for (const item of view.items) {
    if (item.pronoun !== null || !item.several) continue;
    let members: readonly Cluster[] | null =
      listed.get(item.index) ?? membersOf(view, item, holders);
    // *The two women*, *the chancellors of both countries*: the two people named together before.
    if (members === null && pair !== null && item.sentence - pair.sentence <= pairWindow) {
      if (isPair(view, item, holders)) members = pair.members;
    }
    if (members === null || members.length < 2) continue;
    if (members.length === 2 && members.every((cluster) => cluster.type === "PER")) {
      pair = { members, sentence: item.sentence };
    }
    const ids = [...new Set(members.map((cluster) => cluster.id))].sort((a, b) => a - b);
    if (ids.length < 2) continue;
    const cluster = view.clusters.of(item.index);
    cluster.members = ids;
    const key = ids.join(" ");
    const before = byMembers.get(key);
    if (before === undefined) byMembers.set(key, item);
    else view.clusters.join(before.index, item.index);
  }
}

/** How many sentences after two people were named together *the two* may stand. */
const pairWindow = 4;

/** Whether a description is of two people and tells no office that two others hold. */
function isPair(view: View, item: Item, holders: readonly Cluster[]): boolean {
  if (item.mention.kind !== "nominal" || item.mention.type !== "PER" || item.joined) return false;
  if (item.determiner !== "the" && item.determiner !== "this" && item.determiner !== "number")
    return false;
  if (countOf(view, item) !== 2 && countOfOwners(view, item) !== 2) return false;
  const held = officeWithin(view, item);
  if (held === null) return true;
  const fits = (cluster: Cluster): boolean =>
    cluster.held.some((own) => !own.former && sameOffice(held.kind, own.kind));
  return holders.filter((holder) => fits(view.clusters.of(holder.id))).length < 2;
}

/** Everybody whom the document gives a name and an office, in text order. */
function namedHolders(view: View): Cluster[] {
  const found = new Set<Cluster>();
  for (const item of view.items) {
    if (item.mention.kind !== "name" || item.mention.type !== "PER") continue;
    const cluster = view.clusters.of(item.index);
    if (cluster.held.length > 0 && !cluster.several) found.add(cluster);
  }
  return [...found];
}

function membersOf(view: View, item: Item, holders: readonly Cluster[]): Cluster[] | null {
  if (item.joined) return conjuncts(view, item);
  if (item.mention.kind !== "nominal") return null;
  const count = countOf(view, item) ?? countOfOwners(view, item);
  if (item.mention.type === "PER") {
    return officeGroup(view, item, count) ?? onlyHolders(view, item, count, holders);
  }
  if (item.mention.type === "GPE") return countryGroup(view, item, count ?? 2);
  return null;
}

/** The clusters of the phrases that *and* joins. */
function conjuncts(view: View, item: Item): Cluster[] {
  const out: Cluster[] = [];
  let first: Item | null = null;
  for (let i = item.index + 1; i < view.items.length; i++) {
    const other = view.items[i];
    if (other === undefined || other.first >= item.end) break;
    if (other.joined || other.pronoun !== null || other.end > item.end) continue;
    if (other.head === item.head) {
      out.push(view.clusters.of(other.index));
      first = other;
      continue;
    }
    const over = view.arcs.heads[other.head] ?? -1;
    const hangsOnFirst = over >= (first?.first ?? item.head) && over < (first?.end ?? over + 1);
    const relation = relationOf(view.arcs, other.head);
    // *Ada Lorn, **Dan Tor** and Ben Venn*: a person's name beside a person's name is another of a list.
    const isListed = /^(?:appos|list)$/.test(relation) && isPerson(first) && isPerson(other);
    if ((over === item.head || hangsOnFirst) && (relation === "conj" || isListed)) {
      out.push(view.clusters.of(other.index));
    }
  }
  return out;
}

function isPerson(item: Item | null): boolean {
  return item?.mention.kind === "name" && item.mention.type === "PER";
}

/** The number in *two leaders*, *both countries*; null where none is told. */
function countOf(view: View, item: Item): number | null {
  for (let i = item.first; i < item.head; i++) {
    const word = tokenText(view.text, view.tokens, i).toLowerCase();
    if (word === "two" || word === "both") return 2;
    if (word === "three") return 3;
    if (word === "four") return 4;
  }
  return null;
}

/** The number in *the heads of **two** states*, *the leaders of **both** countries*; null where none is told. */
function countOfOwners(view: View, item: Item): number | null {
  for (let i = item.head + 1; i < Math.min(item.end, item.head + 6); i++) {
    const word = tokenText(view.text, view.tokens, i).toLowerCase();
    if (word === "two" || word === "both") return 2;
  }
  return null;
}

/**
 * *The presidents*, where the document names exactly two, not of one country,
 * before or after: so a report opens with *the talks of the two leaders*.
 */
function onlyHolders(
  view: View,
  item: Item,
  count: number | null,
  holders: readonly Cluster[],
): Cluster[] | null {
  if (count !== null && count !== 2) return null;
  if (item.determiner !== "the" && item.determiner !== "this" && count === null) return null;
  const held = officeWithin(view, item);
  if (held === null || !top.has(held.kind)) return null;
  const asked = view.countries.within(item.first, item.end);
  if (asked.length === 1) return null;
  const fitting = new Map<Cluster, string | null>();
  for (const holder of holders) {
    const cluster = view.clusters.of(holder.id);
    const office = cluster.held.find(
      (own) =>
        !own.former &&
        (asked.length === 0 || (own.country !== null && asked.includes(own.country))) &&
        sameOffice(held.kind, own.kind),
    );
    if (office !== undefined) fitting.set(cluster, office.country);
  }
  const [one, other] = [...fitting.values()];
  const areApart = one !== other || one === null;
  return fitting.size === 2 && areApart ? [...fitting.keys()] : null;
}

/** Offices of which a state has one, so that two of them are of two states. */
const top: ReadonlySet<string> = new Set(["head", "leader", "premier", "foreign", "defence"]);

/**
 * *The ministers of Orvella, Ada Orlu, and Tarsk, Ben Venn*: after a plural office
 * with its first country stand name, country, name. Each holder gets the office of
 * the country before the name.
 */
function listedHolders(view: View, item: Item): Cluster[] | null {
  const held = officeWithin(view, item);
  if (held === null || held.country === null) return null;
  let country: string | null = held.country;
  const members: Cluster[] = [];
  let at = item.end;
  for (let i = item.index + 1; i < view.items.length && members.length < 8; i++) {
    const next = view.items[i];
    if (next === undefined || next.sentence !== item.sentence) break;
    if (next.first < at || next.joined) continue;
    const gap = view.text.slice(view.tokens.ends[at - 1] ?? 0, next.mention.start);
    if (!/^\s*(?:,\s*)?(?:and\s+|,\s*and\s+)?(?:of\s+)?$/.test(gap)) break;
    if (next.mention.kind !== "name") break;
    const key = view.countries.keyOf(view.text.slice(next.mention.start, next.mention.end));
    if (next.mention.type === "PER" && country !== null) {
      const cluster = view.clusters.of(next.index);
      addHeld(cluster, { kind: held.kind, country, former: held.former });
      members.push(cluster);
      country = null;
    } else if (next.mention.type !== "PER" && key !== null && country === null) {
      country = key;
    } else break;
    at = next.end;
  }
  return members.length >= 2 ? members : null;
}

/**
 * *The ministers of Orvella and Tarsk, **Ada Orlu and Ben Venn**, said*: two names or more
 * between commas behind a plural subject, the second comma before its verb.
 */
function listedNames(view: View, item: Item): Cluster[] | null {
  if (!item.relation.startsWith("nsubj") || item.determiner === "a") return null;
  const members: Cluster[] = [];
  let at = item.end;
  for (let i = item.index + 1; i < view.items.length && members.length < 8; i++) {
    const next = view.items[i];
    if (next === undefined || next.sentence !== item.sentence) break;
    if (next.first < at || next.joined) continue;
    const gap = view.text.slice(view.tokens.ends[at - 1] ?? 0, next.mention.start);
    if (next.mention.kind !== "name") break;
    const isPerson = next.mention.type === "PER" && /\s/u.test(nameOfItem(view, next));
    // *… of Orvella **and Tarsk**, Ada Orlu …*
    if (!isPerson && members.length === 0 && /^\s+and\s+$/.test(gap)) {
      at = next.end;
      continue;
    }
    if (!isPerson || !(members.length === 0 ? /^,\s+$/ : /^(?:,|,?\s+and)\s+$/).test(gap)) break;
    members.push(view.clusters.of(next.index));
    at = next.end;
  }
  const isClosed = tokenText(view.text, view.tokens, at) === ",";
  const verb = view.tags.xposNames[view.tags.xpos[at + 1] ?? -1] ?? "";
  return members.length >= 2 && isClosed && /^(?:VB[DPZ]|MD)$/.test(verb) ? members : null;
}

/** *The two leaders*, *the Orvellian and Tarskan presidents*: the last holders named before, one a country where countries are told. */
function officeGroup(view: View, item: Item, count: number | null): Cluster[] | null {
  if (item.determiner !== "the" && item.determiner !== "this" && count === null) return null;
  const held = officeWithin(view, item);
  if (held === null) return null;
  const countries = view.countries.within(item.first, item.end);
  const found = new Map<Cluster, number>();
  for (let i = item.index - 1; i >= Math.max(0, item.index - 200); i--) {
    const other = view.items[i];
    if (other === undefined || item.sentence - other.sentence > window) break;
    if (other.mention.type !== "PER" || other.joined) continue;
    const cluster = view.clusters.of(other.index);
    if (!cluster.named || cluster.several || found.has(cluster)) continue;
    const fits = cluster.held.some(
      (office) =>
        !office.former &&
        sameOffice(held.kind, office.kind) &&
        (countries.length === 0 || office.country === null || countries.includes(office.country)),
    );
    if (fits) found.set(cluster, other.sentence);
  }
  const wanted = count ?? (countries.length > 1 ? countries.length : 2);
  const members = [...found];
  if (members.length === wanted) return members.map(([cluster]) => cluster);
  // More than asked for: the last ones, if they stand clearly nearer than the next.
  const [last, next] = [members[wanted - 1], members[wanted]];
  if (last === undefined || next === undefined || last[1] - next[1] < 2) return null;
  return members.slice(0, wanted).map(([cluster]) => cluster);
}

/** *The two countries*, *both sides*: the countries named last, when exactly as many stand nearer than any other. */
function countryGroup(view: View, item: Item, count: number): Cluster[] | null {
  if (countOf(view, item) === null) return null;
  const byKey = new Map<string, { readonly cluster: Cluster; readonly sentence: number }>();
  for (let i = item.index - 1; i >= Math.max(0, item.index - 200); i--) {
    const other = view.items[i];
    if (other === undefined || item.sentence - other.sentence > window) break;
    if (other.mention.kind !== "name" || other.mention.type === "PER") continue;
    const name = view.text.slice(other.mention.start, other.mention.end);
    const key = view.countries.keyOf(name);
    if (key === null || byKey.has(key) || !isCountryName(view, name, key)) continue;
    byKey.set(key, { cluster: view.clusters.of(other.index), sentence: other.sentence });
  }
  const found = [...byKey.values()];
  if (found.length < count) return null;
  const [last, next] = [found[count - 1], found[count]];
  if (next !== undefined && last !== undefined && next.sentence === last.sentence) return null;
  return found.slice(0, count).map(({ cluster }) => cluster);
}

/** States that are no more are history, seldom one of *the two countries*. */
const gone = new Set(["SUN", "YUG", "CSK", "DDR"]);

function isCountryName(view: View, name: string, key: string): boolean {
  return key.startsWith("~") || (view.countries.isCountry(name) && !gone.has(key));
}
