import { type ConlluDoc, corpusFile, readConllu } from "../corpora/index.ts";
import { addCounts, type Counts, f1Interval, f1Of, precisionOf, recallOf } from "./bootstrap.ts";
import type { Measure } from "./options.ts";

/** A treebank that the bars read: development splits only. */
export interface Treebank {
  readonly name: string;
  readonly path: string;
}

/** The treebanks of the daily figures. */
export const treebanks: readonly Treebank[] = [
  { name: "EWT dev", path: "ud-ewt/en_ewt-ud-dev.conllu" },
  { name: "GUM dev", path: "ud-gum/en_gum-free-dev.conllu" },
];

/** The documents of a treebank, or null when it is not there. */
export function readTreebank(corpora: string, treebank: Treebank): ConlluDoc[] | null {
  const file = corpusFile(corpora, treebank.path);
  return file === null ? null : readConllu(file);
}

/** Spans as keys of a set. Offsets stay far below 2^26. */
export function spanKey(start: number, end: number): number {
  return start * 2 ** 26 + end;
}

/** Compares two sets of spans. */
export function countSpans(gold: ReadonlySet<number>, found: ReadonlySet<number>): Counts {
  let right = 0;
  for (const key of found) if (gold.has(key)) right++;
  return { right, gold: gold.size, found: found.size };
}

/** F1 with its interval, and the scores behind it, of counts given document by document. */
export function summarize(
  counts: readonly Counts[],
  { metric, on, floor }: Pick<Measure, "metric" | "on" | "floor">,
): { readonly measure: Measure; readonly scores: Readonly<Record<string, unknown>> } {
  const all = addCounts(counts);
  const interval = f1Interval(counts);
  return {
    measure: { metric, on, value: f1Of(all), interval, floor },
    scores: {
      on,
      precision: precisionOf(all),
      recall: recallOf(all),
      f1: f1Of(all),
      interval,
      documents: counts.length,
      ...all,
    },
  };
}
