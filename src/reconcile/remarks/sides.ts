import type { StanceValue } from "../../doc/index.ts";
import type { Evidence, Statement } from "../../record/index.ts";
import { namesBeyond } from "./names-beyond.ts";
import type { Report } from "./report.ts";

/** What is known of the countries behind names. */
export interface Sides {
  /** The country that a name is of (*Beijing*), as a code; null where none or several. */
  readonly countryIn: (name: string) => string | null;
  /** The country of an entity, by its id. */
  readonly countryOf: (entity: string) => string | null;
  /** Whether a statement is for or against a proposal; null where it is neither, or nobody can tell. */
  readonly stanceOf: (statement: Statement) => StanceValue | null;
}

/** Nothing known. */
export const noSides: Sides = {
  countryIn: () => null,
  countryOf: () => null,
  stanceOf: () => null,
};

/** What a wording names that no quotation of a remark does, but for its parties under other names. */
export function namesAdded(wording: Report, reports: readonly Report[], sides: Sides): Evidence[] {
  return namesBeyond(
    wording,
    reports.flatMap(({ quoted }) => quoted),
  ).filter(({ exact }) => !isOfSide(exact, reports, sides));
}

/** Whether a name is of the speaker's own country (*the Kremlin*), or of one that the quotations name otherwise. */
function isOfSide(
  name: string,
  reports: readonly Report[],
  { countryIn, countryOf }: Sides,
): boolean {
  const country = countryIn(name);
  if (country === null) return false;
  return reports.some(({ speakerId, statement }) => {
    if (speakerId !== null && countryOf(speakerId) === country) return true;
    if (statement.form === "indirect") return false;
    return statement.evidence.some(({ exact }) =>
      (exact.match(namePattern) ?? []).some((other) => countryIn(other) === country),
    );
  });
}

const namePattern = /\p{Lu}\p{L}+/gu;
