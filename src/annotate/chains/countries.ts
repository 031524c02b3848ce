import { type Doc, tokenText, uposOf } from "../../doc/index.ts";
import { isAdjectiveOf, stemOf } from "../../lang/en/demonyms.ts";
import type { KnownNames } from "../../lang/en/known-names.ts";
import type { ChainNeeds, Item } from "./item.ts";

/**
 * A key that a country's name, its adjective and its capital share: an ISO 3166-1
 * code where the gazetteer knows the word, else `~` and the stem of a place name of
 * this document, so that *Orvellian* finds *Orvella* in a text about a country
 * nobody has listed.
 */
export type CountryKey = string;

/** Looks words up as countries, in the gazetteer and in the document's own place names. */
export interface Countries {
  /** Key of a phrase that is or belongs to a country, or null. */
  readonly keyOf: (phrase: string) => CountryKey | null;
  /** Whether the phrase is a country's own name or adjective, rather than a city in it. */
  readonly isCountry: (phrase: string) => boolean;
  /** Keys of the countries named in a range of tokens, in order, each once. */
  readonly within: (first: number, end: number) => CountryKey[];
}

/** Prepares the look-ups for one document. */
export function createCountries(
  doc: Doc<ChainNeeds>,
  items: readonly Item[],
  known: KnownNames,
): Countries {
  const { text } = doc;
  const { tokens, tags } = doc.layers;
  const stems = new Map<string, string>();
  for (const { mention } of items) {
    if (mention.kind !== "name" || mention.type !== "GPE" || mention.name === null) continue;
    const name = bare(text.slice(mention.name.start, mention.name.end));
    if (known.country(name) !== null || /\s/.test(name)) continue;
    const stem = stemOf(name);
    if (stem.length >= 3 && !stems.has(stem)) stems.set(stem, `~${stem}`);
  }
  const cache = new Map<string, CountryKey | null>();
  const keyOf = (phrase: string): CountryKey | null => {
    const name = bare(phrase);
    let key = cache.get(name);
    if (key === undefined) {
      key = known.country(name)?.code ?? ownKey(name, stems);
      cache.set(name, key);
    }
    return key;
  };
  return {
    keyOf,
    isCountry: (phrase) => {
      const sense = known.country(bare(phrase))?.sense;
      return sense === "country" || sense === "adjective";
    },
    within: (first, end) => {
      const keys: CountryKey[] = [];
      for (let i = first; i < end; i++) {
        const upos = uposOf(tags, i);
        if (upos !== "PROPN" && upos !== "ADJ" && upos !== "NOUN") continue;
        const word = tokenText(text, tokens, i);
        if (!/^\p{Lu}/u.test(word)) continue;
        const next = i + 1 < end ? tokenText(text, tokens, i + 1) : "";
        const pair = next === "" ? null : known.country(`${word} ${next}`);
        const key = pair?.code ?? keyOf(word);
        if (key !== null && !keys.includes(key)) keys.push(key);
      }
      return keys;
    },
  };
}

function bare(phrase: string): string {
  return phrase.replace(/^the\s+/i, "").replace(/['’]s?$/, "");
}

function ownKey(name: string, stems: ReadonlyMap<string, string>): CountryKey | null {
  const word = name.toLowerCase();
  const own = stems.get(stemOf(name));
  if (own !== undefined) return own;
  if (!/^\p{Lu}/u.test(name)) return null;
  // The endings of adjectives are at most five letters long.
  for (let length = word.length - 1; length >= 3 && length >= word.length - 6; length--) {
    const key = stems.get(word.slice(0, length));
    if (key !== undefined && isAdjectiveOf(word, word.slice(0, length))) return key;
  }
  return null;
}
