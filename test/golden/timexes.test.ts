import fc from "fast-check";
import { expect, test } from "vitest";
import { blocks } from "../../src/annotate/blocks/index.ts";
import { pipeline } from "../../src/annotate/pipeline.ts";
import { sentences } from "../../src/annotate/sentences/index.ts";
import { tags } from "../../src/annotate/tags/index.ts";
import { timexes } from "../../src/annotate/timexes/index.ts";
import { tokens } from "../../src/annotate/tokens/index.ts";
import { createDoc, createPlainDoc, type Doc } from "../../src/doc/index.ts";
import { loadModel } from "../../src/engine/load-model.ts";
import { type GoldenCase, testGolden } from "./cases.ts";

/** The second holds passages whose values were written down before any rule had read them. */
const files = ["timexes.txt", "unseen-timexes.txt"].map((name) => new URL(name, import.meta.url));
const tagModel = loadModel("tags");
if (tagModel === null) throw new RangeError("models/tags.model.br is missing");
const annotate = pipeline()
  .add(blocks())
  .add(tokens())
  .add(sentences(loadModel("sentences")))
  .add(tags(tagModel))
  .add(timexes());

/** Wednesday, 14 May 2031: the day all passages were written, but for those whose name ends in *undated*. */
const written = "2031-05-14";

function annotated(passage: string, date: string | null): Doc<"timexes"> {
  const plain = createPlainDoc(passage);
  return annotate.run(createDoc(passage, { ...plain.origin, date }, "en"));
}

/** One expression a line: the words, the type where it is no date, the value; for what waits for a date, how it will be resolved. */
function render({ name, passage }: GoldenCase): string {
  return annotated(passage, name.endsWith("undated") ? null : written)
    .layers.timexes.map(({ start, end, type, value, relative }) => {
      const words = passage.slice(start, end).replace(/\s+/g, " ");
      return `${words} = ${type === "DATE" ? "" : `${type} `}${value ?? `? ${relative}`}`;
    })
    .join("\n");
}

for (const file of files) testGolden(file, render);

test("expressions of any text lie within it, in order, and do not overlap", () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom("May", "14", "2031", "last", "week", "Friday", "(24)", "a", "year", "ago"),
    fc.constantFrom("the", "of", ",", "-", "10:30", "p.m.", "two", "days", "\n\n", "\ud800"),
  );
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const text = words.join(" ");
      let last = 0;
      for (const { start, end } of annotated(text, written).layers.timexes) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
  );
});
