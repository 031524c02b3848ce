import { readFileSync } from "node:fs";
import {
  type Country,
  foldPhrase,
  type Organization,
  type Outlet,
  type Person,
  packGazetteer,
  packSense,
  type SenseKind,
  senseKinds,
} from "../src/lang/en/gazetteer/index.ts";
import { bodyLines, companyLines } from "./gazetteer/bodies.ts";
import { isoByPetrarch } from "./gazetteer/country-codes.ts";
import { readEverydayWords } from "./gazetteer/everyday.ts";
import { commonSurnames, stateAbbreviations } from "./gazetteer/everyday-names.ts";
import { readCountries, readLeaders, readVisitors } from "./gazetteer/factbook.ts";
import { moreBodies, moreCompanies } from "./gazetteer/more-bodies.ts";
import { outletLines } from "./gazetteer/outlets.ts";
import { joinPeople, peopleOf } from "./gazetteer/people.ts";
import { isPrintable, readActors, spell } from "./gazetteer/petrarch.ts";
import { americanPlaces, regions } from "./gazetteer/regions.ts";
import { wideRegions, worldPlaces } from "./gazetteer/world-places.ts";
import type { Train } from "./options.ts";

const outletKinds: Readonly<Record<string, Outlet["kind"]>> = {
  a: "agency",
  n: "newspaper",
  m: "magazine",
  b: "broadcaster",
  s: "site",
  p: "press-service",
};

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function splitNames(text: string): { name: string; variants: string[] } {
  const [name = "", others = ""] = text.split("=").map((part) => part.trim());
  return {
    name,
    variants: others
      .split(";")
      .map((part) => part.trim())
      .filter((part) => part !== ""),
  };
}

function readOutlets(): readonly Outlet[] {
  return linesOf(outletLines).map((line) => {
    const [names = "", kind = "", country = ""] = line.split("|");
    return { ...splitNames(names), kind: outletKinds[kind] ?? "site", country };
  });
}

const bodyWord =
  /\b(?:ORGANI[SZ]ATION|UNION|COMMITTEE|COMMISSION|COUNCIL|ASSOCIATION|SOCIETY|INSTITUTE|FOUNDATION|FEDERATION|LEAGUE|CENT(?:ER|RE)|NETWORK|ALLIANCE|FRONT|ARMY|MOVEMENT|PARTY|BANK|FUND|AGENCY|GROUP|FORUM|TRUST|COALITION|CAMPAIGN|WATCH|INTERNATIONAL|COURT|UNIVERSITY|BRIGADES?|FORCES?|FEDERATION|CONGRESS|SERVICES?|CORPORATION|COMPANY)\b/;

function readOrganizations(
  folder: string,
  isCode: (code: string) => boolean,
): readonly Organization[] {
  const own: Organization[] = linesOf(bodyLines).map((line) => {
    const [names = "", country = ""] = line.split("|");
    return {
      ...splitNames(names),
      kind: country === "" ? "intergovernmental" : "body",
      country: country === "" ? null : country,
    };
  });
  const known = new Set(
    own
      .flatMap(({ name, variants }) => [name, ...variants])
      .map((name) => foldPhrase(name).join(" ")),
  );
  const byCountry = (lines: string, kind: Organization["kind"]): Organization[] =>
    linesOf(lines).flatMap((line) => {
      const [code = "", names = ""] = line.split(": ");
      const country = isCode(code) ? code : null;
      return names.split(";").flatMap((name): Organization[] => {
        const key = foldPhrase(name).join(" ");
        if (known.has(key)) return [];
        known.add(key);
        return [{ name: name.trim(), variants: [], kind, country }];
      });
    });
  const companies = byCountry(`${companyLines}${moreCompanies}`, "company");
  const bodies = byCountry(moreBodies, "body");
  const listed = (file: string, group: boolean): Organization[] =>
    readActors(`${folder}/${file}`).flatMap((actor): Organization[] => {
      const names = actor.names.filter(
        (name) => isPrintable(name) && (group || bodyWord.test(name)),
      );
      const first = names[0];
      const code = actor.codes[0]?.code ?? "";
      if (first === undefined || actor.codes.some(({ from, to }) => from !== null || to !== null))
        return [];
      const raw = code.replace(/^(?:NGO|MNC|IGO|NGM)/, "").slice(0, 3);
      const country = isoByPetrarch.get(raw) ?? raw;
      return [
        {
          name: spell(first),
          variants: names.slice(1).map(spell),
          kind: group ? "armed-group" : code.startsWith("MNC") ? "company" : "association",
          country: isCode(country) ? country : null,
        },
      ];
    });
  return [
    ...own,
    ...companies,
    ...bodies,
    ...listed("Phoenix.International.actors.txt", false),
    ...listed("Phoenix.MilNonState.actors.txt", true),
  ];
}

/** Collects phrases with their senses, each sense once, in the order added. */
function createCollector(everyday: ReadonlySet<string>) {
  const phrases = new Map<string, number[]>();
  return {
    phrases,
    /** Whether a phrase names a country or its capital already. */
    isPlace: (text: string): boolean =>
      (phrases.get(foldPhrase(text).join(" ")) ?? []).some((sense) => ((sense >>> 24) & 31) < 5),
    /** `checked` phrases come from a list that a person wrote; others are dropped when they are everyday words. */
    add(text: string, kind: SenseKind, ref: number, checked: boolean): void {
      const words = foldPhrase(text.replace(/^the\s+/i, ""));
      if (words.length === 0 || words.length > 9) return;
      const single = words.length === 1 ? (words[0] ?? "") : null;
      const isWord = single !== null && everyday.has(single);
      if (isWord && !checked) return;
      if (single !== null && single.length < 2) return;
      // An acronym that is a word in lower case counts only in capitals.
      const capitals =
        single !== null && text === text.toUpperCase() && (isWord || single.length <= 4);
      const sense = packSense(senseKinds.indexOf(kind), ref, capitals);
      const phrase = words.join(" ");
      const list = phrases.get(phrase);
      if (list === undefined) phrases.set(phrase, [sense]);
      else if (!list.includes(sense)) list.push(sense);
    },
  };
}

type Collector = ReturnType<typeof createCollector>;

function addCountries(collector: Collector, countries: readonly Country[]): void {
  countries.forEach((country, ref) => {
    for (const name of [country.name, ...country.names]) collector.add(name, "country", ref, true);
    for (const name of country.adjectives) collector.add(name, "adjective", ref, true);
    for (const name of country.demonyms) collector.add(name, "demonym", ref, true);
    for (const name of country.plurals) collector.add(name, "demonyms", ref, true);
    for (const name of country.capitals) collector.add(name, "capital", ref, true);
    for (const name of country.seats) collector.add(name, "seat", ref, true);
  });
}

function addPlaces(collector: Collector, folder: string, refOf: (code: string) => number): void {
  for (const [name, code] of regions)
    collector.add(name, "region", code === null ? -1 : refOf(code), true);
  for (const name of americanPlaces.split(";")) collector.add(name, "place", refOf("USA"), true);
  for (const line of linesOf(worldPlaces)) {
    const [code = "", names = ""] = line.split(": ");
    for (const name of names.split(";")) collector.add(name, "place", refOf(code), false);
  }
  for (const name of wideRegions.split(";")) collector.add(name, "region", -1, false);
  for (const actor of readActors(`${folder}/Phoenix.Countries.actors.txt`)) {
    const raw = actor.codes.find(({ code }) => /^[A-Z]{3}$/.test(code))?.code;
    const ref = raw === undefined ? -1 : refOf(isoByPetrarch.get(raw) ?? raw);
    if (ref < 0) continue;
    for (const name of actor.names.filter(isPrintable)) {
      if (!collector.phrases.has(foldPhrase(name).join(" ")))
        collector.add(name, "place", ref, false);
    }
  }
}

function addPeople(
  collector: Collector,
  people: readonly Person[],
  everyday: ReadonlySet<string>,
): void {
  people.forEach((person, ref) => {
    for (const name of [person.name, ...person.variants]) {
      collector.add(name, "person", ref, foldPhrase(name).length > 1);
    }
    const surname = person.surname;
    if (surname === null || surname.length < 4 || everyday.has(surname.toLowerCase())) return;
    if (!collector.isPlace(surname)) {
      collector.add(surname, "surname", ref, false);
    }
  });
}

function addGivenNames(collector: Collector, folder: string): number {
  let count = 0;
  for (const [file, kind] of [
    ["male", "given-m"],
    ["female", "given-f"],
  ] as const) {
    for (const line of readFileSync(`${folder}/names/${file}.txt`, "utf8").split("\n")) {
      const name = line.trim();
      if (!/^\p{L}{2,}$/u.test(name)) continue;
      collector.add(name, kind, -1, false);
      count++;
    }
  }
  return count;
}

/** Builds the gazetteer from the open lists and the tables beside this file. */
export const train: Train = ({ corpora }) => {
  const folder = `${corpora}/gazetteer`;
  const everyday = readEverydayWords(corpora);
  const countries = readCountries(folder);
  const refs = new Map(countries.map(({ code }, i) => [code, i]));
  const refOf = (code: string): number => refs.get(code) ?? -1;
  const isCode = (code: string): boolean => refs.has(code);
  const names = new Map(
    countries.flatMap(({ code, name, names }) => [name, ...names].map((each) => [each, code])),
  );
  const holders = [
    ...readLeaders(folder),
    ...readVisitors(folder, (name) => names.get(name) ?? null),
  ];
  const actors = ["Countries", "International"].flatMap((list) =>
    readActors(`${folder}/Phoenix.${list}.actors.txt`),
  );
  const people = joinPeople(peopleOf(actors, isCode), holders);
  const organizations = readOrganizations(folder, isCode);
  const outlets = readOutlets();

  // The longer tables hold single words that are everyday ones, too: *Gap*, *Target*.
  const checked = organizations.findIndex(({ name }) => name === "Mozilla");
  const collector = createCollector(everyday);
  addCountries(collector, countries);
  outlets.forEach((outlet, ref) => {
    for (const name of [outlet.name, ...outlet.variants]) collector.add(name, "outlet", ref, true);
  });
  organizations.forEach((organization, ref) => {
    const kind =
      organization.kind === "company"
        ? "company"
        : organization.kind === "armed-group"
          ? "group"
          : "organization";
    for (const name of [organization.name, ...organization.variants]) {
      collector.add(name, kind, ref, foldPhrase(name).length > 1 || ref < checked);
    }
  });
  addPlaces(collector, folder, refOf);
  addPeople(collector, people, everyday);
  for (const name of commonSurnames.split(" ")) collector.add(name, "surname", -1, false);
  for (const name of stateAbbreviations.split(" "))
    collector.add(name, "place", refOf("USA"), true);
  const given = addGivenNames(collector, folder);

  const bytes = packGazetteer({
    countries,
    people,
    organizations,
    outlets,
    phrases: collector.phrases,
  });
  const counts = `${countries.length} countries and territories, ${people.length} people in office, ${organizations.length} organizations, ${outlets.length} outlets, ${given} given names; ${collector.phrases.size} phrases`;
  return { bytes, card: card(counts) };
};

function card(counts: string): string {
  return `# gazetteer

Facts that news texts take for granted: ${counts}.

No model is trained; the file is a table and an index of its phrases.

| what | from | licence |
|---|---|---|
| countries, adjectives and nouns for their people, capitals, heads of state and government with dates | The World Factbook and its chief-of-state pages, 2015 to 2026 | public domain |
| ministers and other people in office, places, organizations, armed groups | PETRARCH/Phoenix actor lists | MIT, © 2014 Open Event Data Alliance |
| visiting heads of state and government | Office of the Historian, U.S. Department of State | public domain |
| given names by gender | Names Corpus 1.3, © 1991 Mark Kantrowitz, additions by Bill Ross | free for any use with credit |
| everyday names of countries, seats of government, cities, regions, common last names, news outlets, parties, well-known bodies and companies | written for this project (\`train/gazetteer/\`) | as the code |

Left out: insults and mock names in the actor lists, single words that running text also uses in lower case,
lists without a licence.

- Rebuild: \`npm run train -- gazetteer\`.
- Known failures: offices in the actor lists end about 2011 and say only “government”, “military” and so on;
  people of one name and one country are taken for one person; cities are those that the actor lists and our own list name.
- Country codes are ISO 3166-1 alpha-3; \`XKX\` is Kosovo; \`SUN\`, \`YUG\`, \`CSK\`, \`DDR\` are states that are no more.
`;
}
