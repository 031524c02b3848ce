import { type ConlluDoc, corpusFile, readConllu, readJsonLines } from "../corpora/index.ts";
import { sentences } from "../src/annotate/sentences/index.ts";
import { tokens } from "../src/annotate/tokens/index.ts";
import { createPlainDoc, type Sentence, withLayer } from "../src/doc/index.ts";
import { loadModel } from "../src/engine/load-model.ts";
import type { Counts } from "./bootstrap.ts";
import { plainMeasure } from "./measures.ts";
import type { BarOptions, BarResult, Measure } from "./options.ts";
import { countSpans, readTreebank, spanKey, summarize, treebanks } from "./treebanks.ts";

const floors: Readonly<Record<string, number>> = { "EWT dev": 88.5, "GUM dev": 96.5, rules: 138 };
const rulesPath = "sentence-rules/english.jsonl";

/** One case of a file of rules: a text and the sentences it has. */
interface RuleCase {
  readonly name: string;
  readonly text: string;
  readonly sentences: readonly string[];
}

type Splitter = (text: string) => readonly Sentence[];

function createSplitter(): Splitter {
  const words = tokens();
  const stage = sentences(loadModel("sentences"));
  return (text) => {
    const plain = withLayer(createPlainDoc(text), "blocks", []);
    return stage.run(withLayer(plain, "tokens", words.run(plain)));
  };
}

function countSentences(doc: ConlluDoc, splitter: Splitter): Counts {
  const gold = new Set(doc.sentences.map(({ start, end }) => spanKey(start, end)));
  const found = new Set(splitter(doc.text).map(({ start, end }) => spanKey(start, end)));
  return countSpans(gold, found);
}

/** White space does not count: the cases print it differently from their texts. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, "");
}

/** Names of the cases whose sentences are not all right. */
function failures(cases: readonly RuleCase[], splitter: Splitter): string[] {
  return cases
    .filter(({ text, sentences: gold }) => {
      const found = splitter(text).map(({ start, end }) => squeeze(text.slice(start, end)));
      return found.join("\n") !== gold.map(squeeze).join("\n");
    })
    .map(({ name }) => name);
}

/**
 * Sentence splitting on raw text, both ends exact, and whole cases of a file of
 * rules. `--data FILE.jsonl` takes such a file, `--data FILE.conllu` a treebank.
 */
export function bar(options: BarOptions): BarResult {
  const splitter = createSplitter();
  if (options.data?.endsWith(".conllu")) {
    const counts = readConllu(options.data).map((doc) => countSentences(doc, splitter));
    const { scores } = summarize(counts, {
      metric: "sentences F1",
      on: options.data,
      floor: null,
    });
    return { measures: [], missing: [], scores };
  }
  if (options.data !== null)
    return { measures: [], missing: [], scores: ruleScores(options.data, splitter) };
  const measures: Measure[] = [];
  const missing: string[] = [];
  const scores: Record<string, unknown> = { bar: "sentences" };
  for (const treebank of treebanks) {
    const docs = readTreebank(options.corpora, treebank);
    if (docs === null) {
      missing.push(treebank.path);
      continue;
    }
    const counts = docs.map((doc) => countSentences(doc, splitter));
    const floor = floors[treebank.name] ?? null;
    const summary = summarize(counts, { metric: "sentences F1", on: treebank.name, floor });
    measures.push(summary.measure);
    scores[treebank.name] = summary.scores;
  }
  const file = corpusFile(options.corpora, rulesPath);
  if (file === null) missing.push(rulesPath);
  else {
    const rules = ruleScores(file, splitter);
    scores["rules"] = rules;
    measures.push(
      plainMeasure({
        metric: "cases right",
        on: `rules, of ${rules.cases}`,
        value: rules.right,
        floor: floors["rules"] ?? null,
      }),
    );
  }
  return { measures, missing, scores };
}

function ruleScores(
  file: string,
  splitter: Splitter,
): { cases: number; right: number; accuracy: number; failed: string[] } {
  const cases = readJsonLines<RuleCase>(file);
  const failed = failures(cases, splitter);
  const right = cases.length - failed.length;
  return {
    cases: cases.length,
    right,
    accuracy: (100 * right) / Math.max(cases.length, 1),
    failed,
  };
}
