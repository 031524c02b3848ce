import type { Unit } from "./report.ts";
import type { Word } from "./words.ts";

/** What somebody who tells of own earlier words begins with, after *I* or *we*, perhaps *have*. */
const told =
  /\b(?:i|we)(?: have|'ve)?(?: also| already| once| never| always)? (?:said|told|spoke|spoken|promised|warned|announced|declared|proposed|repeated|recalled|(?:gave|given) (?:\p{L}+ )?(?:my|our) word)\b/u;

interface Telling {
  /** Whether it quotes words about own earlier words. */
  readonly tellsOfOwn: boolean;
}

/**
 * Whether one of two quotations is about its speaker's own earlier words: *I spoke of a
 * fence* does not say it again. Where both are so, they may be one remark.
 */
export function isSelfReport(a: Telling, b: Telling): boolean {
  return a.tellsOfOwn !== b.tellsOfOwn;
}

/** Whether the words of a quotation are about own earlier words. One pass. */
export function tellsOfOwn(words: readonly Word[]): boolean {
  if (!words.some(({ form }) => form === "i" || form === "we")) return false;
  return told.test(words.map(({ form }) => form).join(" "));
}

/**
 * Units of which those are also about own earlier words that stand within one of the same
 * speaker that is: of *I said I would never sell*, *I would never sell*. Units in the
 * order of documents and offsets; each looks at the few that begin just before it.
 */
export function createOwnAccounts<Kind extends Unit>(
  units: readonly Kind[],
): (unit: Kind, at: number) => Kind {
  const isWithin = (unit: Kind, other: Kind): boolean =>
    other.tellsOfOwn &&
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
