import { existsSync } from "node:fs";
import { join } from "node:path";
import { readJsonLines } from "../corpora/index.ts";
import { type PairExample, pairTypeOf, trainPairs } from "../src/annotate/events/index.ts";
import { createPlainDoc } from "../src/doc/index.ts";
import { annotateDoc } from "../src/engine/annotate-doc.ts";
import { type EventType, eventTypeInfo } from "../src/lang/en/event-types.ts";
import { madeExamples, pairsToLearn, readPlv } from "../train/events.ts";
import { code } from "./adapters/event-code.ts";
import { bootstrap } from "./bootstrap.ts";
import { scorePetrRecords } from "./events/petr-records.ts";
import { countRecords, type RecordCounts, recordMeasures } from "./events/records.ts";
import { measureSeedEvents } from "./events/seed-events.ts";
import { scoreStateVisits } from "./events/state-visits.ts";
import type { Bar, Measure } from "./options.ts";
import { readSeeds } from "./seed-gold.ts";

const folds = 5;

/** The class of a given pair on PLV, cross-validated, and events found in sentences and in the seeds, end to end. */
export const bar: Bar = ({ corpora, data, args }) => {
  if (data !== null) return ownFile(data);
  const measures: Measure[] = [];
  const missing: string[] = [];
  if (existsSync(join(corpora, "events/plv.jsonl"))) measures.push(...crossValidate(corpora));
  else missing.push("events/plv.jsonl");
  const records = new Map<string, RecordCounts[]>();
  for (const path of recordFiles) {
    const file = join(corpora, path);
    if (existsSync(file)) records.set(path, countRecords(file, path));
    else missing.push(path);
  }
  if (records.size > 1)
    measures.push(...recordMeasures([...records.values()].flat(), "both files", recordFloors));
  for (const [path, counts] of records)
    measures.push(...recordMeasures(counts, path, recordFloors));
  const units = join(corpora, unitFile);
  if (existsSync(units)) measures.push(...scorePetrRecords(units, args.includes("--show")));
  else missing.push(unitFile);
  const visits = join(corpora, visitFile);
  if (existsSync(visits)) measures.push(...scoreStateVisits(visits, args.includes("--show")));
  else missing.push(visitFile);
  const seeds = readSeeds(corpora);
  if (seeds.length === 0) missing.push("seeds-gold");
  else {
    const read = (seed: { readonly text: string; readonly name: string }) =>
      annotateDoc(createPlainDoc(seed.text, seed.name, "en")).annotated?.layers.events ?? [];
    measures.push(...measureSeedEvents(seeds, read, args.includes("--show")));
  }
  const scores = Object.fromEntries(
    measures.map(({ metric, on, value }) => [`${on}: ${metric}`, value]),
  );
  return { measures, missing, scores };
};

const recordFloors = { present: 75, quad: 50, pair: 40 };
const recordFiles = ["events/conflibert-cameo.jsonl", "events/osorio-cameo.jsonl"] as const;
const unitFile = "events/petr-unit.jsonl";
const visitFile = "gazetteer/state-visits.jsonl";

function crossValidate(corpora: string): Measure[] {
  const plv = readPlv(corpora);
  const made = madeExamples();
  const found = new Map<PairExample, string>();
  for (let fold = 0; fold < folds; fold++) {
    const others = plv.filter((_, i) => i % folds !== fold);
    const model = trainPairs(pairsToLearn(made, others), 6);
    plv.forEach((row, i) => {
      if (i % folds === fold) found.set(row, pairTypeOf(model, row.features));
    });
  }
  const rows = plv.map((row) => ({ gold: row.type, found: found.get(row) ?? "" }));
  const grammar = trainPairs(made, 6);
  const unseen = plv.map((row) => ({ gold: row.type, found: pairTypeOf(grammar, row.features) }));
  const quads = (all: typeof rows): typeof rows =>
    all.map(({ gold, found: own }) => ({ gold: quadOf(gold), found: quadOf(own) }));
  const of = (metric: string, all: typeof rows, floor: number | null): Measure => ({
    metric,
    on: `PLV train (${plv.length})`,
    value: macroF1(all),
    interval: bootstrap(all, macroF1),
    floor,
  });
  return [
    of("root macro F1, cross-validated", rows, 74),
    of("quad macro F1, cross-validated", quads(rows), 86),
    of("root macro F1, own grammar alone", unseen, 58),
    of("quad macro F1, own grammar alone", quads(unseen), null),
  ];
}

/** Quad class of a class; YIELD is material cooperation, as in the data. */
function quadOf(type: string): string {
  return type === "YIELD" ? "2" : String(eventTypeInfo[type as EventType]?.quad ?? 0);
}

function macroF1(rows: readonly { readonly gold: string; readonly found: string }[]): number {
  const types = [...new Set(rows.map(({ gold }) => gold))];
  const sum = types.reduce((total, type) => {
    const right = rows.filter(({ gold, found }) => gold === type && found === type).length;
    const all =
      rows.filter(({ gold }) => gold === type).length +
      rows.filter(({ found }) => found === type).length;
    return total + (all === 0 ? 0 : (2 * right) / all);
  }, 0);
  return (100 * sum) / Math.max(1, types.length);
}

/** A file of rows `{text, events: [{source, target, code}]}` in PLOVER classes, by the shipped model. */
function ownFile(file: string): ReturnType<typeof empty> {
  const rows = readJsonLines<{
    text: string;
    events: { source: string; target: string; code: string }[];
  }>(file).flatMap(({ text, events }) => events.map((event) => ({ text, ...event })));
  const answers = code(rows);
  const pairs = rows.map((row, i) => ({ gold: row.code, found: answers[i]?.code ?? "" }));
  return {
    ...empty(),
    scores: {
      pairs: pairs.length,
      rootMacroF1: macroF1(pairs),
      quadMacroF1: macroF1(
        pairs.map(({ gold, found }) => ({ gold: quadOf(gold), found: quadOf(found) })),
      ),
    },
  };
}

function empty(): { measures: Measure[]; missing: string[]; scores: Record<string, unknown> } {
  return { measures: [], missing: [], scores: {} };
}
