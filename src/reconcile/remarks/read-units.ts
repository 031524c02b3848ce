import type { Statement } from "../../record/index.ts";
import { createOwnAccounts } from "./own-accounts.ts";
import {
  byPlace,
  createUnit,
  narrow,
  type Report,
  type Said,
  type Unit,
  type When,
} from "./report.ts";
import { splitUnits } from "./units.ts";
import type { Vocabulary } from "./words.ts";

/** The sentences of statements, in the order of documents and offsets, and for each the whole statement; null where it is that sentence. */
export function readUnits(
  unsorted: readonly Said[],
  vocabulary: Vocabulary,
): { readonly units: readonly Unit[]; readonly whole: readonly (Unit | null)[] } {
  const units: Unit[] = [];
  const whole: (Unit | null)[] = [];
  for (const said of [...unsorted].sort(byPlace)) {
    const unit = createUnit(said, vocabulary);
    for (const sentence of splitUnits(unit.statement)) {
      const own = narrow(unit, sentence, vocabulary);
      units.push(own);
      whole.push(own === unit ? null : unit);
    }
  }
  return { units: units.map(createOwnAccounts(units)), whole };
}

/**
 * Dates units; one whose date is as it was when last asked is the same report. Holds the
 * reports only: a large pile has many, and each was a unit before.
 */
export function createDating(
  units: readonly Unit[],
): (whenOf: (statement: Statement) => When) => readonly Report[] {
  let last: readonly (Unit & Partial<When>)[] = units;
  return (whenOf) => {
    const dated = last.map((before): Report => {
      const { date, isDated } = whenOf(before.statement);
      return isReport(before) && before.date === date && before.isDated === isDated
        ? before
        : dateAs(before, { date, isDated });
    });
    last = dated;
    return dated;
  };
}

function isReport(unit: Unit & Partial<When>): unit is Report {
  return unit.isDated !== undefined;
}

/** The unit as said when it is told. */
export function dateAs(unit: Unit, { date, isDated }: When): Report {
  return { ...unit, date, isDated };
}
