import { existsSync } from "node:fs";
import { join } from "node:path";
import { readJsonLines } from "../corpora/index.ts";
import { blocks } from "../src/annotate/blocks/index.ts";
import { pipeline } from "../src/annotate/pipeline.ts";
import { sentences } from "../src/annotate/sentences/index.ts";
import { tags } from "../src/annotate/tags/index.ts";
import { timexes } from "../src/annotate/timexes/index.ts";
import { tokens } from "../src/annotate/tokens/index.ts";
import { createDoc, createPlainDoc, dayOfTelling } from "../src/doc/index.ts";
import { loadModel } from "../src/engine/load-model.ts";
import { dayNumber, parseDay } from "../src/text/index.ts";
import { percentOf, plainMeasure, scoresOf } from "./measures.ts";
import type { Bar } from "./options.ts";

interface Mention {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  /** ISO, with `XX` for what is not known. */
  readonly time: string;
}

interface Text {
  readonly id: string;
  readonly text: string;
  readonly dct?: string;
}

/** Days within which a date counts, and the least share of mentions that must be so near. */
const within: readonly (readonly [days: number, metric: string, floor: number])[] = [
  [0, "event date exact", 77],
  [1, "event date within a day", 87],
  [7, "event date within a week", 93],
];

/** The day on which mentions of dated events happened, their documents' dates given: MEANTIME, mentions whose gold is a day. */
export const bar: Bar = ({ corpora }) => {
  const files = ["meantime/docs.jsonl", "meantime/event-dates.jsonl", "dating/docs.dev.jsonl"].map(
    (name) => join(corpora, name),
  );
  const missing = files.filter((file) => !existsSync(file));
  const tagModel = loadModel("tags");
  if (missing.length > 0 || tagModel === null) return { measures: [], missing, scores: {} };
  const [texts = "", events = "", dates = ""] = files;
  const written = new Map(readJsonLines<Text>(dates).map(({ id, dct }) => [id, dct ?? null]));
  const annotate = pipeline()
    .add(blocks())
    .add(tokens())
    .add(sentences(loadModel("sentences")))
    .add(tags(tagModel))
    .add(timexes());
  const docs = new Map(
    readJsonLines<Text>(texts).map(({ id, text }) => {
      const plain = createPlainDoc(text, id);
      const date = written.get(id) ?? null;
      return [id, annotate.run(createDoc(text, { ...plain.origin, date }, "en"))];
    }),
  );
  const gaps = readJsonLines<Mention>(events).flatMap((mention) => {
    const gold = parseDay(mention.time);
    const doc = docs.get(mention.doc);
    if (gold === null || doc === undefined) return [];
    const day = dayOfTelling(doc, mention, written.get(mention.doc) ?? null);
    const found = day === null ? null : parseDay(day);
    return [found === null ? Infinity : Math.abs(dayNumber(found) - dayNumber(gold))];
  });
  const measures = within.map(([days, metric, floor]) =>
    plainMeasure({
      metric,
      on: `MEANTIME (${gaps.length} mentions)`,
      value: percentOf(gaps.filter((gap) => gap <= days).length, gaps.length),
      floor,
    }),
  );
  const scores = scoresOf(measures);
  return { measures, missing: [], scores };
};
