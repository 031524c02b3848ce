import type { Figure } from "../../doc/index.ts";
import { synonymGroups } from "../../lang/en/synonyms.ts";
import { type Dating, dateRange } from "../../record/index.ts";
import { dayNumber, parseDay } from "../../text/index.ts";
import { isSameAmount } from "./amounts.ts";
import type { FigureFacts } from "./facts.ts";

/** A figure as it is compared. */
export interface Counting extends FigureFacts {
  /** Stems of what it counts, its unit apart. */
  readonly words: ReadonlySet<string>;
  /** Stems of the other words around it, its unit apart. */
  readonly near: ReadonlySet<string>;
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
/** The least value from which an equal bare count of one thing says something itself. */
const leastTelling = 3;
/** Words around two figures of people with one fate that say who the people are. */
const leastAlike = { agree: 1, differ: 2 } as const;
/** The same where they do not say who: that they differ cannot be told. */
const leastAlikeUntold = 3;
/** The least value that is no small number, and the words around two equal figures of one thing in documents of one story: of a unit, of bare counts, of people with one fate; more around small numbers, none around an amount that is told. */
export const leastOfStory = 10;
const leastInStory = { ofUnit: 2, bare: 1, ofFate: 0, ofSmall: 1 } as const;
/** Share of the larger amount by which figures of one thing may differ; of the dead and wounded, whose number grows, more. */
const reach = 1 / 3;
const fateReach = 1 / 2;
/** Days between two documents within which figures of no known date that differ can be of one time; shares change from day to day. */
const oneTime = { amount: 14, percent: 2 } as const;

/**
 * How two figures are related: they count the same thing, in one unit and of a time that
 * can be the same, by what they say and by what stands around them; null where that is
 * not known. To differ needs more than to agree: an equal amount says something itself, and
 * most where both documents tell one story.
 */
export function relateFigures(
  a: Counting,
  b: Counting,
  isOneStory: boolean,
): FigureRelation | null {
  if (a.figure.unit !== b.figure.unit && !(isOneStory && arePeople(a) && arePeople(b))) return null;
  const relation = isSameAmount(a.figure, b.figure) ? "agree" : "differ";
  if (!isOfOneTime(a, b, relation)) return null;
  if (a.evidence.doc === b.evidence.doc) return isOfOneText(a, b) ? relation : null;
  if (a.fate !== null && b.fate !== null && a.fate !== b.fate) return null;
  const shared = (isOneStory ? countKin : countShared)(a.words, b.words);
  const shorter = Math.min(a.words.size, b.words.size);
  if (shorter > 0 && shared / shorter < sharedWords) return null;
  if (isOneStory && isEqualInStory(a, b)) return "agree";
  if (a.figure.unit !== b.figure.unit) return null;
  if (a.fate !== null && a.fate === b.fate) return relateFates(a, b, relation);
  const [one, other] = [a.figure, b.figure];
  if (
    shared >= enough[relation] &&
    (relation === "agree" || isInReach(one.value, other.value, reach))
  )
    return relation;
  const near = countShared(a.near, b.near);
  // Small numbers of one thing (*the two countries*) stand in any text.
  if (one.unit === null) {
    const isOne = one.value === other.value && one.value >= leastTelling;
    return isOne && shared > 0 && near >= leastAround.untold ? "agree" : null;
  }
  // One common word (*grain*), or people: that says what is counted only with a unit, an amount in reach and a like place or happening.
  if (!isInReach(one.value, other.value, reach)) return null;
  if (one.what === null || other.what === null) {
    const isTelling = one.value === other.value && isTold(one);
    return isTelling && near >= leastAround.untold ? "agree" : null;
  }
  const more = relation === "differ" && shared === 0 ? leastAround.ofUnit : 0;
  return near >= leastAround[relation] + more ? relation : null;
}

/**
 * How figures of people whom the same befell are related: the dead and wounded of a day,
 * as outlets tell and revise them. Who they are must be alike, or to agree more of the
 * place and occasion, for each side of a clash has its own.
 */
function relateFates(a: Counting, b: Counting, relation: FigureRelation): FigureRelation | null {
  if (!isInReach(a.figure.value, b.figure.value, fateReach)) return null;
  const near = countShared(a.near, b.near);
  if (countShared(a.words, b.words) > 0) return near >= leastAlike[relation] ? relation : null;
  return relation === "agree" && near >= leastAlikeUntold ? relation : null;
}

/** Whether a figure counts people: those whom something befell are people also where a number stands alone. */
function arePeople({ figure: { unit }, fate }: Counting): boolean {
  return unit === "people" || (unit === null && fate !== null);
}

/** Whether two equal figures of documents that tell one story are of one thing: little else is told there in that unit, of that fate, under that word. */
function isEqualInStory(a: Counting, b: Counting): boolean {
  const [one, other] = [a.figure, b.figure];
  if (one.value !== other.value || one.value < leastTelling) return false;
  const near = countShared(a.near, b.near) - (one.value < leastOfStory ? leastInStory.ofSmall : 0);
  if (a.fate !== null || b.fate !== null) return a.fate === b.fate && near >= leastInStory.ofFate;
  if (one.unit !== null) return isTold(one) || near >= leastInStory.ofUnit;
  return countKin(a.words, b.words) > 0 && near >= leastInStory.bare;
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

/** Words of one side that the other has too, or one that can stand for them: *prisoners*, *captives*. */
function countKin(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const groups = new Set([...b].flatMap(synonymGroups));
  let shared = 0;
  for (const word of a) {
    if (b.has(word) || synonymGroups(word).some((group) => groups.has(group))) shared++;
  }
  return shared;
}

/** Whether two amounts are of one order: apart by no more than a share of the larger. */
function isInReach(a: number, b: number, share: number): boolean {
  return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * share;
}
