import { blocks } from "../../src/annotate/blocks/index.ts";
import { mentions } from "../../src/annotate/mentions/index.ts";
import { names } from "../../src/annotate/names/index.ts";
import { pipeline } from "../../src/annotate/pipeline.ts";
import { quotations } from "../../src/annotate/quotations/index.ts";
import { sentences } from "../../src/annotate/sentences/index.ts";
import { syntax } from "../../src/annotate/syntax/index.ts";
import { tags } from "../../src/annotate/tags/index.ts";
import { tokens } from "../../src/annotate/tokens/index.ts";
import { createPlainDoc, type Doc } from "../../src/doc/index.ts";
import { loadModel } from "../../src/engine/load-model.ts";
import { type Gazetteer, loadGazetteer } from "../../src/lang/en/gazetteer/index.ts";

/** The layers that chains are made from, and what those need. */
export type Annotated = Doc<
  "blocks" | "tokens" | "sentences" | "tags" | "syntax" | "quotations" | "names" | "mentions"
>;

/** The gazetteer that ships, or null when it has not been built. */
export function shippedGazetteer(): Gazetteer | null {
  const bytes = loadModel("gazetteer");
  return bytes === null ? null : loadGazetteer(bytes);
}

/** Everything up to the mentions, with the models that ship: what the ranker will see in use. */
export function createMentionReader(gazetteer: Gazetteer | null): (text: string) => Annotated {
  const stages = pipeline()
    .add(blocks())
    .add(quotations())
    .add(tokens())
    .add(sentences(loadModel("sentences")))
    .add(tags(loadModel("tags")))
    .add(syntax(loadModel("syntax")))
    .add(names(loadModel("names"), gazetteer))
    .add(mentions());
  return (text) => stages.run(createPlainDoc(text));
}
