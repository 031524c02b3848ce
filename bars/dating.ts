import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readJsonLines } from "../corpora/index.ts";
import { dayNumber, parseDay } from "../src/text/index.ts";
import { type DatedText, prepare } from "./adapters/dating.ts";
import { bootstrap } from "./bootstrap.ts";
import { type FoundDate, heldOut, isInHalf, isInTenth, type Row, toDay } from "./dating/folds.ts";
import type { Bar, Measure } from "./options.ts";

interface Scores {
  readonly answered: number;
  readonly exact: number;
  readonly d1: number;
  readonly d7: number;
  readonly bad: number;
}

type Score = (gold: readonly Row[], found: readonly FoundDate[]) => Scores;

/** Share of the others that keep their date, by setting. */
const settings: readonly (readonly [name: string, isDated: (id: string) => boolean])[] = [
  ["others dated", () => true],
  ["half of the others dated", isInHalf],
  ["a tenth of the others dated", isInTenth],
];

/** Least values on the corpus whose documents tell one another's stories. */
const floors: Readonly<Record<string, Partial<Scores>>> = {
  "eventstoryline, others dated": { exact: 60, d1: 85, d7: 94, bad: 96 },
  "eventstoryline, half of the others dated": { exact: 55, d1: 80, d7: 92 },
};

/**
 * Dates of documents whose date line was taken away, by the dates of the others; each
 * corpus is a pile of its own, and each story of EventStoryLine once more. `--folds` dates each document with weights that were
 * fitted on the stories of the other folds, and gives the weights fitted on all (`--json`);
 * `--misses` prints the documents that are undated or more than a week off.
 */
export const bar: Bar = async ({ corpora, data, args }) => {
  const { scoreDating } = (await import(
    pathToFileURL(join(corpora, "../score/score-dating.mjs")).href
  )) as { scoreDating: Score };
  const file = data ?? join(corpora, "dating/docs.dev.jsonl");
  if (!existsSync(file)) return { measures: [], missing: [file], scores: {} };
  const rows = readJsonLines<Row>(file);
  if (args.includes("--folds")) return foldBar(rows, readCampaign(corpora), scoreDating);
  const measures: Measure[] = [];
  const scores: Record<string, Scores> = {};
  for (const [part, piles] of partsOf(rows)) {
    const pile = piles.flat();
    for (const [name, isDated] of settings) {
      const found = piles.flatMap((docs) => {
        const dateOf = prepare(
          docs.map(
            ({ id, text, dct }): DatedText => ({ id, text, date: isDated(id) ? dct : null }),
          ),
        );
        return docs.map(({ id }) => ({ id, date: toDay(dateOf(id).date) }));
      });
      const on = `${part}, ${name}`;
      scores[on] = scoreDating(pile, found);
      measures.push(...measuresOf({ pile, found, on, scoreDating }));
      if (args.includes("--misses")) showMisses(on, pile, found);
    }
  }
  return { measures, missing: [], scores };
};

/** Piles by what is measured: each corpus, all in one, and each story by itself, as in a folder of reports on one event. */
function partsOf(rows: readonly Row[]): Map<string, readonly (readonly Row[])[]> {
  const parts = new Map<string, Row[][]>();
  for (const [corpus, pile] of Map.groupBy(rows, (row) => row.corpus)) parts.set(corpus, [pile]);
  parts.set("all in one pile", [[...rows]]);
  const telling = rows.filter(({ corpus, group }) => corpus === "eventstoryline" && group !== null);
  const stories = [...Map.groupBy(telling, ({ group }) => group).values()];
  if (stories.length > 0) parts.set("each story of eventstoryline alone", stories);
  return parts;
}

/** Prints the documents that are undated or more than a week off. */
function showMisses(on: string, pile: readonly Row[], found: readonly FoundDate[]): void {
  pile.forEach(({ id, dct }, i) => {
    const date = found[i]?.date ?? null;
    const [day, given] = [date, dct].map((each) => (each === null ? null : parseDay(each)));
    const gap = day == null || given == null ? null : dayNumber(day) - dayNumber(given);
    if (gap === null || Math.abs(gap) > 7) console.log([on, id, dct, date, gap].join("\t"));
  });
}

function foldBar(rows: readonly Row[], campaign: readonly Row[], score: Score): ReturnType<Bar> {
  const { found, weights, sureness } = heldOut(rows, campaign);
  const all = [...rows, ...campaign.filter(({ id }) => isInHalf(id))];
  const measures = [...new Set(all.map((row) => row.corpus))].flatMap((corpus) => {
    const pile = all.filter((row) => row.corpus === corpus);
    return measuresOf({ pile, found, on: `${corpus}, held-out folds`, scoreDating: score });
  });
  return Promise.resolve({ measures, missing: [], scores: { weights, sureness } });
}

/** Dated news of one campaign: a pile in which everything is alike. */
function readCampaign(corpora: string): Row[] {
  return ["train", "dev"]
    .map((split) => join(corpora, `polnear/polnear.${split}.jsonl`))
    .filter((file) => existsSync(file))
    .flatMap((file) => readJsonLines<{ id: string; date: string; text: string }>(file))
    .map(({ id, date, text }) => ({ id, corpus: "polnear", group: null, dct: date, text }));
}

const metrics: readonly (readonly [keyof Scores, string])[] = [
  ["answered", "dating answered"],
  ["exact", "dating exact"],
  ["d1", "dating within a day"],
  ["d7", "dating within a week"],
  ["bad", "dating answers within 30 days"],
];

interface Measured {
  readonly pile: readonly Row[];
  readonly found: readonly FoundDate[];
  readonly on: string;
  readonly scoreDating: Score;
}

/** The figures with intervals over stories: documents of one story are right or wrong together. */
function measuresOf({ pile, found, on, scoreDating }: Measured): Measure[] {
  const stories = [...Map.groupBy(pile, ({ group, id }) => group ?? id).values()];
  return metrics.map(([key, metric]): Measure => {
    // What is off by more than 30 days is shown as what is not, so that more is better everywhere.
    const shareOf = (rows: readonly Row[]): number => {
      const value = scoreDating(rows, found)[key];
      return key === "bad" ? 100 - value : value;
    };
    return {
      metric,
      on,
      value: shareOf(pile),
      interval: bootstrap(stories, (sample) => shareOf(sample.flat()), 200),
      floor: floors[on]?.[key] ?? null,
    };
  });
}
