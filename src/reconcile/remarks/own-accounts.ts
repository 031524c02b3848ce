import type { Unit } from "./report.ts";

/**
 * Units of which those are also about own earlier words that stand within one of the same
 * speaker that is: of *I said I would never sell*, *I would never sell*. Units in the
 * order of documents and offsets; each looks at the few that begin just before it.
 */
export function createOwnAccounts<Kind extends Unit>(
  units: readonly Kind[],
): (unit: Kind, at: number) => Kind {
  const isWithin = (unit: Kind, other: Kind): boolean =>
    other.tellsOfOwn === true &&
    other.speakerId === unit.speakerId &&
    other.statement.doc === unit.statement.doc &&
    other.statement.evidence.some(({ start, end }) =>
      unit.statement.evidence.every((own) => start <= own.start && own.end <= end),
    );
  return (unit, at) => {
    if (unit.tellsOfOwn || unit.speakerId === null) return unit;
    const isTold = units.slice(Math.max(0, at - before), at).some((other) => isWithin(unit, other));
    return isTold ? { ...unit, tellsOfOwn: true } : unit;
  };
}

/** Units before one among which it may stand. */
const before = 4;
