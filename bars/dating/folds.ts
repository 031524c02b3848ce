import {
  createDayWeigher,
  type DayWeights,
  type StoryWeights,
  type SurenessWeights,
} from "../../src/reconcile/index.ts";
import { dayNumber, hashText, parseDay } from "../../src/text/index.ts";
import { createPileDater, type Pile, readPile } from "../adapters/dating.ts";
import { type Example, fitDayWeights, judge } from "./fit.ts";
import { fitSureness, type Judged } from "./fit-sureness.ts";

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

/** Whether a document keeps its date where nine of ten others have none. */
export function isInTenth(id: string): boolean {
  return Number.parseInt(hashText(id).slice(2, 6), 16) % 10 === 0;
}

/** Documents read together, and the rows they come from. */
interface ReadRows {
  readonly pile: Pile;
  readonly rows: readonly Row[];
}

/** Rows as piles of their own, one for each of what `keyOf` gives; documents are dated as `isDated` says. */
function pilesOf(
  rows: readonly Row[],
  isDated: (id: string) => boolean,
  keyOf: (row: Row) => string = ({ corpus }) => corpus,
): ReadRows[] {
  return [...Map.groupBy(rows, keyOf).values()].map((own) => ({
    pile: readPile(own.map(({ id, text, dct }) => ({ id, text, date: isDated(id) ? dct : null }))),
    rows: own,
  }));
}

/** Every document of the piles that `isLooked` takes as an example. */
function examplesOf(
  piles: readonly ReadRows[],
  isLooked: (row: Row) => boolean = () => true,
): Example[] {
  return piles.flatMap(({ pile: { facts, days }, rows }) => {
    const weigh = createDayWeigher([...facts.values()]);
    return rows.filter(isLooked).flatMap(({ id, corpus, group, dct }): Example[] => {
      const document = facts.get(id);
      const day = parseDay(dct);
      if (document === undefined || day === null) return [];
      const others = new Map(days);
      others.delete(document.doc);
      const printed = parseDay(document.dating.date ?? "");
      return [
        {
          id,
          corpus,
          group: group ?? id,
          day: dayNumber(day),
          ...weigh(document, others),
          own: printed === null ? null : dayNumber(printed),
        },
      ];
    });
  });
}

/** Days within which a date that was found is right. */
const right = 7;

function judgedWith(examples: readonly Example[], weights: DayWeights, weight: number): Judged[] {
  return examples.flatMap((example) => {
    const found = example.own === null ? judge(example, weights) : null;
    if (found === null || found.voters.length === 0) return [];
    const isRight = Math.abs(found.day - example.day) <= right;
    return [{ found, isRight, weight }];
  });
}

/** What an example counts: the campaign has many documents, and those of a story are seen four times, with all others dated, half and a tenth, and in small piles. */
const counts = { campaign: 0.8, sparseCampaign: 0.2, story: 0.5, small: 0.5 };

/** Documents of a small pile: too few to show what likeness is worth among them. */
const smallPile = 24;

/** Which small pile of its corpus a document is of: each has some of every story. */
function smallPileOf(rows: readonly Row[]): (row: Row) => string {
  const sizes = new Map(
    [...Map.groupBy(rows, ({ corpus }) => corpus)].map(([k, v]) => [k, v.length]),
  );
  return ({ id, corpus }) => {
    const piles = Math.ceil((sizes.get(corpus) ?? 1) / smallPile);
    return `${corpus} ${Number.parseInt(hashText(id).slice(6, 10), 16) % piles}`;
  };
}

/** What is found with weights that were fitted on other documents, and the weights fitted on all. */
export interface HeldOut {
  readonly found: readonly FoundDate[];
  readonly weights: DayWeights;
  readonly sureness: SurenessWeights;
}

/**
 * Dates found, as the record finds them, with weights that were fitted on the other folds. Documents of one story are
 * in one fold. `campaign` is a pile of dated news on which sureness is fitted as well: on half of it with all others dated, on the other half with a tenth.
 */
export function heldOut(rows: readonly Row[], campaign: readonly Row[]): HeldOut {
  const piles = pilesOf([...rows, ...campaign], () => true);
  const isFitted = ({ corpus }: Row): boolean => fitted.has(corpus);
  const seen = rows.filter(isFitted);
  const dated = examplesOf(piles);
  const stories = [
    ...dated.filter(({ corpus }) => fitted.has(corpus)),
    ...examplesOf(pilesOf(seen, isInHalf)),
  ];
  const sparse = examplesOf(pilesOf(seen, isInTenth));
  const inSmall = [...seen, ...campaign];
  const small = examplesOf(pilesOf(inSmall, () => true, smallPileOf(inSmall)));
  const others = dated.filter(({ id, corpus }) => corpus === "polnear" && isInHalf(id));
  const sparseOthers = examplesOf(pilesOf(campaign, isInTenth), ({ id }) => !isInHalf(id));
  const foldOf = ({ group }: Example): number =>
    Number.parseInt(hashText(group).slice(0, 4), 16) % folds;
  const fitWithout = (held: number | null): StoryWeights => {
    const isSeen = (each: Example): boolean => foldOf(each) !== held;
    const weights = fitDayWeights(stories.filter(isSeen));
    const judged = [
      ...judgedWith([...stories, ...sparse].filter(isSeen), weights, counts.story),
      ...judgedWith(small.filter(isSeen), weights, counts.small),
      ...judgedWith(others.filter(isSeen), weights, counts.campaign),
      ...judgedWith(sparseOthers.filter(isSeen), weights, counts.sparseCampaign),
    ];
    return { days: weights, sureness: fitSureness(judged) };
  };
  const found: FoundDate[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitWithout(fold);
    const daters = new Map(
      piles.map(({ pile, rows: own }) => [own[0]?.corpus, createPileDater(pile, weights)]),
    );
    for (const each of dated) {
      if (foldOf(each) !== fold || (each.corpus === "polnear" && !isInHalf(each.id))) continue;
      const date = daters.get(each.corpus)?.(each.id).date ?? null;
      found.push({ id: each.id, date: toDay(date) });
    }
  }
  const { days: weights, sureness } = fitWithout(null);
  return { found, weights, sureness };
}

/** Only days are answers here: a year or a range is not one. */
export function toDay(date: string | null): string | null {
  return date !== null && /^\d{4}-\d\d-\d\d$/.test(date) ? date : null;
}
