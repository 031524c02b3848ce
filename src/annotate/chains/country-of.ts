import { dependentsOf, lemmaOf, relationOf, tokenText, uposOf } from "../../doc/index.ts";
import { nounType } from "../../lang/en/noun-type.ts";
import type { Cluster } from "./clusters.ts";
import type { CountryKey } from "./countries.ts";
import type { Item } from "./item.ts";
import { officeOfTitle, topOffices } from "./offices.ts";
import { nameOfItem, type View } from "./view.ts";

/** Keys of the countries that a document names, by themselves, by an adjective or by a place in them. */
export function countriesNamed(view: View): ReadonlySet<CountryKey> {
  const named = new Set<CountryKey>();
  for (const item of view.items) {
    if (item.mention.kind !== "name" || item.mention.type === "PER") continue;
    const key = view.countries.keyOf(nameOfItem(view, item));
    if (key !== null) named.add(key);
  }
  return named;
}

/**
 * ISO code of the country: of its name, of its office, of the person in the gazetteer, of its
 * description. Whom the gazetteer lists is the one of a text that names the country, or that needs
 * not for somebody in office or at the head of a state: a *George Wallace* of a text about Alabama is nobody's
 * foreign minister. Null where nothing tells.
 */
export function countryOf(
  view: View,
  cluster: Cluster,
  named: ReadonlySet<CountryKey>,
): string | null {
  const keys = [cluster.country, ...cluster.held.map((held) => held.country)];
  for (const key of keys) if (key !== null && !key.startsWith("~")) return key;
  const items = cluster.items.flatMap((index) => view.items[index] ?? []);
  for (const item of items) {
    if (item.mention.kind !== "name" || item.mention.type !== "PER") continue;
    const person = view.known.person(nameOfItem(view, item));
    if (person === null) continue;
    const offices = person.titles.flatMap((title) => officeOfTitle(title) ?? []);
    const isKnown = person.isInOffice || offices.some((office) => topOffices.has(office));
    if (isKnown || named.has(person.country)) return person.country;
  }
  if (cluster.several) return null;
  for (const item of items) {
    if (item.mention.kind !== "nominal" || item.mention.type === "MISC") continue;
    const key = countryToldOf(view, item);
    if (key !== null && !key.startsWith("~")) return key;
  }
  return null;
}

/** The country that a description tells of what it describes: of a body any that it names, of a person less. */
function countryToldOf(view: View, item: Item): CountryKey | null {
  if (item.mention.type !== "PER") return view.countries.within(item.first, item.end)[0] ?? null;
  return countryBefore(view, item.first, item.head) ?? countryBehind(view, item);
}

/**
 * The country that a description of somebody begins with: *a **Saudi** engineer*, ***France's** best
 * rower*, *the **Vermont** senator*. Null for a part of another word (*Spanish-speaking*) or name
 * (*Mexican War hero*), for what somebody studies (*a Korea scholar*), and for two.
 */
function countryBefore(view: View, first: number, head: number): CountryKey | null {
  const isStudied = scholars.test(tokenText(view.text, view.tokens, head));
  let found: CountryKey | null = null;
  for (let at = first; at < head; at++) {
    if (!isCapitalised(view, at) || uposOf(view.tags, at) === "DET") continue;
    // *A South Korean court*: two words that are one adjective.
    const isPair = at + 1 < head && isCapitalised(view, at + 1) && keyOfWords(view, at, 2) !== null;
    const key = keyOfWords(view, at, isPair ? 2 : 1);
    if (isPair) at++;
    const isJoined = /[-–]/.test(view.text.charAt(view.tokens.ends[at] ?? 0));
    if (key === null || found !== null || isJoined) return null;
    if (isStudied && uposOf(view.tags, at) !== "ADJ") return null;
    found = key;
  }
  return found;
}

/** Whom a country before them is a matter of. */
const scholars =
  /^(?:analyst|correspondent|expert|historian|researcher|scholar|specialist|watcher)s?$/i;

/**
 * The country behind *of* or *from*: *a native of **Peru***, *a member of the **Saudi** parliament*. Null
 * where whoever it is of is a person: *the mother of a Libyan driver*.
 */
function countryBehind(view: View, { head, end }: Item): CountryKey | null {
  if (!/^(?:of|from)$/i.test(tokenText(view.text, view.tokens, head + 1))) return null;
  const whole = keyOfWords(view, head + 2, end - head - 2);
  if (whole !== null) return whole;
  const inner = dependentsOf(view.tree, head).find(
    (one) => one > head + 1 && one < end && relationOf(view.arcs, one).startsWith("nmod"),
  );
  if (inner === undefined || nounType(lemmaOf(view.tags, inner)) === "PER") return null;
  return isCapitalised(view, inner) ? null : countryBefore(view, head + 2, inner);
}

function isCapitalised(view: View, at: number): boolean {
  return /^\p{Lu}/u.test(tokenText(view.text, view.tokens, at));
}

/** Key of the country that so many words name; null for none. */
function keyOfWords(view: View, at: number, words: number): CountryKey | null {
  const start = view.tokens.starts[at] ?? 0;
  const end = view.tokens.ends[at + words - 1] ?? 0;
  return end <= start ? null : view.countries.keyOf(view.text.slice(start, end));
}
