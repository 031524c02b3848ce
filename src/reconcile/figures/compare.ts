import type { Figure } from "../../doc/index.ts";
import { type Dating, dateRange } from "../../record/index.ts";
import { dayNumber, parseDay } from "../../text/index.ts";
import { isSameAmount } from "./amounts.ts";
import type { FigureFacts } from "./facts.ts";

/** A figure as it is compared. */
export interface Counting extends FigureFacts {
  /** Stems of what it counts, its unit apart. */
  readonly words: ReadonlySet<string>;
  /** When its document was written; null where unknown. */
  readonly written: Dating["date"];
}

/** What two figures of one thing are to each other. */
export type FigureRelation = "agree" | "differ";

/** Share of the shorter description's words that two figures must have in common to count the same thing. */
const sharedWords = 0.6;
/** Words of what both count from which nothing else need be alike. */
const enough = { agree: 2, differ: 3 } as const;
/** Words around both, where what they count is told by one word: for figures that agree, that differ, of which one does not say what it counts; more where the unit alone says it. */
const leastAround = { agree: 1, differ: 2, untold: 2, ofUnit: 1 } as const;
/** Days between two documents within which figures of no known date that differ can be of one time; shares change from day to day. */
const oneTime = { amount: 14, percent: 2 } as const;

/**
 * How two figures are related: they count the same thing, in one unit and of a time that
 * can be the same, by what they say and by what stands around them; null where that is
 * not known. To differ needs more than to agree: an equal amount says something itself.
 */
export function relateFigures(a: Counting, b: Counting): FigureRelation | null {
  if (a.figure.unit !== b.figure.unit) return null;
  const relation = isSameAmount(a.figure, b.figure) ? "agree" : "differ";
  if (!isOfOneTime(a, b, relation)) return null;
  if (a.evidence.doc === b.evidence.doc) return isOfOneText(a, b) ? relation : null;
  const shared = countShared(a.words, b.words);
  const shorter = Math.min(a.words.size, b.words.size);
  if (shorter > 0 && shared / shorter < sharedWords) return null;
  if (
    shared >= enough[relation] &&
    (relation === "agree" || isInReach(a.figure.value, b.figure.value))
  )
    return relation;
  // One common word (*grain*), or people: that says what is counted only with a unit, an amount in reach and a like place or happening.
  if (a.figure.unit === null || !isInReach(a.figure.value, b.figure.value)) return null;
  const around = countShared(new Set(a.around), new Set(b.around)) - shared;
  if (a.figure.what === null || b.figure.what === null) {
    const isTelling = a.figure.value === b.figure.value && isTold(a.figure);
    return isTelling && around >= leastAround.untold ? "agree" : null;
  }
  const more = relation === "differ" && shared === 0 ? leastAround.ofUnit : 0;
  return around >= leastAround[relation] + more ? relation : null;
}

/** Whether one of two figures of a document refers to what the other counts, and another gives it. */
function isOfOneText(a: Counting, b: Counting): boolean {
  if (a.figure.by === b.figure.by) return false;
  const from = (own: Counting): number => own.figure.carriedFrom ?? own.figure.start;
  return from(a) === from(b);
}

function isOfOneTime(a: Counting, b: Counting, relation: FigureRelation): boolean {
  const left = a.figure.asOf === null ? null : dateRange(a.figure.asOf);
  const right = b.figure.asOf === null ? null : dateRange(b.figure.asOf);
  if (left !== null && right !== null) return left.from <= right.to && right.from <= left.to;
  // *Down from 41 in 2029*: what is set against another year is not what others tell of today.
  if (isOfOtherTime(a) || isOfOtherTime(b)) return false;
  if (relation === "agree") return true;
  const [one, two] = [dayOf(a.written), dayOf(b.written)];
  const days = oneTime[a.figure.unit === "percent" ? "percent" : "amount"];
  return one !== null && two !== null && Math.abs(one - two) <= days;
}

/** Whether an amount is hardly the same by chance: three digits, or two of thousands. *42 percent* may be of anything. */
function isTold({ value }: Figure): boolean {
  const digits = String(Math.abs(value))
    .replace(".", "")
    .replace(/^0+|0+$/g, "").length;
  return digits > 2 || (digits === 2 && Math.abs(value) >= 1000);
}

function isOfOtherTime({ figure: { asOf, carriedFrom } }: Counting): boolean {
  return asOf !== null && carriedFrom !== undefined;
}

function dayOf(date: string | null): number | null {
  const day = date === null ? null : parseDay(date);
  return day === null ? null : dayNumber(day);
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared;
}

/** Whether two amounts are of one order: within a third of the larger. */
function isInReach(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) / 3;
}
