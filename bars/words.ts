import { type ConlluDoc, readConllu } from "../corpora/index.ts";
import { tokens } from "../src/annotate/tokens/index.ts";
import { createPlainDoc } from "../src/doc/index.ts";
import type { Counts } from "./bootstrap.ts";
import type { BarOptions, BarResult, Measure } from "./options.ts";
import { countSpans, readTreebank, spanKey, summarize, treebanks } from "./treebanks.ts";

const floors: Readonly<Record<string, number>> = { "EWT dev": 99.2, "GUM dev": 99.8 };

/** Words of one document, by character span, against the treebank's syntactic words. */
function countWords(doc: ConlluDoc): Counts {
  const layer = tokens().run(createPlainDoc(doc.text));
  const gold = new Set<number>();
  for (const { words } of doc.sentences) {
    for (const word of words) gold.add(spanKey(word.start, word.end));
  }
  const found = new Set<number>();
  for (let i = 0; i < layer.length; i++) {
    found.add(spanKey(layer.starts[i] ?? 0, layer.ends[i] ?? 0));
  }
  return countSpans(gold, found);
}

/** Word segmentation on raw text: F1 by character span. `--data FILE.conllu` measures on one file. */
export function bar(options: BarOptions): BarResult {
  if (options.data !== null) {
    const { scores } = summarize(readConllu(options.data).map(countWords), {
      metric: "words F1",
      on: options.data,
      floor: null,
    });
    return { measures: [], missing: [], scores };
  }
  const measures: Measure[] = [];
  const missing: string[] = [];
  const scores: Record<string, unknown> = { bar: "words" };
  for (const treebank of treebanks) {
    const docs = readTreebank(options.corpora, treebank);
    if (docs === null) {
      missing.push(treebank.path);
      continue;
    }
    const floor = floors[treebank.name] ?? null;
    const summary = summarize(docs.map(countWords), {
      metric: "words F1",
      on: treebank.name,
      floor,
    });
    measures.push(summary.measure);
    scores[treebank.name] = summary.scores;
  }
  return { measures, missing, scores };
}
