import { unpackModel } from "../../../learn/index.ts";
import { remembered } from "../../../text/index.ts";
import { lazyRows, type PackedRows } from "./packed-rows.ts";
import { findPeople } from "./people-index.ts";
import { createPhraseFinder } from "./phrases.ts";
import { readOrganization, readOutlet, readPerson } from "./rows.ts";
import type { Country, Organization, Outlet, Person, Sense, SenseKind } from "./types.ts";
import { senseKinds } from "./types.ts";

/** A listed phrase found in a text's words. */
export interface GazetteerMatch {
  /** Index of its first word. */
  readonly first: number;
  /** Index after its last word. */
  readonly end: number;
  /** Its readings, the likeliest first; never empty. */
  readonly senses: readonly Sense[];
}

/**
 * Facts about countries, people in office, organizations and news outlets, found
 * by the phrases that name them. Phrases are compared without regard to case,
 * diacritics, full stops and hyphens, but acronyms that are also words (*US*,
 * *WHO*) are found only in capitals. Pure; one instance a thread (it caches words).
 */
export interface Gazetteer {
  readonly countries: readonly Country[];
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly outlets: readonly Outlet[];
  /** Whether a listed phrase may begin with the word. */
  readonly opens: (word: string) => boolean;
  /**
   * Every listed phrase in `words[from, to)`, by first word, the shorter first; matches
   * overlap. Linear in the words. `opens`, where a caller knows it already, spares asking
   * for words that no phrase begins with.
   */
  readonly matches: (
    words: readonly string[],
    from: number,
    to: number,
    opens?: (index: number) => boolean,
  ) => readonly GazetteerMatch[];
  /** The readings of one phrase; a leading *the* is ignored. Empty when it is not listed. */
  readonly sensesOf: (phrase: string) => readonly Sense[];
  /**
   * Code of the country that a phrase names or belongs to: a country, its adjective
   * or people, its capital or seat of government, a city, region or outlet in it.
   * Null when unknown or when the phrase fits several countries alike.
   */
  readonly countryOf: (phrase: string) => string | null;
  /** The country with this ISO 3166-1 alpha-3 code, or null. */
  readonly countryByCode: (code: string) => Country | null;
  /** The adjective of the country with this code: `BEL` gives *Belgian*. */
  readonly demonymOf: (code: string) => string | null;
  /** The seat of government of the country with this code. */
  readonly capitalOf: (code: string) => string | null;
  /** The gender that a given name shows; `both` when either may bear it, null when it is not listed. */
  readonly genderOfGivenName: (word: string) => "m" | "f" | "both" | null;
  /** People with this name or last name, in any of its spellings (see `nameKey`), in the order of the list. */
  readonly peopleNamed: (name: string) => readonly Person[];
}

const placeKinds: ReadonlySet<SenseKind> = new Set([
  "country",
  "adjective",
  "demonym",
  "demonyms",
  "capital",
  "seat",
  "place",
  "region",
]);

/** The first kind that says which country, in this order of trust. */
const countryKinds: readonly (readonly SenseKind[])[] = [
  ["country"],
  ["adjective", "demonym", "demonyms"],
  ["capital", "seat"],
  ["place", "region"],
];

const capitalsBit = 1 << 30;
const lastBit = 0x80000000;

function isCapitals(words: readonly string[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const word = words[i] ?? "";
    if (word !== word.toUpperCase()) return false;
  }
  return true;
}

const noSenses: readonly Sense[] = [];
/** Phrases whose senses are kept ready. */
const mostKnown = 10_000;

/** Reads the bytes that `train/gazetteer.ts` wrote; see {@link Gazetteer}. Copies nothing and parses rows when they are asked for. */
export function loadGazetteer(bytes: Uint8Array): Gazetteer {
  const { header, arrays } = unpackModel(bytes);
  const columns = {
    slots: arrays["slots"] as Uint32Array,
    senses: arrays["senses"] as Uint32Array,
  };
  const countries = header["countries"] as readonly Country[];
  const rows = (name: string): PackedRows => ({
    text: arrays[name] as Uint8Array,
    starts: arrays[`${name}Starts`] as Uint32Array,
  });
  const people = lazyRows(rows("people"), readPerson);
  const organizations = lazyRows(rows("organizations"), readOrganization);
  const outlets = lazyRows(rows("outlets"), readOutlet);
  const names = {
    keys: arrays["nameKeys"] as Uint32Array,
    refs: arrays["nameRefs"] as Uint32Array,
  };
  const finder = createPhraseFinder(columns);
  const byCode = new Map(countries.map((country) => [country.code, country]));

  const readRun = (run: number, capitals: boolean): readonly Sense[] => {
    const senses: Sense[] = [];
    for (let at = run; run > 0; at++) {
      const packed = columns.senses[at] ?? lastBit;
      const kind = senseKinds[(packed >>> 24) & 31];
      if (kind !== undefined && (capitals || (packed & capitalsBit) === 0)) {
        senses.push({ kind, ref: (packed & 0xffffff) - 1 });
      }
      if ((packed & lastBit) !== 0) break;
    }
    return senses;
  };
  // A text asks for its names again and again, and most are not listed.
  const sensesOf = remembered(mostKnown, (phrase): readonly Sense[] => {
    const bare = phrase.replace(/^the\s+/i, "");
    const run = finder.find(bare);
    return run === 0 ? noSenses : readRun(run, bare === bare.toUpperCase());
  });
  const countryOf = (phrase: string): string | null => {
    const senses = sensesOf(phrase);
    for (const kinds of countryKinds) {
      const codes = new Set(
        senses
          .filter((sense) => kinds.includes(sense.kind) && sense.ref >= 0)
          .map((sense) => countries[sense.ref]?.code),
      );
      if (codes.size > 1) return null;
      for (const code of codes) if (code !== undefined) return code;
    }
    for (const sense of senses) {
      if (sense.kind === "outlet") return outlets.at(sense.ref)?.country ?? null;
      if (sense.kind === "organization" || sense.kind === "company") {
        return organizations.at(sense.ref)?.country ?? null;
      }
    }
    return null;
  };
  return {
    countries,
    get people() {
      return people.all();
    },
    get organizations() {
      return organizations.all();
    },
    get outlets() {
      return outlets.all();
    },
    opens: finder.opens,
    matches: (words, from, to, opens) => {
      const found: GazetteerMatch[] = [];
      for (const { first, end, run } of finder.findAll(words, from, to, opens)) {
        const senses = readRun(run, isCapitals(words, first, end));
        if (senses.length > 0) found.push({ first, end, senses });
      }
      return found;
    },
    sensesOf,
    countryOf,
    countryByCode: (code) => byCode.get(code) ?? null,
    demonymOf: (code) => byCode.get(code)?.adjectives[0] ?? null,
    capitalOf: (code) => byCode.get(code)?.capitals[0] ?? null,
    genderOfGivenName: (word) => {
      const kinds = new Set(sensesOf(word).map(({ kind }) => kind));
      if (kinds.has("given-m")) return kinds.has("given-f") ? "both" : "m";
      return kinds.has("given-f") ? "f" : null;
    },
    peopleNamed: (name) => findPeople(names, people, name),
  };
}

/** Whether a sense is of a place, its people or its government. */
export function isPlaceSense(sense: Sense): boolean {
  return placeKinds.has(sense.kind);
}
