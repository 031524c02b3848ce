import { join } from "node:path";
import { readGap } from "../corpora/coref/index.ts";
import { corpusFile, readConllu } from "../corpora/index.ts";
import { chainByMention } from "../src/doc/index.ts";
import { shippedChains } from "../src/engine/shipped-stages.ts";
import { type Annotated, createMentionReader } from "../train/chains/annotate.ts";
import { addCounts, bootstrap, type Counts, f1Interval, f1Of, precisionOf } from "./bootstrap.ts";
import { baseline } from "./chains/baseline.ts";
import { gapCounts } from "./chains/gap.ts";
import { type Partition, rowsOf, type ScoredDoc } from "./chains/gum.ts";
import { scoreCoref, withoutSingletons } from "./coref-score.ts";
import { plainMeasure } from "./measures.ts";
import type { Bar, Measure } from "./options.ts";

const gumDev = "ud-gum/en_gum-free-dev.conllu";
/** The part of GAP that the ranker was not trained on. */
const gapDev = "gap/gap-validation.tsv";

/**
 * Coreference from raw text: CoNLL F1 on the free genres of GUM, with and without
 * singletons, mentions matched by head word; F1 on the pronouns of GAP. Each beside
 * a baseline that reads the same mentions.
 */
export const bar: Bar = ({ corpora }) => {
  const read = createMentionReader();
  const stage = shippedChains();
  const ours = (doc: Annotated): Partition => {
    const of = chainByMention(stage.run(doc), doc.layers.mentions.length);
    return doc.layers.mentions.map((_, i) => ((of[i] ?? -1) >= 0 ? (of[i] ?? 0) : -1 - i));
  };
  const measures: Measure[] = [];
  const missing: string[] = [];
  const gum = corpusFile(corpora, gumDev);
  if (gum === null) missing.push(join(corpora, gumDev));
  else {
    const sources = readConllu(gum);
    const docs = sources.map((source) => read(source.text));
    const score = (partition: (doc: Annotated) => Partition): ScoredDoc[] =>
      sources.flatMap((source, i) => {
        const doc = docs[i];
        return doc === undefined ? [] : [rowsOf(source, doc, partition(doc))];
      });
    const [found, plain] = [score(ours), score(baseline)];
    measures.push(
      ...gumMeasures("GUM free dev, raw text", found, { plain: 50, all: 63.5 }),
      ...gumMeasures("the same, name match + last subject", plain, null),
    );
  }
  const gap = corpusFile(corpora, gapDev);
  if (gap === null) missing.push(join(corpora, gapDev));
  else {
    const examples = readGap(gap).map((example) => ({ example, doc: read(example.text) }));
    const score = (partition: (doc: Annotated) => Partition): Counts[] =>
      examples.map(({ example, doc }) => gapCounts(example, doc, partition(doc)));
    measures.push(
      ...gapMeasures("GAP validation", score(ours), 62),
      ...gapMeasures("the same, name match + last subject", score(baseline), null),
    );
  }
  const scores = Object.fromEntries(
    measures.map(({ metric, on, value }) => [`${metric} ${on}`, value]),
  );
  return { measures, missing, scores };
};

function gumMeasures(
  on: string,
  docs: readonly ScoredDoc[],
  floors: { readonly plain: number; readonly all: number } | null,
): Measure[] {
  const conll = (sample: readonly ScoredDoc[], singletons: boolean): number => {
    // A document that is drawn twice is two documents.
    const side = (key: "gold" | "found") =>
      sample.flatMap((doc, i) =>
        (singletons ? doc[key] : withoutSingletons(doc[key])).map((row) => ({
          id: `${i} ${row.id}`,
          cluster: `${i} ${row.cluster}`,
        })),
      );
    return 100 * scoreCoref(side("gold"), side("found")).conll;
  };
  const interval = (singletons: boolean): readonly [number, number] =>
    bootstrap(docs, (sample) => conll(sample, singletons), 100);
  return [
    {
      metric: "CoNLL F1",
      on,
      value: conll(docs, false),
      interval: interval(false),
      floor: floors?.plain ?? null,
    },
    {
      metric: "CoNLL F1 with singletons",
      on,
      value: conll(docs, true),
      interval: interval(true),
      floor: floors?.all ?? null,
    },
  ];
}

function gapMeasures(on: string, counts: readonly Counts[], floor: number | null): Measure[] {
  const all = addCounts(counts);
  return [
    { metric: "pronoun F1", on, value: f1Of(all), interval: f1Interval(counts), floor },
    plainMeasure({ metric: "pronoun precision", on, value: precisionOf(all) }),
  ];
}
