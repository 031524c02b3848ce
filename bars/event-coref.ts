import { existsSync } from "node:fs";
import { join } from "node:path";
import { readJsonLines } from "../corpora/index.ts";
import { type AdaptedMention, cluster } from "./adapters/event-coref.ts";
import { type ClusterRow, scoreCoref } from "./coref-score.ts";
import { plainMeasure, scoresOf } from "./measures.ts";
import type { Bar, Measure } from "./options.ts";

interface CorpusDoc {
  readonly id: string;
  readonly split: string;
  readonly subtopic: string;
  readonly text: string;
}

interface CorpusMention extends AdaptedMention {
  readonly kind: string;
  readonly cluster: string;
}

const docsPath = "ecbplus/docs.jsonl";
const mentionsPath = "ecbplus/mentions.dev.jsonl";

/** Events of ECB+ development across documents, mentions given: within the given stories and within our own. */
export const bar: Bar = ({ corpora }) => {
  const missing = [docsPath, mentionsPath].filter((path) => !existsSync(join(corpora, path)));
  if (missing.length > 0) return { measures: [], missing, scores: {} };
  const docs = readJsonLines<CorpusDoc>(join(corpora, docsPath)).filter(
    ({ split }) => split === "dev",
  );
  const mentions = readJsonLines<CorpusMention>(join(corpora, mentionsPath)).filter(
    ({ kind }) => kind === "event",
  );
  const own = cluster(docs, mentions);
  const given: ClusterRow[] = [];
  for (const subtopic of new Set(docs.map((doc) => doc.subtopic))) {
    const some = docs.filter((doc) => doc.subtopic === subtopic);
    const ids = new Set(some.map(({ id }) => id));
    const inside = mentions.filter(({ doc }) => ids.has(doc));
    given.push(
      ...cluster(some, inside).map((row) => ({
        id: row.id,
        cluster: `${subtopic} ${row.cluster}`,
      })),
    );
  }
  const of = (metric: string, found: readonly ClusterRow[], floor: number): Measure =>
    plainMeasure({
      metric,
      on: `ECB+ dev (${mentions.length} mentions)`,
      value: 100 * scoreCoref(mentions, found).conll,
      floor,
    });
  const measures = [of("CoNLL F1, stories given", given, 77), of("CoNLL F1, own stories", own, 75)];
  return { measures, missing: [], scores: scoresOf(measures) };
};
