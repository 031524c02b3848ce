import type { DocumentFacts } from "../facts.ts";

/** The country or place that a word names (*Beijing*, *Orvellian*), under one name for all; null where none or several. */
export type PlaceOf = (word: string) => string | null;

/** Offices that one person holds at a time, where it is said of what. */
const single =
  /^(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|monarch|head of state|[\p{L}-]+ minister|secretary of state)$/u;
/** Words that say that somebody no longer or not quite holds an office. */
const notNow = /\b(?:former|ex|then|late|acting|deputy|vice|designate|elect|next|new)\b/;
/** Whether a title is of who holds the office now, not of a former or a deputy one. */
export function isHeld(title: string): boolean {
  return !notNow.test(title.toLowerCase());
}

/** *Minister of Foreign Affairs* is the foreign minister. */
const ministerOf = /^minister (?:of|for) (?:the )?(\p{L}+)(?: affairs)?$/u;

/**
 * The office that a title names and whose, as one key: *Orvelle's president*, *the
 * Orvellian President* and *President of Orvelle* have one. Null where the title names
 * no place, or no office that a single person holds.
 */
export function officeKey(title: string, placeOf: PlaceOf): string | null {
  const words = title.replace(/^the\s+/i, "").split(/\s+/);
  let place: string | null = null;
  const rest: string[] = [];
  for (const word of words) {
    const bare = word.replace(/['’]s?$/, "");
    const found = /^\p{Lu}/u.test(bare) ? placeOf(bare) : null;
    if (found !== null && place !== null && found !== place) return null;
    if (found === null) rest.push(word.toLowerCase());
    else place = found;
  }
  const plain = rest.join(" ").replace(/(?: of(?: the)?)+$/, "");
  const office = plain.replace(ministerOf, "$1 minister");
  if (place === null || notNow.test(office) || !single.test(office)) return null;
  return `${office} of ${place}`;
}

/** Letters of a place's name below which what begins like it is not its adjective. */
const shortest = 4;
const adjectiveEnding = /(?:n|an|ian|ean|ese|ish|ic|i)$/;

/**
 * Reads places by what a gazetteer knows and, beyond it, by the places that the record
 * names: *Orvellian* is of Orvelle where no other place begins so.
 */
export function createPlaceOf(documents: readonly DocumentFacts[], countryIn: PlaceOf): PlaceOf {
  const byStem = new Map<string, string | null>();
  const names = new Set<string>();
  for (const { chains } of documents) {
    for (const { chain } of chains) {
      const name = chain.named && chain.type === "GPE" ? chain.name.toLowerCase() : "";
      if (name.length >= shortest && !name.includes(" ")) names.add(name);
    }
  }
  for (const name of names) {
    const stem = stemOf(name);
    byStem.set(stem, byStem.has(stem) ? null : name);
  }
  return (word) => {
    const country = countryIn(word);
    if (country !== null) return country;
    const key = word.toLowerCase();
    if (names.has(key)) return key;
    if (!adjectiveEnding.test(key)) return null;
    return byStem.get(stemOf(key.replace(adjectiveEnding, ""))) ?? null;
  };
}

/** A name without the vowels it ends with: what its adjective keeps. */
function stemOf(name: string): string {
  return name.replace(/[aeiouy]+$/, "");
}
