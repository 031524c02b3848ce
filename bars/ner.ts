import { readFileSync } from "node:fs";
import { corpusFile } from "../corpora/index.ts";
import { type NamedDoc, parseIob } from "../corpora/names/index.ts";
import {
  names,
  nameTraining,
  packNameModel,
  pageOfWords,
  type TokenSpan,
  trainNames,
} from "../src/annotate/names/index.ts";
import { createPlainDoc, type Doc, type Sentence, tokenAt, withLayer } from "../src/doc/index.ts";
import { loadModel } from "../src/engine/load-model.ts";
import { learnClusters } from "../train/names/clusters.ts";
import { readGazetteer, readNameCorpus } from "../train/names/data.ts";
import { pagesOf, readSources } from "../train/names/sources.ts";
import {
  addCounts,
  bootstrap,
  type Counts,
  f1Interval,
  f1Of,
  precisionOf,
  recallOf,
} from "./bootstrap.ts";
import { plainMeasure } from "./measures.ts";
import { errorsOf } from "./ner/errors.ts";
import type { Bar, BarResult, Measure } from "./options.ts";

const scored = ["PER", "ORG", "LOC"] as const;

/** Counts of one document: a name is right when its words and its type are. */
function countsOf(
  gold: readonly TokenSpan[],
  found: readonly TokenSpan[],
  type: string | null,
): Counts {
  const keep = (span: TokenSpan): boolean =>
    type === null ? span.type !== "MISC" : span.type === type;
  const key = ({ first, end, type: own }: TokenSpan): string => `${first}-${end}-${own}`;
  const keys = new Set(gold.filter(keep).map(key));
  const hits = found.filter((span) => keep(span) && keys.has(key(span)));
  return { right: hits.length, gold: keys.size, found: found.filter(keep).length };
}

interface Reading {
  readonly gold: readonly TokenSpan[];
  readonly found: readonly TokenSpan[];
}

/** The document of a page's words, as the stage wants it. */
function docOfWords(sentences: readonly (readonly string[])[]): Doc<"tokens" | "sentences"> {
  const page = pageOfWords(sentences);
  const { length, starts, ends } = page;
  const rows: Sentence[] = [];
  for (let s = 0; s + 1 < page.sentences.length; s++) {
    const firstToken = page.sentences[s] ?? 0;
    const endToken = page.sentences[s + 1] ?? 0;
    const [start, end] = [starts[firstToken] ?? 0, ends[endToken - 1] ?? 0];
    rows.push({ start, end, firstToken, endToken });
  }
  const tokens = { length, starts, ends, parts: new Uint8Array(length) };
  return withLayer(withLayer(createPlainDoc(page.text), "tokens", tokens), "sentences", rows);
}

/** What the stage finds, in words; a place is a place with or without a government. */
function readAll(stage: ReturnType<typeof names>, docs: readonly NamedDoc[]): readonly Reading[] {
  return docs.map(({ sentences, spans }) => {
    const doc = docOfWords(sentences);
    const { tokens } = doc.layers;
    const found = stage.run(doc).map(
      ({ start, end, type }): TokenSpan => ({
        first: tokenAt(tokens, start),
        end: tokenAt(tokens, end - 1) + 1,
        type: type === "GPE" ? "LOC" : type,
      }),
    );
    return { gold: spans, found };
  });
}

function scoresOf(readings: readonly Reading[]): Record<string, unknown> {
  const round = (value: number): number => Math.round(100 * value) / 100;
  const of = (type: string | null) => {
    const counts = addCounts(readings.map(({ gold, found }) => countsOf(gold, found, type)));
    return {
      precision: round(precisionOf(counts)),
      recall: round(recallOf(counts)),
      f1: round(f1Of(counts)),
      ...counts,
    };
  };
  const interval = f1Interval(readings.map(({ gold, found }) => countsOf(gold, found, null)));
  return {
    ...of(null),
    interval: interval.map(round),
    classes: Object.fromEntries(scored.map((type) => [type, of(type)])),
    documents: readings.length,
  };
}

function measuresOf(readings: readonly Reading[], on: string, floor: number | null): Measure[] {
  const documents = readings.map(({ gold, found }) => countsOf(gold, found, null));
  const all: Measure = {
    metric: "names F1",
    on,
    value: f1Of(addCounts(documents)),
    interval: f1Interval(documents),
    floor,
  };
  const classes = scored.map((type): Measure => {
    const counts = readings.map(({ gold, found }) => countsOf(gold, found, type));
    return plainMeasure({ metric: type, on, value: f1Of(addCounts(counts)) });
  });
  return [all, ...classes];
}

/** The mean of the F1 of several sets; its interval is over their documents. */
function meanOf(sets: ReadonlyMap<string, readonly Reading[]>): Measure {
  const units = [...sets].flatMap(([name, readings]) =>
    readings.map(({ gold, found }) => ({ name, counts: countsOf(gold, found, null) })),
  );
  const mean = (sample: readonly (typeof units)[number][]): number => {
    const values = [...sets.keys()].map((name) =>
      f1Of(addCounts(sample.filter((unit) => unit.name === name).map(({ counts }) => counts))),
    );
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  return {
    metric: "names F1",
    on: "mean of held out",
    value: mean(units),
    interval: bootstrap(units, mean),
    floor: 76,
  };
}

/** Parts that a corpus is cut into for held-out figures. */
const folds = 3;

const heldOut = ["wikigold", "re3d", "politics"] as const;

/** Readings of the corpora of {@link heldOut} by models that learned the other parts of them. They are of one chain, not of the mean of several as the one that ships: minutes each. */
function readHeldOut(corpora: string): ReadonlyMap<string, readonly Reading[]> {
  const gazetteer = readGazetteer();
  const docs = readSources(corpora, gazetteer);
  const clusters = learnClusters(corpora, docs);
  const readings = new Map<string, readonly Reading[]>();
  for (let fold = 0; fold < folds; fold++) {
    const kept = new Map(docs);
    for (const name of heldOut) {
      kept.set(
        name,
        (docs.get(name) ?? []).filter((_, i) => i % folds !== fold),
      );
    }
    const pages = pagesOf(kept, gazetteer);
    const model = trainNames(pages, gazetteer, clusters, { ...nameTraining, chains: 1 });
    const stage = names(packNameModel(model), gazetteer);
    for (const name of heldOut) {
      const own = (docs.get(name) ?? []).filter((_, i) => i % folds === fold);
      readings.set(name, [...(readings.get(name) ?? []), ...readAll(stage, own)]);
    }
  }
  return readings;
}

/**
 * Names with exact span and class over people, organizations and places, on gold
 * tokens. `--data FILE` takes any IOB file; `--folds` also trains held-out models
 * for corpora that the shipped model has learned; `--show` prints every error.
 */
export const bar: Bar = ({ corpora, data, args }): BarResult => {
  const bytes = loadModel("names");
  if (bytes === null) return { measures: [], missing: ["models/names.model.br"], scores: {} };
  const stage = names(bytes, readGazetteer());
  if (data !== null) {
    const scores = scoresOf(readAll(stage, parseIob(readFileSync(data, "utf8"), "data")));
    return { measures: [], missing: [], scores };
  }
  const sets = [
    { name: "ewt-dev", on: "UNER EWT dev", file: "uner-ewt/en_ewt-ud-dev.iob2", floor: 76 },
    {
      name: "politics-dev",
      on: "CrossNER politics dev",
      file: "crossner-politics/dev.txt",
      floor: 76,
    },
  ] as const;
  const measures: Measure[] = [];
  const missing: string[] = [];
  const scores: Record<string, unknown> = {};
  for (const { name, on, file, floor } of sets) {
    if (corpusFile(corpora, file) === null) {
      missing.push(file);
      continue;
    }
    const docs = readNameCorpus(corpora, name, readGazetteer());
    const readings = readAll(stage, docs);
    if (args.includes("--show")) {
      const errors = docs.flatMap((doc, i) => errorsOf(doc, readings[i]?.found ?? []));
      console.log([...errors].sort().join("\n"));
    }
    measures.push(...measuresOf(readings, on, floor));
    scores[name] = scoresOf(readings);
  }
  if (args.includes("--folds")) {
    const readings = readHeldOut(corpora);
    for (const [name, own] of readings) {
      measures.push(...measuresOf(own, `${name}, held out`, null));
      scores[name] = scoresOf(own);
    }
    const mean = meanOf(readings);
    measures.push(mean);
    scores["held-out"] = { mean: mean.value, interval: mean.interval };
  }
  return { measures, missing, scores };
};
