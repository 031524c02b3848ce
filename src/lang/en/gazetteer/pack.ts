import { packModel } from "../../../learn/index.ts";
import { packRows } from "./packed-rows.ts";
import { packPeopleIndex } from "./people-index.ts";
import { packPhrases } from "./phrases.ts";
import { writeOrganization, writeOutlet, writePerson } from "./rows.ts";
import type { Country, Organization, Outlet, Person } from "./types.ts";

/** What a gazetteer is made of. */
export interface GazetteerTables {
  readonly countries: readonly Country[];
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly outlets: readonly Outlet[];
  /** Senses (`packSense`) of every phrase, the likeliest first. */
  readonly phrases: ReadonlyMap<string, readonly number[]>;
}

/** The bytes that `loadGazetteer` reads. The same tables give the same bytes. */
export function packGazetteer(tables: GazetteerTables): Uint8Array {
  const { slots, senses } = packPhrases(tables.phrases);
  const people = packRows(tables.people.map(writePerson));
  const organizations = packRows(tables.organizations.map(writeOrganization));
  const outlets = packRows(tables.outlets.map(writeOutlet));
  const index = packPeopleIndex(tables.people);
  return packModel({
    header: { countries: tables.countries },
    arrays: {
      slots,
      senses,
      people: people.text,
      peopleStarts: people.starts,
      organizations: organizations.text,
      organizationsStarts: organizations.starts,
      outlets: outlets.text,
      outletsStarts: outlets.starts,
      nameKeys: index.keys,
      nameRefs: index.refs,
    },
  });
}
