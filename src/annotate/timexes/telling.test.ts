import { expect, test } from "vitest";
import { createDoc, createPlainDoc } from "../../doc/index.ts";
import { loadModel } from "../../engine/load-model.ts";
import { blocks } from "../blocks/index.ts";
import { pipeline } from "../pipeline.ts";
import { sentences } from "../sentences/index.ts";
import { tags } from "../tags/index.ts";
import { tokens } from "../tokens/index.ts";
import { timexes } from "./index.ts";

const read = pipeline()
  .add(blocks())
  .add(tokens())
  .add(sentences(loadModel("sentences")))
  .add(tags(loadModel("tags")))
  .add(timexes());

/** Values told in a text that was written on Wednesday, 14 May 2031. */
function valuesIn(text: string): (string | null)[] {
  const plain = createPlainDoc(text);
  const doc = createDoc(text, { ...plain.origin, date: "2031-05-14" }, "en");
  return read.run(doc).layers.timexes.map(({ value }) => value);
}

test.each([
  ["The dredger sank on 3 April. The following Monday divers went down.", "2031-04-07"],
  ["The dredger sank on 3 April. The previous Monday it had been painted.", "2031-03-31"],
  ["The dredger sank on 3 April. Three days later divers went down.", "2031-04-06"],
  ["The dredger sank on 3 April. Divers go down on Sunday (25).", "2031-05-25"],
  ["The dredger sank on 3 April. On the same day divers went down.", "2031-04-03"],
  ["The dredger sank in November last year. On the same day divers went down.", null],
  ["The dredger sank in November last year. Two days later divers went down.", null],
])("%s", (text, last) => {
  expect(valuesIn(text).at(-1)).toBe(last);
});

test.each([
  ["The bridge was paid for. The toll rises on Monday.", "2031-05-19"],
  ["The bridge was paid for. The toll rose on Monday.", "2031-05-12"],
  ["“It is dear,” she said. Her term expires Monday.", "2031-05-19"],
  ["The ruling follows Monday's hearing.", "2031-05-12"],
  ["Toll rises on Monday", "2031-05-12"],
])("%s tells of %s", (text, last) => {
  expect(valuesIn(text).at(-1)).toBe(last);
});
