import { firstWhere } from "../../../text/index.ts";
import { nameKey } from "../name-key.ts";
import type { LazyRows } from "./packed-rows.ts";
import type { Person } from "./types.ts";
import { emptyHash, extendHash } from "./words.ts";

/** People by the hashes of their names: `keys` in rising order, `refs` the person of each. */
export interface PeopleIndex {
  readonly keys: Uint32Array;
  readonly refs: Uint32Array;
}

const hashOf = (key: string): number => extendHash(emptyHash, key).low >>> 0;

function keysOf(person: Person): ReadonlySet<string> {
  const names = [person.name, ...person.variants, ...(person.surname ? [person.surname] : [])];
  return new Set(names.map(nameKey));
}

/** Indexes people by the keys of their names, variants and last names. */
export function packPeopleIndex(people: readonly Person[]): PeopleIndex {
  const entries = people.flatMap((person, ref) =>
    [...keysOf(person)].map((key): readonly [number, number] => [hashOf(key), ref]),
  );
  entries.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return {
    keys: Uint32Array.from(entries, ([key]) => key),
    refs: Uint32Array.from(entries, ([, ref]) => ref),
  };
}

/** The people with a name, in the order of the list. A binary search. */
export function findPeople(
  { keys, refs }: PeopleIndex,
  people: LazyRows<Person>,
  name: string,
): readonly Person[] {
  const key = nameKey(name);
  const hash = hashOf(key);
  const first = firstWhere(keys.length, (i) => (keys[i] ?? 0) >= hash);
  const found: Person[] = [];
  for (let i = first; keys[i] === hash; i++) {
    const person = people.at(refs[i] ?? -1);
    // Two keys may share a hash.
    if (person !== undefined && keysOf(person).has(key)) found.push(person);
  }
  return found;
}
