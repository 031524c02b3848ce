import type { PolnearDoc } from "../../corpora/index.ts";
import {
  createSheet,
  createWordCache,
  type Needed,
} from "../../src/annotate/attributions/index.ts";
import { blocks } from "../../src/annotate/blocks/index.ts";
import { type Pipeline, pipeline } from "../../src/annotate/pipeline.ts";
import { quotations } from "../../src/annotate/quotations/index.ts";
import { sentences } from "../../src/annotate/sentences/index.ts";
import { syntax } from "../../src/annotate/syntax/index.ts";
import { tags } from "../../src/annotate/tags/index.ts";
import { tokens } from "../../src/annotate/tokens/index.ts";
import { createPlainDoc, withLayer } from "../../src/doc/index.ts";
import { loadModel } from "../../src/engine/load-model.ts";
import { createExample, type Example } from "./example.ts";

/** The stages below attributions, with the models that ship: what is learnt must see what is later given. */
function stagesBelow(): Pipeline<Exclude<Needed, "mentions"> | "blocks"> {
  return pipeline()
    .add(blocks())
    .add(tokens())
    .add(sentences(loadModel("sentences")))
    .add(tags(loadModel("tags")))
    .add(syntax(loadModel("syntax")))
    .add(quotations());
}

/** Annotates articles with our own stages. None of their models has seen PolNeAR, so nothing is jackknifed here. */
export function annotate(docs: readonly PolnearDoc[]): Example[] {
  const stages = stagesBelow();
  const words = createWordCache();
  return docs.map((doc) => {
    const done = withLayer(stages.run(createPlainDoc(doc.text, doc.id)), "mentions", []);
    return createExample(doc, createSheet(done, words));
  });
}
