import type { Row } from "../record/index.ts";

/** Hexadecimal digits of an id that rows are sorted by first; with the number of a row they fill a double. */
const digits = 8;
const room = 2 ** 21;

/**
 * Rows by id. Ids are hexadecimal: their first digits are sorted as numbers, in one flat
 * table, because comparing the ids of some hundred thousand rows over and over costs as
 * much as all else that is done with them.
 */
export function sortRows<Kind extends Row>(rows: readonly Kind[]): Kind[] {
  const places = new Float64Array(rows.length);
  rows.forEach(({ id }, i) => {
    places[i] = Number.parseInt(id.slice(0, digits), 16) * room + i;
  });
  if (rows.length > room || places.some(Number.isNaN))
    return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const sorted: Kind[] = [];
  for (const place of places.sort()) sorted.push(rows[place % room] as Kind);
  // Of ids that begin alike there are few: they stand beside each other.
  for (let at = 1; at < sorted.length; at++) {
    for (let i = at; i > 0; i--) {
      const [one, two] = [sorted[i - 1], sorted[i]];
      if (one === undefined || two === undefined || one.id <= two.id) break;
      sorted[i - 1] = two;
      sorted[i] = one;
    }
  }
  return sorted;
}
