import type { StanceValue } from "../../doc/index.ts";
import type { Evidence, Statement } from "../../record/index.ts";
import { covers } from "../../text/index.ts";
import { namesBeyond } from "./names-beyond.ts";
import type { Report } from "./report.ts";

/** What is known of names and of the countries behind them. */
export interface Sides {
  /** The country that a name is of (*Beijing*), as a code; null where none or several. */
  readonly countryIn: (name: string) => string | null;
  /** The country of an entity, by its id. */
  readonly countryOf: (entity: string) => string | null;
  /** Whether a statement is for or against a proposal; null where it is neither, or nobody can tell. */
  readonly stanceOf: (statement: Statement) => StanceValue | null;
  /** The names that a document gives, as printed. */
  readonly namesIn: (doc: string) => readonly string[];
}

/** Nothing known. */
export const noSides: Sides = {
  countryIn: () => null,
  countryOf: () => null,
  stanceOf: () => null,
  namesIn: () => [],
};

/** What a wording names that no quotation of a remark does, but for who speaks and its parties under other names. */
export function namesAdded(wording: Report, reports: readonly Report[], sides: Sides): Evidence[] {
  const said = reports.flatMap(({ quoted, speaker }) => [...quoted, ...speaker]);
  const added = namesBeyond(wording, said).filter(({ exact }) => !isOfSide(exact, reports, sides));
  return inFull(added, wording, sides.namesIn(wording.statement.doc));
}

/** Names as far as their document gives them: *Roads and Bridges Board*, of which *Bridges Board* alone is new. */
function inFull(
  added: readonly Evidence[],
  { statement: { evidence } }: Report,
  names: readonly string[],
): Evidence[] {
  const whole: Evidence[] = [];
  for (const part of added) {
    const last = whole.at(-1);
    if (last !== undefined && covers(last, part)) continue;
    const piece = evidence.find((one) => covers(one, part));
    whole.push(piece === undefined ? part : widestIn(piece, part, names));
  }
  return whole;
}

/** The longest name of a piece of text that covers a part of it; the part itself where none does. */
function widestIn(piece: Evidence, part: Evidence, names: readonly string[]): Evidence {
  let widest = part;
  for (const name of names) {
    if (name.length <= widest.exact.length || !name.includes(part.exact)) continue;
    const start = piece.exact.indexOf(name, Math.max(0, part.end - piece.start - name.length));
    const found = { ...piece, start: piece.start + start, end: piece.start + start + name.length };
    if (start >= 0 && covers(found, part)) widest = { ...found, exact: name };
  }
  return widest;
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
