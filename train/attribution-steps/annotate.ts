import type { PolnearDoc } from "../../corpora/index.ts";
import { createSheet, createWordCache } from "../../src/annotate/attributions/index.ts";
import { createPlainDoc } from "../../src/doc/index.ts";
import { lowerStages } from "../../src/engine/shipped-stages.ts";
import { createExample, type Example } from "./example.ts";

/** Annotates articles with our own stages. None of their models has seen PolNeAR, so nothing is jackknifed here. */
export function annotate(docs: readonly PolnearDoc[]): Example[] {
  const stages = lowerStages();
  const words = createWordCache();
  return docs.map((doc) => {
    const done = stages.run(createPlainDoc(doc.text, doc.id));
    return createExample(doc, createSheet(done, words));
  });
}
