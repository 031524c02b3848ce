import type { Office, Person } from "../../src/lang/en/gazetteer/index.ts";
import { nameKey } from "../../src/lang/en/name-key.ts";
import { isoByPetrarch } from "./country-codes.ts";
import type { Holder } from "./factbook.ts";
import { type Actor, isPrintable, spell } from "./petrarch.ts";

const roles: readonly (readonly [RegExp, string])[] = [
  [/GOVMIL|MIL/, "military"],
  [/GOVJUD|JUD/, "judge"],
  [/LEG/, "legislator"],
  [/OPP/, "opposition"],
  [/GOV/, "government"],
  [/IGO/, "international"],
  [/REB/, "rebel"],
];

function roleOf(code: string): string {
  return roles.find(([pattern]) => pattern.test(code))?.[1] ?? "public";
}

/** Words of entries that name an office or a body with its dates, not a person. */
const notPersons =
  /\d|\b(?:OF|THE|FOR|AND|MINISTER|MINISTRY|SECRETARY|PRESIDENT|GOVERNMENT|PREMIER|LEADER|PARTY|ARMY|REPUBLIC|PARLIAMENT|CHIEF|GENERAL|FORCES?|COUNCIL|UNION|OFFICIALS?|KING|QUEEN|EMBASSY|AMBASSADOR|FRONT|NATIONAL|UNITED|WEST|EAST|NORTH|SOUTH|SOVIET|FORMER|AFFAIRS|GROUP|MOVEMENT)\b/;

/** The people of a PETRARCH list: entries with dated codes whose names look like names. */
export function peopleOf(
  actors: readonly Actor[],
  isCode: (code: string) => boolean,
): readonly Person[] {
  return actors.flatMap((actor) => {
    const dated = actor.codes.filter(({ from, to }) => from !== null || to !== null);
    const names = actor.names
      .filter((name) => isPrintable(name) && name.split(" ").length > 1 && !notPersons.test(name))
      .map(spell);
    const name = names[0];
    if (name === undefined || dated.length === 0) return [];
    const raw = dated[0]?.code.slice(0, 3) ?? "";
    const code = isoByPetrarch.get(raw) ?? raw;
    const offices = new Map<string, Office>();
    for (const { code: each, from, to } of dated) {
      const title = roleOf(each.slice(3));
      const known = offices.get(title);
      offices.set(title, {
        title,
        from:
          known === undefined || (from !== null && (known.from ?? "9") > from) ? from : known.from,
        to: known === undefined || (to ?? "9") > (known.to ?? "9") ? to : known.to,
      });
    }
    return {
      name,
      surname: lastNameOf(name),
      variants: [...new Set(names.slice(1))].filter((other) => other !== name),
      country: isCode(code) ? code : null,
      offices: [...offices.values()],
    };
  });
}

function lastNameOf(name: string): string | null {
  const words = name.split(" ");
  const last = words.at(-1) ?? "";
  return last.length > 2 && !/^(?:Ii|Iii|Iv|Jr\.?|Sr\.?)$/.test(last) ? last : null;
}

/** People with the same country and name, in any spelling, become one; offices of the same title are joined. Sorted by name. */
export function joinPeople(
  people: readonly Person[],
  holders: readonly Holder[],
): readonly Person[] {
  const byKey = new Map<string, { person: Person; offices: Map<string, Office> }>();
  const add = (person: Person): void => {
    const key = `${person.country ?? ""} ${nameKey(person.name)}`;
    const known = byKey.get(key);
    if (known === undefined) {
      byKey.set(key, {
        person,
        offices: new Map(person.offices.map((office) => [office.title, office])),
      });
      return;
    }
    const variants = new Set([...known.person.variants, person.name, ...person.variants]);
    variants.delete(known.person.name);
    known.person = {
      ...known.person,
      variants: [...variants],
      surname: known.person.surname ?? person.surname,
    };
    for (const office of person.offices) {
      const old = known.offices.get(office.title);
      known.offices.set(office.title, old === undefined ? office : span(old, office));
    }
  };
  // Holders first: the factbook marks the last name and spells with care.
  for (const { name, surname, country, office } of holders) {
    add({ name, surname, variants: [], country, offices: [office] });
  }
  for (const person of people) add(person);
  return [...byKey.values()]
    .map(({ person, offices }) => ({
      ...person,
      variants: [...person.variants].sort(),
      offices: [...offices.values()].sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1)),
    }))
    .sort((a, b) =>
      a.name < b.name ? -1 : a.name > b.name ? 1 : (a.country ?? "") < (b.country ?? "") ? -1 : 1,
    );
}

function span(a: Office, b: Office): Office {
  const from = [a.from, b.from].filter((date) => date !== null).sort()[0] ?? null;
  const to = a.to === null || b.to === null ? null : ([a.to, b.to].sort()[1] ?? null);
  return { title: a.title, from, to };
}
