import { isAdjectiveOf, stemOf } from "../../lang/en/demonyms.ts";
import { kindOf } from "./compare.ts";
import type { EventReport, Party } from "./report.ts";

/** Letters of a country's stem below which an adjective could be that of many. */
const shortest = 4;

/** The last word of a country's name: *Republic of Veldia*, *Veldia*. */
function bareName(name: string): string {
  return name.split(" ").at(-1) ?? name;
}

/**
 * Reports with adjectives that some document uses without the name of the country (*Veldian
 * accusations*) under the country that other documents name. One pass over the parties.
 */
export function underCountries(reports: readonly EventReport[]): readonly EventReport[] {
  const countries = new Map<string, Party | null>();
  const parties = reports.flatMap(({ actors, recipients }) => [...actors, ...recipients]);
  for (const party of parties) {
    if (!party.isCountry || !party.isNamed) continue;
    const start = bareName(party.name).toLowerCase().slice(0, shortest);
    const known = countries.get(start);
    if (known === undefined) countries.set(start, party);
    else if (known !== null && bareName(known.name) !== bareName(party.name))
      countries.set(start, null);
  }
  const renamed = new Map<string, Party>();
  for (const party of parties) {
    if (party.isCountry || party.country !== null || !/^\p{Lu}\p{Ll}+$/u.test(party.name)) continue;
    const word = party.name.toLowerCase();
    const country = countries.get(word.slice(0, shortest));
    if (country == null) continue;
    const stem = stemOf(bareName(country.name));
    if (stem.length >= shortest && isAdjectiveOf(word, stem)) renamed.set(party.key, country);
  }
  return renamed.size === 0
    ? reports
    : reports.map((report) => ({
        ...report,
        actors: report.actors.map((one) => standIn(one, renamed)),
        recipients: report.recipients.map((one) => standIn(one, renamed)),
      }));
}

/** The party with the words that name it here, under another's key and name. */
function standIn(party: Party, others: ReadonlyMap<string, Party>): Party {
  const other = others.get(party.key);
  return other === undefined ? party : { ...other, evidence: party.evidence };
}

/**
 * Cities in which visits to a country take place, by the city's key: where several documents
 * tell of one visit, some naming the country and others the city. A city with two countries is left out.
 */
export function seatsOf(happenings: readonly (readonly EventReport[])[]): Map<string, Party> {
  const seats = new Map<string, Party | null>();
  for (const reports of happenings) {
    const [first] = reports;
    if (first === undefined || kindOf(first) !== "CONSULT visit") continue;
    if (new Set(reports.map(({ doc }) => doc)).size < 2) continue;
    const places = new Set(reports.flatMap(({ facts }) => facts.event.place ?? []));
    const hosts = new Map(
      reports.flatMap(({ recipients }) =>
        recipients.filter((one) => one.isCountry).map((one) => [one.key, one] as const),
      ),
    );
    const cities = [...hosts.values()].filter(({ name }) => places.has(name));
    const countries = [...hosts.values()].filter(({ name }) => !places.has(name));
    const [city, ...otherCities] = cities;
    const [country, ...otherCountries] = countries;
    if (city === undefined || country === undefined) continue;
    if (otherCities.length + otherCountries.length > 0) continue;
    const known = seats.get(city.key);
    seats.set(city.key, known === undefined || known?.key === country.key ? country : null);
  }
  return new Map([...seats].flatMap(([key, seat]) => (seat === null ? [] : [[key, seat]])));
}

/** Classes in which a city that is spoken to stands for its government. */
const spoken: ReadonlySet<string> = new Set([
  "SUPPORT",
  "ACCUSE",
  "REJECT",
  "REQUEST",
  "THREATEN",
  "AGREE",
  "SANCTION",
  "CONCEDE",
]);

/** Reports in which a city that acts or is spoken to goes by its country: *Tarsk denies it*. */
export function underGovernments(
  reports: readonly EventReport[],
  seats: ReadonlyMap<string, Party>,
): EventReport[] {
  return reports.map((report) => {
    const { type } = report.facts.event;
    if (kindOf(report) === "CONSULT visit") return report;
    return {
      ...report,
      actors: report.actors.map((one) => standIn(one, seats)),
      recipients: spoken.has(type)
        ? report.recipients.map((one) => standIn(one, seats))
        : report.recipients,
    };
  });
}
