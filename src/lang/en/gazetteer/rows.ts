import type { Office, Organization, Outlet, Person } from "./types.ts";

const outer = "|";
const inner = ";";
const innermost = "~";

const orNull = (text: string | undefined): string | null =>
  text === undefined || text === "" ? null : text;
const list = (text: string | undefined): readonly string[] =>
  text === undefined || text === "" ? [] : text.split(inner);

/** One line for one person: name, last name, variants, country, offices. The separators never occur in names. */
export function writePerson(person: Person): string {
  const offices = person.offices.map(({ title, from, to }) =>
    [title, from ?? "", to ?? ""].join(innermost),
  );
  return [
    person.name,
    person.surname ?? "",
    person.variants.join(inner),
    person.country ?? "",
    offices.join(inner),
  ].join(outer);
}

/** Reads what {@link writePerson} wrote. */
export function readPerson(line: string): Person {
  const [name = "", surname, variants, country, offices] = line.split(outer);
  return {
    name,
    surname: orNull(surname),
    variants: list(variants),
    country: orNull(country),
    offices: list(offices).map(readOffice),
  };
}

function readOffice(text: string): Office {
  const [title = "", from, to] = text.split(innermost);
  return { title, from: orNull(from), to: orNull(to) };
}

/** One line for one organization: name, variants, kind, country. */
export function writeOrganization(organization: Organization): string {
  const { name, variants, kind, country } = organization;
  return [name, variants.join(inner), kind, country ?? ""].join(outer);
}

/** Reads what {@link writeOrganization} wrote. */
export function readOrganization(line: string): Organization {
  const [name = "", variants, kind, country] = line.split(outer);
  return {
    name,
    variants: list(variants),
    kind: kind as Organization["kind"],
    country: orNull(country),
  };
}

/** One line for one outlet: name, variants, kind, country. */
export function writeOutlet(outlet: Outlet): string {
  return [outlet.name, outlet.variants.join(inner), outlet.kind, outlet.country].join(outer);
}

/** Reads what {@link writeOutlet} wrote. */
export function readOutlet(line: string): Outlet {
  const [name = "", variants, kind, country = ""] = line.split(outer);
  return { name, variants: list(variants), kind: kind as Outlet["kind"], country };
}
