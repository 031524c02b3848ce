import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readJsonLines } from "../corpora/index.ts";
import { blocks } from "../src/annotate/blocks/index.ts";
import { pipeline } from "../src/annotate/pipeline.ts";
import { sentences } from "../src/annotate/sentences/index.ts";
import { tags } from "../src/annotate/tags/index.ts";
import { timexes } from "../src/annotate/timexes/index.ts";
import { tokens } from "../src/annotate/tokens/index.ts";
import { createDoc, createPlainDoc, type Timex } from "../src/doc/index.ts";
import { loadModel } from "../src/engine/load-model.ts";
import { f1Interval } from "./bootstrap.ts";
import type { Bar, Measure } from "./options.ts";

interface Row {
  readonly id: string;
  readonly text: string;
  readonly dct?: string | null;
  readonly timexes: readonly { start: number; end: number; type: string; value: string | null }[];
}

interface Figures {
  readonly f1: number;
  readonly p: number;
}

interface Scores {
  readonly gold: number;
  readonly sys: number;
  readonly strict: Figures;
  readonly relaxed: Figures;
  readonly value: Figures;
}

/** Least values that pass; a figure without one is only shown. */
type Floors = Partial<Readonly<Record<"strict" | "relaxed" | "value", number>>>;

type Score = (gold: readonly unknown[], found: readonly unknown[]) => Scores;

function annotator(): (row: Row) => readonly Timex[] {
  const tagBytes = loadModel("tags");
  const sentenceBytes = loadModel("sentences");
  if (tagBytes === null) throw new RangeError("models/tags.model.br is missing");
  const run = pipeline()
    .add(blocks())
    .add(tokens())
    .add(sentences(sentenceBytes))
    .add(tags(tagBytes))
    .add(timexes());
  return ({ id, text, dct }) => {
    const plain = createPlainDoc(text, id);
    return run.run(createDoc(text, { ...plain.origin, date: dct ?? null }, "en")).layers.timexes;
  };
}

/** Values of time expressions on the development news and on WikiWars, by the TempEval-3 formulas. */
export const bar: Bar = async ({ corpora, data, args }) => {
  const { score } = (await import(
    pathToFileURL(join(corpora, "../score/score-timex.mjs")).href
  )) as { score: Score };
  const sets: [string, string, Floors][] =
    data === null
      ? [
          [
            "news dev",
            join(corpora, "timex/news-dev.jsonl"),
            { strict: 85, relaxed: 92, value: 78 },
          ],
          [
            "WikiWars train",
            join(corpora, "timex/wikiwars.train.jsonl"),
            { strict: 83, relaxed: 91, value: 81 },
          ],
        ]
      : [["data", data, {}]];
  const measures: Measure[] = [];
  const missing: string[] = [];
  const scores: Record<string, unknown> = {};
  for (const [on, file, floors] of sets) {
    if (!existsSync(file)) {
      missing.push(file);
      continue;
    }
    const rows = readJsonLines<Row>(file).map((row) => ({
      ...row,
      timexes: row.timexes.filter((timex) => timex.value !== "null"),
    }));
    const annotate = annotator();
    const found = rows.map((row) => ({ id: row.id, timexes: annotate(row) }));
    if (args.includes("--show")) {
      show(rows, found);
    }
    const whole = score(rows, found);
    scores[on] = whole;
    const each = rows.map((row, i) => score([row], [found[i]]));
    for (const key of ["strict", "relaxed", "value"] as const) {
      const counts = each.map((one) => ({
        right: Math.round(one[key].p * one.sys),
        gold: one.gold,
        found: one.sys,
      }));
      measures.push({
        metric: `timex ${key} F1`,
        on,
        value: 100 * whole[key].f1,
        interval: f1Interval(counts),
        floor: floors[key] ?? null,
      });
    }
  }
  return { measures, missing, scores };
};

/** Prints what differs from the gold, for error analysis. */
function show(rows: readonly Row[], found: readonly { timexes: readonly Timex[] }[]): void {
  rows.forEach((row, i) => {
    const own = found[i]?.timexes ?? [];
    const cut = (t: { start: number; end: number }): string =>
      row.text.slice(t.start, t.end).replace(/\s+/g, " ");
    for (const gold of row.timexes) {
      const match = own.find((t) => t.start < gold.end && gold.start < t.end);
      if (match === undefined) console.log(`MISS\t${cut(gold)}\t${gold.value}`);
      else if (match.value !== gold.value)
        console.log(
          `VALUE\t${cut(gold)}\t${gold.value}\t${cut(match)}\t${match.value}\t${match.relative}\t${row.dct}`,
        );
      else if (match.start !== gold.start || match.end !== gold.end)
        console.log(`EXTENT\t${cut(gold)}\t${cut(match)}`);
    }
    for (const t of own) {
      if (!row.timexes.some((gold) => t.start < gold.end && gold.start < t.end))
        console.log(
          `EXTRA\t${cut(t)}\t${t.value}\t${row.text.slice(Math.max(0, t.start - 30), t.end + 20).replace(/\s+/g, " ")}`,
        );
    }
  });
}
