import { type Chain, type NameType, tokenText } from "../../doc/index.ts";
import { isAdjectiveOf, stemOf } from "../../lang/en/demonyms.ts";
import { isPatronymic } from "../../lang/en/name-order.ts";
import { withoutHonours } from "../../lang/en/name-particles.ts";
import { nounType } from "../../lang/en/noun-type.ts";
import type { Cluster } from "./clusters.ts";
import { countriesNamed, countryOf } from "./country-of.ts";
import type { Item } from "./item.ts";
import { nameOfItem, textOfItem, type View } from "./view.ts";

/**
 * The clusters as chains: those of several mentions, of a name, of a person, body
 * or country, or of a group whose members are known. Single things stay outside.
 */
export function buildChains(view: View): Chain[] {
  const all = view.clusters.all();
  const wanted = new Set(all.filter((cluster) => isWanted(cluster)));
  const byItem = (id: number): Cluster => view.clusters.of(id);
  for (const cluster of wanted) {
    for (const member of cluster.members ?? []) wanted.add(byItem(member));
  }
  const kept = all.filter((cluster) => wanted.has(cluster));
  const ids = new Map(kept.map((cluster, id) => [cluster, id]));
  const countries = countriesNamed(view);
  return kept.map((cluster, id): Chain => {
    const items = cluster.items.flatMap((index) => view.items[index] ?? []);
    const members = new Set((cluster.members ?? []).map((member) => ids.get(byItem(member)) ?? id));
    members.delete(id);
    return {
      id,
      name: nameOf(view, items),
      named: cluster.named,
      type: typeOf(view, items, cluster.type),
      country: countryOf(view, cluster, countries),
      titles: titlesOf(view, items),
      gender: cluster.several && cluster.type !== "ORG" ? "p" : (cluster.gender ?? cluster.guess),
      members: [...members].sort((a, b) => a - b),
      mentions: cluster.items.slice(),
    };
  });
}

function isWanted(cluster: Cluster): boolean {
  return (
    cluster.named ||
    cluster.items.length > 1 ||
    cluster.members !== null ||
    cluster.type === "PER" ||
    cluster.type === "ORG" ||
    cluster.type === "GPE"
  );
}

/** The fullest name: most words, then most characters, then the first. Without a name the longest description, without one the first pronoun. */
function nameOf(view: View, items: readonly Item[]): string {
  let best = "";
  let words = 0;
  const nouns = items.some(({ mention }) => mention.kind === "name" && mention.type !== "MISC");
  const places = items.some((item) => view.countries.isCountry(nameOfItem(view, item)));
  const stems = new Set(items.flatMap((item) => stemOf(nameOfItem(view, item)) || []));
  const isAdjective = (name: string): boolean =>
    !name.includes(" ") && [...stems].some((stem) => isAdjectiveOf(name.toLowerCase(), stem));
  for (const item of items) {
    // *Orvella* before *Orvellian*, whichever is longer.
    if (nouns && item.mention.kind === "name" && item.mention.type === "MISC") continue;
    // *China* before a *Beijing* that stands for it.
    if (places && item.mention.metonym && !view.countries.isCountry(nameOfItem(view, item)))
      continue;
    const name = withoutPart(view, item, withoutHonours(cleanName(fullName(view, item))));
    const count = name === "" ? 0 : isAdjective(name) ? 0.5 : fullness(name);
    if (count > words || (count === words && name.length > best.length)) {
      best = name;
      words = count;
    }
  }
  if (best !== "") return isOfPeople(items) ? withoutTitle(view, best, items) : best;
  for (const item of items) {
    const text = item.pronoun === null ? textOfItem(view, item) : "";
    if (text.length > best.length && text.length <= 120) best = text;
  }
  const [first] = items;
  return best === "" && first !== undefined ? textOfItem(view, first).slice(0, 120) : best;
}

function isOfPeople(items: readonly Item[]): boolean {
  return items.every(({ mention }) => mention.kind !== "name" || mention.type === "PER");
}

/** ***Hire** Ada Orlu* of a headline, ***Attorney** Ada Orlu*: no part of a name that stands without it as well. */
function withoutTitle(view: View, name: string, items: readonly Item[]): string {
  const [first = "", given = "", ...rest] = name.split(" ");
  const known = (word: string): boolean => view.known.gender(word.toLowerCase()) !== null;
  if (rest.length === 0 || known(first) || !known(given)) return name;
  const called = (own: string): readonly Item[] =>
    items.filter((item) => cleanName(nameOfItem(view, item)) === own);
  const short = [given, ...rest].join(" ");
  const isTitle =
    nounType(first) === "PER" || called(name).every((item) => isInHeadline(view, item));
  return isTitle && called(short).length > 0 ? short : name;
}

/** Whether every longer word of a name's sentence has a capital. */
function isInHeadline({ text, tokens, sentences }: View, { sentence }: Item): boolean {
  const { firstToken = 0, endToken = 0 } = sentences[sentence] ?? {};
  for (let at = firstToken; at < endToken; at++) {
    if (/^\p{Ll}{4}/u.test(tokenText(text, tokens, at))) return false;
  }
  return true;
}

/** How much a name says: its words; less for a patronymic in the surname's place and for a headline's capitals. */
function fullness(name: string): number {
  const words = name.split(/\s+/).length;
  if (words === 2 && isPatronymic(name)) return 1.5;
  return name.length > 5 && name === name.toUpperCase() ? words - 0.25 : words;
}

/** The bare name, with what an editor put in brackets beside it: *Ivan Petrov* for *[Governor Ivan] Petrov*. */
function fullName(view: View, item: Item): string {
  const name = nameOfItem(view, item);
  if (name === "" || item.mention.type !== "PER") return name;
  const next = view.items[item.index + 1];
  if (next === undefined || next.mention.kind !== "name" || next.mention.type !== "PER")
    return name;
  if (view.clusters.of(next.index) !== view.clusters.of(item.index)) return name;
  const gap = view.text.slice(item.mention.end, next.mention.start);
  if (gap.length > 3 || !/^[\s[\]]*$/.test(gap) || !/[[\]]/.test(gap)) return name;
  return `${name} ${nameOfItem(view, next)}`;
}

/** *Rival Tarsk Bank*: what a body is to another, at the start of a sentence, is no part of a name of several words. */
function withoutPart(view: View, { first, sentence, mention }: Item, name: string): string {
  if (mention.type === "PER" || view.sentences[sentence]?.firstToken !== first) return name;
  return name.replace(/^(?:Rival|Competitor|Peer|Parent|Subsidiary) (?=\p{Lu}\S* \S)/u, "");
}

/** *Robert **“Bob”** Venn*. */
const nickname = / [“"‘'] ?[^“”"‘’']{2,30} ?[”"’'](?= \p{Lu})/u;

function cleanName(name: string): string {
  return name
    .replace(/[[\]]/g, "")
    .replace(nickname, "")
    .replace(/\s+/g, " ")
    .replace(/['’]s?$/, "")
    .trim();
}

/** The type that most of its names have, a body for a seat of government; without names that of the cluster. */
function typeOf(view: View, items: readonly Item[], fallback: NameType): NameType {
  const counts = new Map<NameType, number>();
  let best = fallback;
  for (const item of items) {
    const { mention } = item;
    if (mention.kind !== "name" || mention.type === "MISC") continue;
    if (view.countries.isSeat(nameOfItem(view, item))) return "ORG";
    const count = (counts.get(mention.type) ?? 0) + 1;
    counts.set(mention.type, count);
    if (count > (counts.get(best) ?? 0)) best = mention.type;
  }
  return best;
}

/** What the document calls it beside its name: words before the name and descriptions, lower case, without determiners. Sorted, at most twenty. */
function titlesOf(view: View, items: readonly Item[]): string[] {
  const titles = new Set<string>();
  for (const item of items) {
    const { start, end, kind, name } = item.mention;
    if (kind === "pronoun" || item.joined) continue;
    const stop = kind === "name" ? (name?.start ?? start) : end;
    const text = view.text
      .slice(start, stop)
      .replace(/^(?:the|a|an|this|that)\s+/i, "")
      .replace(/[\s,“"«(]+$/, "")
      .replace(/\s+/g, " ");
    if (text !== "" && text.length <= 80) titles.add(text);
    if (titles.size >= 20) break;
  }
  return [...titles].sort();
}
