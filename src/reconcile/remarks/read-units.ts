import type { Statement } from "../../record/index.ts";
import { latePrint } from "./occasion.ts";
import { createOwnAccounts } from "./own-accounts.ts";
import {
  byPlace,
  createUnit,
  daysApart,
  narrow,
  type Report,
  type Said,
  type Unit,
  type When,
  type Whens,
} from "./report.ts";
import { splitUnits } from "./units.ts";
import type { Vocabulary } from "./words.ts";

/** The sentences of one document's statements, in text order, and for each the whole statement; null where it is that sentence. */
export interface DocUnits {
  readonly units: readonly Unit[];
  readonly whole: readonly (Unit | null)[];
}

/** Reads the sentences of one document's statements. */
export function readUnits(unsorted: readonly Said[], vocabulary: Vocabulary): DocUnits {
  const units: Unit[] = [];
  const whole: (Unit | null)[] = [];
  for (const said of [...unsorted].sort(byPlace)) {
    const unit = createUnit(said, units.length, vocabulary);
    for (const sentence of splitUnits(unit.statement)) {
      const own = narrow(unit, sentence, vocabulary);
      units.push(own);
      whole.push(own === unit ? null : unit);
    }
  }
  return { units: units.map(createOwnAccounts(units)), whole };
}

/** The sentences of a document as they were dated, and what that rests on. */
export interface Dated {
  readonly rests: readonly unknown[] | null;
  readonly reports: readonly Report[];
}

/** A document whose sentences are dated; `dated` are the last two answers: of before the documents were dated, and of after. */
interface Dating {
  readonly doc: string;
  readonly units: readonly Unit[];
  dated: readonly Dated[];
}

/** Characters after words whose day is told within which the same speaker's are of that day too. */
const mostBetween = 200;
const isoDayLength = 10;

/**
 * When each sentence was said, by itself, or, where it does not say, by the one before it: *Orlu
 * said on Friday that … “The locks are safe,” she told parliament.* Not what is recalled, and
 * nothing that is told of no one day.
 */
function whensOf(units: readonly Unit[], whenOf: (statement: Statement) => When): readonly When[] {
  const found: When[] = [];
  units.forEach((unit, i) => {
    const own = whenOf(unit.statement);
    const [before, last] = [units[i - 1], found[i - 1]];
    const goesOn = before !== undefined && last !== undefined && isOfOneTelling(before, unit);
    found.push(goesOn && isFresh(last, own) ? last : own);
  });
  return found;
}

/** Whether words are dated to a day not long before others, which do not say when, were printed: what the news is of. */
function isFresh(last: When, own: When): boolean {
  if (!last.isDated || last.date?.length !== isoDayLength || own.isDated) return false;
  const apart = daysApart(last.date, own.date);
  return apart !== null && apart <= latePrint;
}

/** Whether one speaker's words follow close on others of the same speaker, in one telling. */
function isOfOneTelling(before: Unit, after: Unit): boolean {
  if (after.speakerId === null || before.speakerId !== after.speakerId) return false;
  if (after.transcript || after.isRecalled || before.isRecalled || after.isOfNoDay) return false;
  if (before.statement.id === after.statement.id) return true;
  const between = after.statement.span.start - before.statement.span.end;
  return between < mostBetween;
}

/** The sentences of a document with their dates: the same list, and the same reports, where they had those before. */
export function dateUnits(own: Dating, { of: whenOf, restOn }: Whens): readonly Report[] {
  const { doc, units, dated } = own;
  const rests = restOn(doc);
  const known = dated.find((one) => areSame(one.rests, rests));
  if (known !== undefined) return known.reports;
  const whens = whensOf(units, whenOf);
  const made = units.map((unit, i): Report => {
    const { date, isDated } = whens[i] ?? whenOf(unit.statement);
    for (const { reports } of dated) {
      const before = reports[i];
      if (before?.date === date && before.isDated === isDated) return before;
    }
    return dateAs(unit, { date, isDated });
  });
  const same = dated.find(({ reports }) => areSame(reports, made));
  const now = { rests, reports: same?.reports ?? made };
  own.dated = [now, ...dated.filter((one) => one !== same)].slice(0, mostDated);
  return now.reports;
}

const mostDated = 2;

function areSame(a: readonly unknown[] | null, b: readonly unknown[] | null): boolean {
  return a !== null && a.length === b?.length && a.every((one, i) => one === b[i]);
}

/** The unit as said when it is told. */
export function dateAs(unit: Unit, { date, isDated }: When): Report {
  return { ...unit, date, isDated };
}
