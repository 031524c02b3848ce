import { parse } from "chrono-node";
import { blocks } from "../src/annotate/blocks/index.ts";
import { pipeline } from "../src/annotate/pipeline.ts";
import { sentences } from "../src/annotate/sentences/index.ts";
import { tags } from "../src/annotate/tags/index.ts";
import { timexes } from "../src/annotate/timexes/index.ts";
import { tokens } from "../src/annotate/tokens/index.ts";
import { createDoc, createPlainDoc } from "../src/doc/index.ts";
import { loadModel } from "../src/engine/load-model.ts";
import type { Bench } from "./options.ts";
import { readBenchTexts } from "./texts.ts";

const rounds = 5;
const written = "2031-05-14";

/**
 * Time expressions alone, on documents that already have their words and tags, beside
 * chrono-node on the same texts in the same process. The figure is characters per CPU
 * second of the best round. chrono-node finds about half of them.
 */
export const bench: Bench = ({ corpora }) => {
  const { name, texts } = readBenchTexts(corpora, 1_000_000);
  const tagModel = loadModel("tags");
  if (tagModel === null) throw new RangeError("models/tags.model.br is missing");
  const before = pipeline()
    .add(blocks())
    .add(tokens())
    .add(sentences(loadModel("sentences")))
    .add(tags(tagModel));
  const docs = texts.map((text) => {
    const plain = createPlainDoc(text);
    return before.run(createDoc(text, { ...plain.origin, date: written }, "en"));
  });
  const stage = timexes();
  const reference = new Date(written);
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const contenders: [string, () => number][] = [
    ["onrecord: time expressions", () => sum(docs.map((doc) => stage.run(doc).length))],
    ["chrono-node", () => sum(texts.map((text) => parse(text, reference).length))],
  ];
  console.log(`${name}, ${texts.length} texts, ${(size / 1e6).toFixed(1)} million characters`);
  for (const [who, run] of contenders) {
    let best = Number.POSITIVE_INFINITY;
    let found = 0;
    for (let round = 0; round < rounds; round++) {
      const start = process.cpuUsage();
      found = run();
      const { user, system } = process.cpuUsage(start);
      best = Math.min(best, (user + system) / 1e6);
    }
    console.log(`${who.padEnd(28)} ${(size / 1e6 / best).toFixed(2)} MB/s, ${found} found`);
  }
};

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
