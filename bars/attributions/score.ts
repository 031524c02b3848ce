import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PolnearDoc } from "../../corpora/index.ts";
import type { Attribution, Doc } from "../../src/doc/index.ts";
import { plainMeasure } from "../measures.ts";
import type { Measure } from "../options.ts";
import { isOutermost, toPolnear } from "./polnear-rows.ts";

/** A gold article and what the stages make of it. */
export interface Found {
  readonly doc: PolnearDoc;
  readonly done: Doc<"tokens" | "tags" | "quotations" | "attributions">;
}

/** Figures with their floors, null for one that is only shown. */
export type Floors = readonly (readonly [string, number | null])[];

/** Figures asked of the shared scorers. */
export interface Asked {
  /** Of outermost rows, which are all the corpus marks. */
  readonly outermost: Floors;
  /** Of everything that `onrecord annotate` prints, attributions inside others too. */
  readonly printed: Floors;
  /** Of cues by kind: core speech, wide speech, the rest. */
  readonly speech: Readonly<Record<string, number | null>>;
}

interface Scores {
  readonly point: Readonly<Record<string, number>>;
  readonly ci: Readonly<Record<string, readonly [number, number]>>;
}

const scorers = new URL("../../../shared/score/", import.meta.url);

/** The outermost rows of what was found. */
export function outermostRows({ done }: Found): Attribution[] {
  return done.layers.attributions.filter(isOutermost);
}

/** Runs the shared scorers, with 1,000 bootstraps over documents. */
export function scoreRows(
  found: readonly Found[],
  on: string,
  asked: Asked,
): { readonly measures: Measure[]; readonly point: Scores["point"] } {
  const folder = mkdtempSync(join(tmpdir(), "attributions-"));
  try {
    const goldFile = join(folder, "gold.jsonl");
    writeFileSync(goldFile, found.map(({ doc }) => `${JSON.stringify(doc)}\n`).join(""));
    const write = (name: string, rowsOf: (one: Found) => readonly Attribution[]): string => {
      const file = join(folder, name);
      const lines = found.map((one) => JSON.stringify(toPolnear(one.doc.id, rowsOf(one))));
      writeFileSync(file, lines.map((line) => `${line}\n`).join(""));
      return file;
    };
    const outerFile = write("outermost.jsonl", outermostRows);
    const allFile = write("all.jsonl", ({ done }) => done.layers.attributions);
    const outer = score(folder, goldFile, outerFile);
    const measures = [
      ...measured(outer, asked.outermost, on),
      ...measured(score(folder, goldFile, allFile), asked.printed, `${on}, all rows`),
    ];
    for (const line of run("score-speech.mjs", [goldFile, outerFile]).split("\n")) {
      const [, name = "", value] = /\s(core|wide|rest) .* F ([\d.]+)/.exec(line) ?? [];
      if (value === undefined) continue;
      const floor = asked.speech[name] ?? null;
      const metric = `${name} speech F1`;
      measures.push(plainMeasure({ metric, on, value: Number(value), floor }));
    }
    return { measures, point: outer.point };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function score(folder: string, gold: string, found: string): Scores {
  const json = join(folder, "scores.json");
  run("score-attributions.mjs", [gold, found, "--boot", "1000", "--quiet", "--json", json]);
  return JSON.parse(readFileSync(json, "utf8")) as Scores;
}

function measured({ point, ci }: Scores, floors: Floors, on: string): Measure[] {
  return floors.map(([metric, floor]) => {
    return { metric, on, value: point[metric] ?? 0, interval: ci[metric] ?? null, floor };
  });
}

function run(script: string, args: readonly string[]): string {
  const file = fileURLToPath(new URL(script, scorers));
  const done = spawnSync(process.execPath, [file, ...args], { encoding: "utf8" });
  if (done.status !== 0) throw new Error(`${script} failed: ${done.stderr}`);
  return done.stdout;
}
