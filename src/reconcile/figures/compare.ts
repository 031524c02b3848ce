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
/** Words around both, where what they count is told by one word or by the unit alone: for figures that agree, that differ, and of which one does not say what it counts. */
const leastAround = { agree: 1, differ: 2, untold: 2 } as const;
/** Days between two documents within which undated figures can be of one time. */
const oneTime = 60;

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
  if (shared >= 2) return relation;
  // One common word (*grain*), or people: that says what is counted only with a unit, an amount in reach and a like place or happening.
  if (a.figure.unit === null || !isInReach(a.figure.value, b.figure.value)) return null;
  const around = countShared(new Set(a.around), new Set(b.around)) - shared;
  if (a.figure.what === null || b.figure.what === null) {
    const isTelling = a.figure.value === b.figure.value && !isRound(a.figure.value);
    return isTelling && around >= leastAround.untold ? "agree" : null;
  }
  return around >= leastAround[relation] ? relation : null;
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
  if (relation === "agree") return true;
  const [one, two] = [dayOf(a.written), dayOf(b.written)];
  return one === null || two === null || Math.abs(one - two) <= oneTime;
}

/** Whether a number has one digit that counts: *40*, which two things may well have. */
function isRound(value: number): boolean {
  return /^0*\d0*$/.test(String(Math.abs(value)).replace(".", ""));
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
