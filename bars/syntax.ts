import { type ConlluDoc, readConllu } from "../corpora/index.ts";
import { syntax } from "../src/annotate/syntax/index.ts";
import { tags } from "../src/annotate/tags/index.ts";
import {
  createPlainDoc,
  type Doc,
  lemmaOf,
  relationOf,
  type Sentence,
  type Tokens,
  uposOf,
  withLayer,
} from "../src/doc/index.ts";
import { loadModel } from "../src/engine/load-model.ts";
import { addCounts, bootstrap, type Counts, f1Interval, f1Of } from "./bootstrap.ts";
import type { BarOptions, BarResult, Measure } from "./options.ts";
import { countSpeechArcs } from "./speech-arcs.ts";
import { readTreebank, treebanks } from "./treebanks.ts";

type Parsed = Doc<"tokens" | "sentences" | "tags" | "syntax">;
type Annotate = (doc: ConlluDoc) => Parsed;

/** How many words of one document are right in each respect. */
interface Hits {
  readonly words: number;
  readonly upos: number;
  readonly xpos: number;
  readonly lemma: number;
  readonly uas: number;
  readonly las: number;
}

const respects = ["upos", "xpos", "lemma", "uas", "las"] as const;
type Respect = (typeof respects)[number];
const names: Readonly<Record<Respect, string>> = {
  upos: "UPOS",
  xpos: "XPOS",
  lemma: "lemma",
  uas: "UAS",
  las: "LAS",
};
const floors: Readonly<Record<string, Partial<Record<Respect, number>>>> = {
  "EWT dev": { upos: 96, lemma: 97.5, las: 84 },
  "GUM dev": { upos: 97, lemma: 98.5, las: 83 },
};
/** Genres of GUM that report speech, as the ids of its documents name them. */
const speechGenres = /^GUM_(news|interview|speech)_/;

function createAnnotate(): Annotate {
  const tagStage = tags(loadModel("tags"));
  const syntaxStage = syntax(loadModel("syntax"));
  return (gold) => {
    const plain = createPlainDoc(gold.text);
    const { tokens, sentences } = goldLayers(gold);
    const split = withLayer(withLayer(plain, "tokens", tokens), "sentences", sentences);
    const tagged = withLayer(split, "tags", tagStage.run(split));
    return withLayer(tagged, "syntax", syntaxStage.run(tagged));
  };
}

function goldLayers(gold: ConlluDoc): { tokens: Tokens; sentences: Sentence[] } {
  const words = gold.sentences.flatMap((sentence) => sentence.words);
  let count = 0;
  const sentences = gold.sentences.map(({ start, end, words: own }) => {
    const firstToken = count;
    count += own.length;
    return { start, end, firstToken, endToken: count };
  });
  const tokens: Tokens = {
    length: words.length,
    starts: Uint32Array.from(words, (word) => word.start),
    ends: Uint32Array.from(words, (word) => word.end),
    parts: Uint8Array.from(words, (word) => (word.part ? 1 : 0)),
  };
  return { tokens, sentences };
}

function base(relation: string): string {
  return relation.replace(/:.*/, "");
}

function countHits(gold: ConlluDoc, { layers }: Parsed): Hits {
  const hits = { words: 0, upos: 0, xpos: 0, lemma: 0, uas: 0, las: 0 };
  for (const [i, sentence] of gold.sentences.entries()) {
    const first = layers.sentences[i]?.firstToken ?? 0;
    for (const [j, word] of sentence.words.entries()) {
      const token = first + j;
      hits.words++;
      if (uposOf(layers.tags, token) === word.upos) hits.upos++;
      if (layers.tags.xposNames[layers.tags.xpos[token] ?? 0] === word.xpos) hits.xpos++;
      if (lemmaOf(layers.tags, token) === word.lemma) hits.lemma++;
      if ((layers.syntax.heads[token] ?? -1) !== (word.head < 0 ? -1 : first + word.head)) continue;
      hits.uas++;
      if (base(relationOf(layers.syntax, token)) === base(word.deprel)) hits.las++;
    }
  }
  return hits;
}

function share(documents: readonly Hits[], respect: Respect): number {
  let right = 0;
  let words = 0;
  for (const hits of documents) {
    right += hits[respect];
    words += hits.words;
  }
  return words === 0 ? 0 : (100 * right) / words;
}

function measureHits(on: string, documents: readonly Hits[]): Measure[] {
  return respects.map((respect) => ({
    metric: names[respect],
    on,
    value: share(documents, respect),
    interval: bootstrap(documents, (sample) => share(sample, respect)),
    floor: floors[on]?.[respect] ?? null,
  }));
}

function measureSpeech(on: string, gold: readonly ConlluDoc[], annotate: Annotate): Measure {
  const counts: Counts[] = gold.map((doc) => countSpeechArcs(doc, annotate(doc).layers));
  return {
    metric: "speech arcs F1",
    on,
    value: f1Of(addCounts(counts)),
    interval: f1Interval(counts),
    floor: null,
  };
}

function scoresOf(measures: readonly Measure[]): Record<string, unknown> {
  const scores: Record<string, unknown> = {};
  for (const { metric, value, interval } of measures) scores[metric] = { value, interval };
  return scores;
}

/**
 * Tags, lemmas and trees on gold words and sentences, tags predicted: punctuation
 * counts, subtypes of relations do not, lemmas are compared with their case. Speech
 * arcs are those of reporting verbs, see {@link countSpeechArcs}. `--data FILE.conllu`
 * measures on any treebank.
 */
export function bar(options: BarOptions): BarResult {
  const annotate = createAnnotate();
  if (options.data !== null) {
    const gold = readConllu(options.data);
    const hits = gold.map((doc) => countHits(doc, annotate(doc)));
    const measures = [...measureHits("data", hits), measureSpeech("data", gold, annotate)];
    return { measures: [], missing: [], scores: { bar: "syntax", ...scoresOf(measures) } };
  }
  const measures: Measure[] = [];
  const missing: string[] = [];
  for (const treebank of treebanks) {
    const gold = readTreebank(options.corpora, treebank);
    if (gold === null) {
      missing.push(treebank.path);
      continue;
    }
    measures.push(
      ...measureHits(
        treebank.name,
        gold.map((doc) => countHits(doc, annotate(doc))),
      ),
    );
    const speech = gold.filter((doc) => speechGenres.test(doc.id));
    const on = `${treebank.name} news, interview, speech`;
    if (speech.length > 0) measures.push(measureSpeech(on, speech, annotate));
  }
  const scores: Record<string, unknown> = { bar: "syntax" };
  for (const on of new Set(measures.map((measure) => measure.on))) {
    scores[on] = scoresOf(measures.filter((measure) => measure.on === on));
  }
  return { measures, missing, scores };
}
