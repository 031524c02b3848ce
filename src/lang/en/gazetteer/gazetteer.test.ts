import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Country,
  loadGazetteer,
  packGazetteer,
  packSense,
  type SenseKind,
  senseKinds,
} from "./index.ts";

const country = (code: string, name: string, adjective: string, capital: string): Country => ({
  code,
  name,
  names: [],
  adjectives: [adjective],
  demonyms: [adjective],
  plurals: [`${adjective}s`],
  capitals: [capital],
  seats: [],
});

function build() {
  const phrases = new Map<string, number[]>();
  const add = (phrase: string, kind: SenseKind, ref: number, capitals = false): void => {
    phrases.set(phrase, [
      ...(phrases.get(phrase) ?? []),
      packSense(senseKinds.indexOf(kind), ref, capitals),
    ]);
  };
  add("vendoria", "country", 0);
  add("vendorian", "adjective", 0);
  add("vendorian", "demonym", 0);
  add("marsk", "capital", 0);
  add("upper tamland", "country", 1);
  add("tamlander", "demonym", 1);
  add("coastal", "adjective", 0);
  add("coastal", "adjective", 1);
  add("it", "country", 1, true);
  add("al zaman", "outlet", 0);
  add("council of upper tamland", "organization", 0);
  add("aleks vorin", "person", 0);
  add("ada", "given-f", -1);
  add("kim", "given-m", -1);
  add("kim", "given-f", -1);
  return loadGazetteer(
    packGazetteer({
      countries: [
        country("VEN", "Vendoria", "Vendorian", "Marsk"),
        country("TAM", "Upper Tamland", "Tamlander", "Old Quay"),
      ],
      people: [
        {
          name: "Aleks Vorin",
          surname: "Vorin",
          variants: ["Alex Vorin"],
          country: "VEN",
          offices: [{ title: "President", from: "2019-05", to: null }],
        },
        { name: "Mira Vorin", surname: "Vorin", variants: [], country: "TAM", offices: [] },
      ],
      organizations: [
        { name: "Council of Upper Tamland", variants: [], kind: "body", country: "TAM" },
      ],
      outlets: [{ name: "Al-Zaman", variants: [], kind: "newspaper", country: "TAM" }],
      phrases,
    }),
  );
}

const gazetteer = build();
const phrasesIn = (text: string): string[] => {
  const words = text.split(" ");
  return gazetteer
    .matches(words, 0, words.length)
    .map(({ first, end }) => words.slice(first, end).join(" "));
};

test("a country is known by its name, adjective, capital and outlets", () => {
  for (const phrase of ["Vendoria", "VENDORIA", "Vendorian", "Marsk"]) {
    expect(gazetteer.countryOf(phrase)).toBe("VEN");
  }
  expect(gazetteer.countryOf("the Council of Upper Tamland")).toBe("TAM");
  expect(gazetteer.countryOf("Al-Zaman")).toBe("TAM");
  expect(gazetteer.countryByCode("TAM")?.name).toBe("Upper Tamland");
});

test("an adjective of two countries is of neither", () => {
  expect(gazetteer.countryOf("coastal")).toBeNull();
});

test("an unknown phrase has no country and no senses", () => {
  expect(gazetteer.countryOf("Lower Tamland")).toBeNull();
  expect(gazetteer.countryOf("")).toBeNull();
  expect(gazetteer.sensesOf("...")).toEqual([]);
});

test("an acronym that is a word is found only in capitals", () => {
  expect(phrasesIn("they sold it to IT")).toEqual(["IT"]);
});

test("a phrase is found however its hyphens are cut", () => {
  expect(phrasesIn("read Al - Zaman and Al-Zaman")).toEqual(["Al - Zaman", "Al-Zaman"]);
});

test("a comma parts a phrase", () => {
  expect(phrasesIn("Upper , Tamland")).toEqual([]);
});

test("a given name shows a gender, or both", () => {
  expect(gazetteer.genderOfGivenName("Ada")).toBe("f");
  expect(gazetteer.genderOfGivenName("Kim")).toBe("both");
  expect(gazetteer.genderOfGivenName("Vendoria")).toBeNull();
});

test("people are found under any spelling and under the last name", () => {
  expect(gazetteer.peopleNamed("Alex Vorin")[0]?.country).toBe("VEN");
  expect(gazetteer.peopleNamed("Vorin")[0]?.offices).toEqual([
    { title: "President", from: "2019-05", to: null },
  ]);
  expect(gazetteer.peopleNamed("Vorin").map(({ country }) => country)).toEqual(["VEN", "TAM"]);
  expect(gazetteer.peopleNamed("Nobody")).toEqual([]);
});

test("demonym and capital go by the code", () => {
  expect(gazetteer.demonymOf("VEN")).toBe("Vendorian");
  expect(gazetteer.capitalOf("TAM")).toBe("Old Quay");
  expect(gazetteer.demonymOf("QQQ")).toBeNull();
});

test("matches of any words lie within them", () => {
  const word = fc.oneof(fc.string(), fc.constantFrom("Vendoria", "Upper", "Tamland", "-", "Al"));
  fc.assert(
    fc.property(fc.array(word), (words) => {
      for (const { first, end, senses } of gazetteer.matches(words, 0, words.length)) {
        expect(first).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(first);
        expect(end).toBeLessThanOrEqual(words.length);
        expect(senses.length).toBeGreaterThan(0);
      }
    }),
  );
});

test("bodies and outlets come in the order of their list", () => {
  expect(gazetteer.organizations.map(({ name }) => name)).toEqual(["Council of Upper Tamland"]);
  expect(gazetteer.outlets.map(({ name }) => name)).toEqual(["Al-Zaman"]);
  expect(gazetteer.people.map(({ name }) => name)).toEqual(["Aleks Vorin", "Mira Vorin"]);
});
