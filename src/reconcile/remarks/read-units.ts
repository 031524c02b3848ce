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
    const unit = createUnit(said, vocabulary);
    for (const sentence of splitUnits(unit.statement)) {
      const own = narrow(unit, sentence, vocabulary);
      units.push(own);
      whole.push(own === unit ? null : unit);
    }
  }
  return { units: units.map(createOwnAccounts(units)), whole };
}

/** Reports of sentences as they were dated last, and before that otherwise. */
export type Dated = readonly [recent: (Report | undefined)[], older: (Report | undefined)[]];

/** Sentences with their dates; where one had the date before, the same report again. */
export function dateUnits(
  units: readonly Unit[],
  [recent, older]: Dated,
  whenOf: (statement: Statement) => When,
): readonly Report[] {
  return units.map((unit, i): Report => {
    const { date, isDated } = whenOf(unit.statement);
    for (const known of [recent[i], older[i]]) {
      if (known !== undefined && known.date === date && known.isDated === isDated) return known;
    }
    const report = dateAs(unit, { date, isDated });
    older[i] = recent[i];
    recent[i] = report;
    return report;
  });
}

/** The unit as said when it is told. */
export function dateAs(unit: Unit, { date, isDated }: When): Report {
  return { ...unit, date, isDated };
}
