import compromise from "compromise";
import winkModel from "wink-eng-lite-web-model";
import wink from "wink-nlp";
import { blocks } from "../src/annotate/blocks/index.ts";
import { pipeline } from "../src/annotate/pipeline.ts";
import { sentences } from "../src/annotate/sentences/index.ts";
import { syntax } from "../src/annotate/syntax/index.ts";
import { tags } from "../src/annotate/tags/index.ts";
import { tokens } from "../src/annotate/tokens/index.ts";
import { createPlainDoc } from "../src/doc/index.ts";
import { loadModel } from "../src/engine/load-model.ts";
import type { Bench } from "./options.ts";
import { readBenchTexts } from "./texts.ts";

interface Contender {
  readonly name: string;
  readonly run: (text: string) => void;
  /** Least CPU seconds of a round over all texts. */
  best: number;
}

const rounds = 5;

/**
 * The language engine beside the two usual JavaScript libraries, in one process, on
 * the same texts, round by round. The figure is our tokens per CPU second, garbage
 * collection included, of the best round; no peer makes trees.
 */
export const bench: Bench = ({ corpora }) => {
  const { name, texts } = readBenchTexts(corpora, 1_000_000);
  const split = pipeline()
    .add(blocks())
    .add(tokens())
    .add(sentences(loadModel("sentences")));
  const tagged = split.add(tags(loadModel("tags")));
  const parsed = tagged.add(syntax(loadModel("syntax")));
  const nlp = wink(winkModel);
  const run = (steps: { run: (doc: ReturnType<typeof createPlainDoc>) => unknown }) => {
    return (text: string): void => {
      steps.run(createPlainDoc(text));
    };
  };
  const contenders: Contender[] = [
    { name: "onrecord: blocks, tokens, sentences", run: run(split), best: Infinity },
    { name: "onrecord: … and tags, lemmas", run: run(tagged), best: Infinity },
    { name: "onrecord: … and trees", run: run(parsed), best: Infinity },
    {
      name: "wink-nlp: tokens, sentences, tags, lemmas",
      run: (text) => {
        const words = nlp.readDoc(text).tokens();
        words.out(nlp.its.pos);
        words.out(nlp.its.lemma as typeof nlp.its.normal);
      },
      best: Infinity,
    },
    {
      name: "compromise: tokens, sentences, tags",
      run: (text) => {
        compromise(text).json({ terms: { tags: true } });
      },
      best: Infinity,
    },
  ];
  let count = 0;
  for (const text of texts) count += split.run(createPlainDoc(text)).layers.tokens.length;
  for (let round = 0; round < rounds; round++) {
    for (const contender of contenders) {
      const before = process.cpuUsage();
      for (const text of texts) contender.run(text);
      const { user, system } = process.cpuUsage(before);
      contender.best = Math.min(contender.best, (user + system) / 1e6);
    }
  }
  console.log(`${name}: ${texts.length} texts, ${count} tokens, thousand tokens per CPU second`);
  for (const contender of contenders) {
    console.log(`${contender.name.padEnd(44)} ${(count / contender.best / 1000).toFixed(1)}`);
  }
};
