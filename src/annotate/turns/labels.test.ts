import { expect, test } from "vitest";
import { createPlainDoc } from "../../doc/index.ts";
import { annotateDoc } from "../../engine/annotate-doc.ts";

test("a label that names the office, its country and then its holder names the holder", () => {
  const { annotated } = annotateDoc(
    createPlainDoc(`Visit to Korvia - Welcome to Brunn

4 March 2033

President of Osteria Lena Vask: Mr President, I am glad to be in your city.

President of Korvia Emil Torr: Madam President, the city is glad of it too.

Minister of Fish and Grain: The carriages are waiting.

Lena Vask: Then let us go.`),
  );
  expect(annotated?.layers.turns.map(({ speaker }) => speaker)).toEqual([
    "Lena Vask",
    "Emil Torr",
    null,
    "Lena Vask",
  ]);
});
