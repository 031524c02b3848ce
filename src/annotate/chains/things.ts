import { foldPhrase } from "../../lang/en/gazetteer/words.ts";
import type { Item } from "./item.ts";
import { nameOfItem, type View } from "./view.ts";

const corporate = new Set([
  "corp",
  "corporation",
  "inc",
  "ltd",
  "co",
  "company",
  "plc",
  "group",
  "llc",
  "ag",
  "sa",
]);
const small = new Set(["of", "the", "for", "and", "on", "in", "to", "s", "de", "la", "du"]);

/**
 * Joins the names of bodies and places: the same words, a country with its
 * adjective, an acronym with what it abbreviates, a company with and without
 * *Corporation*, a ministry in both word orders. A capital that stands for its
 * government joins its country where the document names the country too.
 */
export function joinThings(view: View): void {
  const byKey = new Map<string, Item>();
  const long: { readonly item: Item; readonly initials: readonly string[] }[] = [];
  const metonyms: Item[] = [];
  for (const item of view.items) {
    const { kind, type, name } = item.mention;
    if (kind !== "name" || type === "PER" || name === null) continue;
    const text = nameOfItem(view, item);
    if (item.mention.metonym && view.countries.isCapital(text)) metonyms.push(item);
    const key = keyOfName(view, item, text);
    if (key === "") continue;
    const before = byKey.get(key);
    if (before === undefined) byKey.set(key, item);
    else view.clusters.join(before.index, item.index);
    if (before === undefined && type !== "GPE") {
      const initials = initialsOf(text);
      if (initials.length > 0) long.push({ item, initials });
    }
    const cluster = view.clusters.of(item.index);
    cluster.country ??=
      view.countries.keyOf(text) ?? view.countries.within(item.first, item.end)[0] ?? null;
  }
  joinAcronyms(view, byKey, long);
  for (const item of metonyms) {
    const country = view.countries.keyOf(nameOfItem(view, item));
    const home = country === null ? undefined : byKey.get(`country ${country}`);
    if (home !== undefined) moveToCountry(view, item, home);
  }
}

/** A metonymic capital has its own cluster when it is met as a place too; only the metonym moves. */
function moveToCountry(view: View, item: Item, home: Item): void {
  view.clusters.join(item.index, home.index);
}

/** What names of one thing share; empty for a name without letters. */
function keyOfName(view: View, item: Item, text: string): string {
  const { type } = item.mention;
  if (type !== "ORG" && type !== "PER" && view.countries.isCountry(text)) {
    return `country ${view.countries.keyOf(text)}`;
  }
  const own = view.countries.keyOf(text);
  if (own?.startsWith("~") === true) return `country ${own}`;
  const words = foldPhrase(text.replace(/['’]s?$/, "").replace(/^the\s+/i, ""));
  // A capital as actor is kept apart from the capital as a place; a town or a state is one thing, whatever it does.
  const stands = item.mention.metonym && view.countries.isCapital(text);
  if (type !== "ORG") return `${stands ? "actor" : "place"} ${words.join(" ")}`;
  const kept = words.filter((word) => !corporate.has(word));
  const content = kept.filter((word) => !small.has(word));
  const ministry = content.includes("ministry") || content.includes("department");
  return (ministry ? [...content].sort() : kept.length > 0 ? kept : words).join(" ");
}

/** Acronyms a name can have: with and without its small words. Empty for a single word. */
function initialsOf(text: string): string[] {
  const words = text.replace(/^the\s+/i, "").split(/[\s-]+/);
  if (words.length < 2) return [];
  const all = words.map((word) => word.charAt(0).toUpperCase()).join("");
  const main = words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join("");
  return main === all ? [all] : [all, main];
}

function joinAcronyms(
  view: View,
  byKey: ReadonlyMap<string, Item>,
  long: readonly { readonly item: Item; readonly initials: readonly string[] }[],
): void {
  const byInitials = new Map<string, Item | null>();
  for (const { item, initials } of long) {
    for (const letters of initials) {
      if (letters.length < 2) continue;
      byInitials.set(letters, byInitials.has(letters) ? null : item);
    }
  }
  for (const item of byKey.values()) {
    const letters = nameOfItem(view, item).replace(/\./g, "");
    if (!/^\p{Lu}{2,7}$/u.test(letters)) continue;
    // *D.C.* is a place before it is the *Democratic Congress*.
    const own = view.countries.keyOf(letters) === null ? byInitials.get(letters) : null;
    const whole = own ?? bracketed(view, item);
    if (whole !== null && whole !== undefined && whole.index !== item.index) {
      view.clusters.join(whole.index, item.index);
    }
  }
}

/** The name that an acronym in brackets follows: *Orvellian Rail Board (ORB)*. */
function bracketed(view: View, item: Item): Item | null {
  const before = view.text.slice(Math.max(0, item.mention.start - 2), item.mention.start);
  if (!before.endsWith("(")) return null;
  for (let i = item.index - 1; i >= Math.max(0, item.index - 6); i--) {
    const other = view.items[i];
    if (other === undefined || other.mention.kind !== "name") continue;
    const gap = item.mention.start - other.mention.end;
    const first = nameOfItem(view, other)
      .replace(/^the\s+/i, "")
      .charAt(0);
    if (gap > 0 && gap <= 2 && first === view.text.charAt(item.mention.start)) return other;
  }
  return null;
}
