import { remembered } from "../../text/index.ts";
import { type Gazetteer, isPlaceSense } from "./gazetteer/index.ts";
import { foldPhrase } from "./gazetteer/words.ts";
import { mostlyGiven } from "./given-names.ts";
import { isCloseSpelling, nameKey } from "./name-key.ts";

/** How a phrase is tied to a country: its name, *Orvellian*, one or several of its people, its seat of government, or a place in it. */
export type CountrySense =
  | "country"
  | "adjective"
  | "demonym"
  | "demonyms"
  | "capital"
  | "seat"
  | "place";

/** A country that a phrase is tied to, and how. */
export interface CountryTie {
  readonly code: string;
  readonly sense: CountrySense;
}

/** What a gazetteer answers to the stages that join mentions. Every answer may be “unknown”. */
export interface KnownNames {
  /** The country a phrase names or belongs to; null when the phrase is not known or is ambiguous. */
  readonly country: (phrase: string) => CountryTie | null;
  /** The sex a given name is mostly given to; null when unknown or both. */
  readonly gender: (given: string) => "m" | "f" | null;
  /**
   * Country of a listed holder of a public office, by full name, the titles held at any time, and
   * whether one was held still when the list was made; null when not listed, or listed for two countries.
   */
  readonly person: (name: string) => {
    readonly country: string;
    readonly titles: readonly string[];
    readonly isInOffice: boolean;
  } | null;
}

/** A gazetteer that knows no name: what the stages work with until they are given one. */
export const knowsNothing: KnownNames = {
  country: () => null,
  gender: () => null,
  person: () => null,
};

const order: readonly CountrySense[] = [
  "country",
  "adjective",
  "demonym",
  "demonyms",
  "capital",
  "seat",
  "place",
];

/** States that are no more share capitals and adjectives with those that are. */
const withdrawn = ["SUN", "YUG", "CSK", "DDR"];

/** Answers kept about countries; then they are found anew. */
const mostKept = 50_000;

/** Lets the gazetteer answer. A phrase that fits two countries alike is unknown. */
export function knownNames(gazetteer: Gazetteer): KnownNames {
  return {
    // Texts ask for the same words again and again, and most are tied to no country.
    country: remembered(mostKept, (phrase) => countryTie(gazetteer, phrase)),
    gender: (given) => {
      const mostly = mostlyGiven.get(given.toLowerCase());
      const listed = mostly ?? gazetteer.genderOfGivenName(given);
      return listed === "both" ? null : listed;
    },
    person: (name) => {
      const key = nameKey(name);
      // A last name alone is anybody's.
      if (!key.includes(" ")) return null;
      const people = gazetteer
        .peopleNamed(name)
        .filter((one) => [one.name, ...one.variants].some((own) => isSpelledLike(own, name)));
      const countries = new Set(people.flatMap(({ country }) => country ?? []));
      const [country] = countries;
      if (countries.size !== 1 || country === undefined) return null;
      const held = people.flatMap(({ offices }) => offices);
      const titles = [...new Set(held.map(({ title }) => title))];
      return { country, titles, isInOffice: held.some(({ to }) => to === null) };
    },
  };
}

/** Whether a name may be that of somebody listed: the last words are spelled alike, whatever the manner of writing a foreign name. */
function isSpelledLike(listed: string, name: string): boolean {
  const last = (one: string): string => foldPhrase(one).at(-1) ?? "";
  return isCloseSpelling(last(listed), last(name));
}

function countryTie(gazetteer: Gazetteer, phrase: string): CountryTie | null {
  const senses = gazetteer.sensesOf(phrase).filter((sense) => isPlaceSense(sense));
  if (senses.length === 0) return null;
  for (const kind of order) {
    const codes = new Set(
      senses.flatMap((sense) =>
        sense.kind === kind ? (gazetteer.countries[sense.ref]?.code ?? []) : [],
      ),
    );
    const [code] = codes;
    if (codes.size > 1) for (const gone of withdrawn) codes.delete(gone);
    if (codes.size === 1 && code !== undefined) return { code: [...codes][0] ?? code, sense: kind };
    if (codes.size > 1) return null;
  }
  return null;
}
