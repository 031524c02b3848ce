import type { EventVariant, Evidence } from "../../../src/record/index.ts";
import type { Mark } from "./segments.ts";

/** A place in a report of an event that another report gives differently. */
export interface EventDifference extends Mark {
  readonly kind: "replaced";
  /** What the others print instead, each once. */
  readonly others: readonly string[];
}

/** Where a passage of a document differs from other reports of its event, in the order of the text. */
export function differencesIn(
  doc: string,
  passage: { readonly start: number; readonly end: number },
  variants: readonly EventVariant[],
): EventDifference[] {
  const places = new Map<string, EventDifference>();
  const take = (own: Evidence, other: Evidence): void => {
    if (own.doc !== doc || own.start < passage.start || own.end > passage.end) return;
    const key = `${own.start} ${own.end}`;
    const others = places.get(key)?.others ?? [];
    if (others.includes(other.exact)) return;
    const { start, end } = own;
    places.set(key, { start, end, kind: "replaced", others: [...others, other.exact] });
  };
  for (const { a, b } of variants) {
    take(a, b);
    take(b, a);
  }
  return [...places.values()].toSorted((a, b) => a.start - b.start || a.end - b.end);
}
