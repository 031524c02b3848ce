import { createDayWeigher } from "../../src/reconcile/index.ts";
import { dayNumber, hashText, isoDay, parseDay } from "../../src/text/index.ts";
import { readPile } from "../adapters/dating.ts";
import { answer, type Example, fitDayWeights } from "./fit.ts";

/** A document of known date. */
export interface Row {
  readonly id: string;
  readonly corpus: string;
  readonly group: string | null;
  readonly dct: string;
  readonly text: string;
}

/** A date found for a document; null where none is given. */
export interface FoundDate {
  readonly id: string;
  readonly date: string | null;
}

const folds = 5;

/** The parts whose documents tell one another's stories: what weights are fitted on. MEANTIME's are years apart; it stays unseen. */
const fitted: ReadonlySet<string> = new Set(["eventstoryline", "aquaint"]);

/** Whether a document keeps its date where half of the others have none. */
export function isInHalf(id: string): boolean {
  return Number.parseInt(hashText(id).slice(0, 2), 16) % 2 === 0;
}

/** Every document of every corpus as an example, the others dated as `isDated` says. */
function examplesOf(rows: readonly Row[], isDated: (id: string) => boolean): Example[] {
  const corpora = [...new Set(rows.map(({ corpus }) => corpus))];
  return corpora.flatMap((corpus) => {
    const own = rows.filter((row) => row.corpus === corpus);
    const { facts, days } = readPile(
      own.map(({ id, text, dct }) => ({ id, text, date: isDated(id) ? dct : null })),
    );
    const weigh = createDayWeigher([...facts.values()]);
    return own.flatMap(({ id, group, dct }): Example[] => {
      const document = facts.get(id);
      const day = parseDay(dct);
      if (document === undefined || day === null) return [];
      const others = new Map(days);
      others.delete(document.doc);
      const printed = parseDay(document.dating.date ?? "");
      return [
        {
          id,
          group: group ?? id,
          day: dayNumber(day),
          candidates: weigh(document, others),
          own: printed === null ? null : dayNumber(printed),
        },
      ];
    });
  });
}

/**
 * Dates found with weights that were fitted on the other folds, and the weights fitted on
 * all. Documents of one story are in one fold; those whose chance of being right is below
 * `least` get no date.
 */
export function heldOut(
  rows: readonly Row[],
  least: number,
): { readonly found: readonly FoundDate[]; readonly weights: object } {
  const dated = examplesOf(rows, () => true);
  const seen = new Set(rows.flatMap(({ id, corpus }) => (fitted.has(corpus) ? id : [])));
  const all = [...dated, ...examplesOf(rows, isInHalf)].filter(({ id }) => seen.has(id));
  const foldOf = ({ group }: Example): number =>
    Number.parseInt(hashText(group).slice(0, 4), 16) % folds;
  const found: FoundDate[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitDayWeights(all.filter((each) => foldOf(each) !== fold));
    for (const each of dated) {
      if (foldOf(each) !== fold) continue;
      const chosen = answer(each, weights);
      const date = chosen === null || chosen.certainty < least ? null : isoDay(chosen.day);
      found.push({ id: each.id, date });
    }
  }
  return { found, weights: fitDayWeights(all) };
}
