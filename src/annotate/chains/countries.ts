import { type Doc, tokenText, uposOf } from "../../doc/index.ts";
import { isAdjectiveOf, stemOf } from "../../lang/en/demonyms.ts";
import type { CountryTie, KnownNames } from "../../lang/en/known-names.ts";
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
  /** Whether the phrase is a country's capital, which can stand for its government as no other place in it can. */
  readonly isCapital: (phrase: string) => boolean;
  /** Whether the phrase is a building that stands for a government: *the Kremlin*. */
  readonly isSeat: (phrase: string) => boolean;
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
  const printed = (item: Item): string => text.slice(item.mention.start, item.mention.end);
  const states = statesMeant(
    items.filter(({ mention }) => mention.kind === "name").map(printed),
    known,
  );
  const tieOf = (name: string): CountryTie | null => {
    const state = states.get(name.toLowerCase());
    return state === undefined ? known.country(name) : { code: state, sense: "place" };
  };
  const cache = new Map<string, CountryKey | null>();
  const keyOf = (phrase: string): CountryKey | null => {
    const name = bare(phrase);
    let key = cache.get(name);
    if (key === undefined) {
      key = tieOf(name)?.code ?? ownKey(name, stems);
      cache.set(name, key);
    }
    return key;
  };
  /** The country of the words from a token on, the longest name first, and how many they are. */
  const startingAt = (at: number, end: number): { key: CountryKey | null; words: number } => {
    for (let words = Math.min(longest, end - at); words > 1; words--) {
      const last = tokens.ends[at + words - 1] ?? 0;
      const tie = known.country(text.slice(tokens.starts[at] ?? 0, last));
      if (tie !== null) return { key: tie.code, words };
    }
    const word = tokenText(text, tokens, at);
    const isOfMany = at + 1 < end && statesNouns.test(tokenText(text, tokens, at + 1));
    const isNominal = /^(?:PROPN|ADJ|NOUN)$/.test(uposOf(tags, at));
    const stands = isNominal && !isOfMany && !statesNouns.test(word);
    return { key: stands ? keyOf(word) : null, words: 1 };
  };
  return {
    keyOf,
    isCountry: (phrase) => {
      const sense = tieOf(bare(phrase))?.sense;
      return sense === "country" || sense === "adjective";
    },
    isCapital: (phrase) => tieOf(bare(phrase))?.sense === "capital",
    isSeat: (phrase) => tieOf(bare(phrase))?.sense === "seat",
    within: (first, end) => {
      const keys: CountryKey[] = [];
      for (let at = first; at < end; ) {
        if (!/^\p{Lu}/u.test(tokenText(text, tokens, at))) {
          at++;
          continue;
        }
        const { key, words } = startingAt(at, end);
        if (key !== null && !keys.includes(key)) keys.push(key);
        at += words;
      }
      return keys;
    },
  };
}

/** Words of the longest name of a country or place that is looked for: *Papua New Guinea*, *New South Wales*. */
const longest = 4;

/** *The League of Arab **States***, *the Organization of American States*: of many, and none of them. */
const statesNouns = /^(?:states|nations|countries)$/i;

/** States within a country, by lower-case name, that share it with a country of their own, and the code of the one they lie in. */
const namesakes: ReadonlyMap<string, string> = new Map([["georgia", "USA"]]);

/** Those of {@link namesakes} that a document means: it names places around them, and nothing else of the country called so. */
function statesMeant(names: readonly string[], known: KnownNames): ReadonlyMap<string, string> {
  const meant = new Map<string, string>();
  for (const [name, around] of namesakes) {
    const own = known.country(name)?.code;
    const others = new Set(names.map(bare).filter((other) => other.toLowerCase() !== name));
    const ties = [...others].flatMap((other) => known.country(other) ?? []);
    const isAround = ties.some(({ code, sense }) => code === around && sense === "place");
    if (isAround && ties.every(({ code }) => code !== own)) meant.set(name, around);
  }
  return meant;
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
