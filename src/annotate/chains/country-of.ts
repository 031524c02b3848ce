import { tokenText, uposOf } from "../../doc/index.ts";
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
 * not for somebody at the head of a state: a *George Wallace* of a text about Alabama is nobody's
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
    const isTop = offices.some((office) => topOffices.has(office));
    if (isTop || named.has(person.country)) return person.country;
  }
  if (cluster.several) return null;
  for (const item of items) {
    if (item.mention.kind !== "nominal" || item.mention.type === "MISC") continue;
    const key = countryToldOf(view, item);
    if (key !== null && !key.startsWith("~")) return key;
  }
  return null;
}

/**
 * The country that a description begins or ends with: *a **Saudi** engineer*, ***France's** best
 * rower*, *the **Vermont** senator*, *the senator from **Vermont***. Null for what stands elsewhere
 * (*the mother of a Libyan*), for a part of another word (*Spanish-speaking*) or name (*Mexican War
 * hero*), and for two.
 */
function countryToldOf(view: View, item: Item): CountryKey | null {
  return countryBefore(view, item) ?? countryBehind(view, item);
}

function countryBefore(view: View, { first, head }: Item): CountryKey | null {
  let found: CountryKey | null = null;
  for (let at = first; at < head; at++) {
    const start = view.tokens.starts[at] ?? 0;
    // *A South Korean court*: two words that are one adjective.
    const pair = at + 1 < head ? view.text.slice(start, view.tokens.ends[at + 1]) : "";
    const isPair = view.countries.keyOf(pair) !== null;
    const word = isPair ? pair : tokenText(view.text, view.tokens, at);
    if (!/^\p{Lu}/u.test(word) || uposOf(view.tags, at) === "DET") continue;
    if (isPair) at++;
    const key = view.countries.keyOf(word);
    const next = tokenText(view.text, view.tokens, at + 1);
    const isJoined = /[-–]/.test(view.text.charAt(view.tokens.ends[at] ?? 0));
    if (key === null || found !== null || isJoined) return null;
    const isOwner = /^['’]s?$/.test(next);
    // *A Korea scholar* need not be of Korea.
    const isNoun = view.countries.isCountry(word) && uposOf(view.tags, at) !== "ADJ";
    if (isNoun && !isOwner) return null;
    found = key;
  }
  return found;
}

function countryBehind(view: View, { head, end }: Item): CountryKey | null {
  if (!/^(?:of|from)$/i.test(tokenText(view.text, view.tokens, head + 1))) return null;
  const words = view.text.slice(view.tokens.starts[head + 2] ?? 0, view.tokens.ends[end - 1] ?? 0);
  return view.countries.keyOf(words);
}
