import { createPlainDoc, type Doc } from "../../src/doc/index.ts";
import { type LowerLayers, lowerStages } from "../../src/engine/shipped-stages.ts";

/** The layers that chains are made from, and what those need. */
export type Annotated = Doc<LowerLayers>;

/** Everything up to the mentions, with the models that ship: what the ranker will see in use. */
export function createMentionReader(): (text: string) => Annotated {
  const stages = lowerStages();
  return (text) => stages.run(createPlainDoc(text));
}
