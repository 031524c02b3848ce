import fc from "fast-check";
import { expect, test } from "vitest";
import { figures } from "../../src/annotate/figures/index.ts";
import { pipeline } from "../../src/annotate/pipeline.ts";
import { sentences } from "../../src/annotate/sentences/index.ts";
import { tags } from "../../src/annotate/tags/index.ts";
import { tokens } from "../../src/annotate/tokens/index.ts";
import { createPlainDoc, type Doc } from "../../src/doc/index.ts";
import { loadModel } from "../../src/engine/load-model.ts";
import { boundPhrases, measureUnits } from "../../src/lang/en/numbers.ts";
import { testGolden } from "./cases.ts";

const file = new URL("figures.txt", import.meta.url);
const annotate = pipeline()
  .add(tokens())
  .add({ gives: "blocks", version: 1, run: () => [] })
  .add(sentences(loadModel("sentences")))
  .add(tags(loadModel("tags")))
  .add(figures());

function annotated(passage: string): Doc<"figures"> {
  return annotate.run(createPlainDoc(passage));
}

/** One figure a line: the words, then what was read. */
function render(passage: string): string {
  return annotated(passage)
    .layers.figures.map(({ start, end, value, unit, what, bound }) =>
      [
        `figure ${passage.slice(start, end)}`,
        `  value  ${Number(value.toPrecision(6))}${bound === "exact" ? "" : ` ${bound}`}`,
        ...(unit === null ? [] : [`  unit   ${unit}`]),
        ...(what === null ? [] : [`  what   ${what}`]),
      ].join("\n"),
    )
    .join("\n");
}

testGolden(file, ({ passage }) => render(passage));

test.each(boundPhrases.map((entry) => [entry.phrase, entry] as const))(
  "%s bounds the figure of its example",
  (_, { bound, example }) => {
    expect(annotated(example).layers.figures.map((figure) => figure.bound)).toEqual([bound]);
  },
);

test.each(measureUnits.map((entry) => [entry.words[0], entry] as const))(
  "%s is the unit of its example",
  (_, { unit, example }) => {
    expect(annotated(example).layers.figures.map((figure) => figure.unit)).toEqual([unit]);
  },
);

test("a currency sign between two numbers belongs to one of them", () => {
  const { figures } = annotated("3 $ 3").layers;
  figures.slice(1).forEach((figure, i) => {
    expect(figure.start).toBeGreaterThanOrEqual(figures[i]?.end ?? 0);
  });
});

test("figures of any text lie within it, in order, and do not overlap", () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "3",
      "1.2bn",
      "$",
      "-",
      "to",
      "half",
      "a",
      "million",
      "per cent",
      "two",
      "thirds",
      "May",
    ),
  );
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const text = words.join(" ");
      let last = 0;
      for (const { start, end, value } of annotated(text).layers.figures) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(Number.isFinite(value)).toBe(true);
        last = end;
      }
    }),
  );
});
