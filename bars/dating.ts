import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { hashText } from "../src/text/index.ts";
import { type DatedText, prepare } from "./adapters/dating.ts";
import type { Bar, Measure } from "./options.ts";

interface Row {
  readonly id: string;
  readonly corpus: string;
  readonly dct: string;
  readonly text: string;
}

interface Scores {
  readonly answered: number;
  readonly exact: number;
  readonly d1: number;
  readonly d7: number;
  readonly bad: number;
}

type Score = (
  gold: readonly Row[],
  found: readonly { id: string; date: string | null }[],
) => Scores;

/** Share of the others that keep their date, by setting. */
const settings: readonly (readonly [name: string, isDated: (id: string) => boolean])[] = [
  ["others dated", () => true],
  ["half of the others dated", (id) => Number.parseInt(hashText(id).slice(0, 2), 16) % 2 === 0],
];

/** Least values on the corpus whose documents tell one another's stories. */
const floors: Readonly<Record<string, Partial<Scores>>> = {
  "eventstoryline, others dated": { exact: 60, d1: 85, d7: 94 },
  "eventstoryline, half of the others dated": { exact: 55, d1: 80, d7: 92 },
};

/** Dates of documents whose date line was taken away, by the dates of the others; each corpus is a pile of its own. */
export const bar: Bar = async ({ corpora, data }) => {
  const { scoreDating } = (await import(
    pathToFileURL(join(corpora, "../score/score-dating.mjs")).href
  )) as { scoreDating: Score };
  const file = data ?? join(corpora, "dating/docs.dev.jsonl");
  if (!existsSync(file)) return { measures: [], missing: [file], scores: {} };
  const rows = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);
  const measures: Measure[] = [];
  const scores: Record<string, Scores> = {};
  for (const corpus of [...new Set(rows.map((row) => row.corpus)), "all in one pile"]) {
    const pile = rows.filter((row) => row.corpus === corpus || corpus === "all in one pile");
    for (const [name, isDated] of settings) {
      const docs = pile.map(
        ({ id, text, dct }): DatedText => ({ id, text, date: isDated(id) ? dct : null }),
      );
      const dateOf = prepare(docs);
      const found = pile.map(({ id }) => ({ id, date: toDay(dateOf(id).date) }));
      const on = `${corpus}, ${name}`;
      const score = scoreDating(pile, found);
      scores[on] = score;
      for (const [key, metric] of metrics) {
        measures.push({
          metric,
          on,
          value: score[key],
          interval: null,
          floor: floors[on]?.[key] ?? null,
        });
      }
    }
  }
  return { measures, missing: [], scores };
};

const metrics: readonly (readonly [keyof Scores, string])[] = [
  ["answered", "dating answered"],
  ["exact", "dating exact"],
  ["d1", "dating within a day"],
  ["d7", "dating within a week"],
  ["bad", "dating answers off by more than 30 days"],
];

/** Only days are answers here: a year or a range is not one. */
function toDay(date: string | null): string | null {
  return date !== null && /^\d{4}-\d\d-\d\d$/.test(date) ? date : null;
}
