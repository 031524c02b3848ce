/** Who made a proposal, as far as a document and the record tell. */
export interface Party {
  readonly name: string;
  /** Id of the entity; null when unknown. */
  readonly id: string | null;
  /** ISO 3166-1 alpha-3 of the country that it is or belongs to; null when unknown. */
  readonly country: string | null;
}

/** What the same maker has alike in all documents. */
export function partyKey({ country, id, name }: Party): string {
  return country ?? id ?? name.toLowerCase();
}

/** Whether two may be one maker: by entity, by country, else by name. */
export function isSameParty(a: Party, b: Party): boolean {
  if (a.id !== null && a.id === b.id) return true;
  if (a.country !== null && b.country !== null) return a.country === b.country;
  return (
    a.name.toLowerCase() === b.name.toLowerCase() ||
    isPeopleOf(a.name, b.name) ||
    isPeopleOf(b.name, a.name)
  );
}

/** *Tarskan* and *Tarsk*, which no gazetteer knows. */
function isPeopleOf(people: string, place: string): boolean {
  if (!/(?:an|ish|ese|i)$/.test(people) || place.length < 4) return false;
  return people.startsWith(place.slice(0, Math.max(4, place.length - 1)));
}
