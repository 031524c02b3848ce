import { lemmaOf, tokenText, uposOf } from "../../doc/index.ts";
import type { Cluster } from "./clusters.ts";
import type { Item } from "./item.ts";
import type { View } from "./view.ts";

/** Items of a cluster that are looked at. */
const most = 20;

/**
 * *Orlu's lawyer, Ben Venn, …* and then ***Brandt's** lawyer*: whether a description names whose
 * it is, and a cluster is called by the same noun, always of another.
 */
export function isOfAnother(view: View, item: Item, cluster: Cluster): boolean {
  const own = view.phrases.names(item);
  // Whose an office of a country is tells the country, however it is put.
  if (own.size === 0 || view.countries.within(item.first, item.end).length > 0) return false;
  let isOther = false;
  for (const index of cluster.items.slice(0, most)) {
    const other = view.items[index];
    if (other === undefined || other.pronoun !== null) continue;
    const theirs = ownersOf(view, other, item.lemma);
    if (theirs.some((lemma) => own.has(lemma))) return false;
    isOther ||= theirs.length > 0;
  }
  return isOther;
}

/** The lemmas of the proper nouns that say whose or where from somebody is whom an item calls by a noun. */
function ownersOf(view: View, item: Item, noun: string): readonly number[] {
  if (item.mention.kind !== "name") return item.lemma === noun ? [...view.phrases.names(item)] : [];
  const { tags } = view;
  const start = item.mention.name?.start ?? item.mention.start;
  let at = item.first;
  while ((view.tokens.starts[at] ?? start) < start && lemmaOf(tags, at).toLowerCase() !== noun)
    at++;
  if ((view.tokens.starts[at] ?? start) >= start) return [];
  const owners: number[] = [];
  const isOwned = /^['’]s?$/.test(tokenText(view.text, view.tokens, item.first - 1));
  for (let token = item.first - (isOwned ? 2 : 0); token < at; token++) {
    if (uposOf(tags, token) === "PROPN") owners.push(tags.lemmas[token] ?? 0);
  }
  return owners;
}
