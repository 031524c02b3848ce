import type { PolnearDoc } from "../../corpora/index.ts";
import {
  createSheet,
  createWordCache,
  type Needed,
} from "../../src/annotate/attributions/index.ts";
import { blocks } from "../../src/annotate/blocks/index.ts";
import { mentions } from "../../src/annotate/mentions/index.ts";
import { names } from "../../src/annotate/names/index.ts";
import { type Pipeline, pipeline } from "../../src/annotate/pipeline.ts";
import { quotations } from "../../src/annotate/quotations/index.ts";
import { sentences } from "../../src/annotate/sentences/index.ts";
import { syntax } from "../../src/annotate/syntax/index.ts";
import { tags } from "../../src/annotate/tags/index.ts";
import { tokens } from "../../src/annotate/tokens/index.ts";
import { createPlainDoc } from "../../src/doc/index.ts";
import { loadModel } from "../../src/engine/load-model.ts";
import { loadGazetteer } from "../../src/lang/en/gazetteer/index.ts";
import { createExample, type Example } from "./example.ts";

/** The stages below attributions, with the models that ship: what is learnt must see what is later given. */
function stagesBelow(): Pipeline<Needed | "blocks"> {
  const bytes = loadModel("gazetteer");
  const gazetteer = bytes === null ? null : loadGazetteer(bytes);
  return pipeline()
    .add(blocks())
    .add(tokens())
    .add(sentences(loadModel("sentences")))
    .add(tags(loadModel("tags")))
    .add(syntax(loadModel("syntax")))
    .add(quotations())
    .add(names(loadModel("names"), gazetteer))
    .add(mentions());
}

/** Annotates articles with our own stages. None of their models has seen PolNeAR, so nothing is jackknifed here. */
export function annotate(docs: readonly PolnearDoc[]): Example[] {
  const stages = stagesBelow();
  const words = createWordCache();
  return docs.map((doc) => {
    const done = stages.run(createPlainDoc(doc.text, doc.id));
    return createExample(doc, createSheet(done, words));
  });
}
