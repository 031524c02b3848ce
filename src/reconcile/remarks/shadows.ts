import type { Unit } from "./report.ts";

/** Share of a sentence that must stand in another for it to be the same words once more. */
const mostly = 0.8;
/** Sentences on either side, in the order of their places, among which another's words are looked for. */
const beside = 8;

/**
 * Sentences of nobody known whose words stand in a sentence of somebody known: the same
 * words read twice (*according to the translation, “…,” she said*). They are matched as
 * hers, not as anybody's. Units in the order of documents and offsets; one pass.
 */
export function findShadows(units: readonly Unit[]): ReadonlySet<number> {
  const found = new Set<number>();
  units.forEach((unit, i) => {
    if (unit.speakerId !== null) return;
    for (let j = Math.max(0, i - beside); j <= i + beside; j++) {
      const other = units[j];
      if (other === undefined || other.speakerId === null || j === i) continue;
      if (shareWithin(unit, other) >= mostly) found.add(i);
    }
  });
  return found;
}

/** The share of the characters of one sentence that stand in another. */
function shareWithin({ statement: a }: Unit, { statement: b }: Unit): number {
  if (a.doc !== b.doc) return 0;
  let length = 0;
  let shared = 0;
  for (const one of a.evidence) {
    length += one.end - one.start;
    for (const two of b.evidence) {
      shared += Math.max(0, Math.min(one.end, two.end) - Math.max(one.start, two.start));
    }
  }
  return length === 0 ? 0 : shared / length;
}
