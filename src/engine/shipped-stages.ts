// Stages that are trained by their own files: annotating loads nothing of their training.
import { attributions } from "../annotate/attributions/stage.ts";
import { blocks } from "../annotate/blocks/index.ts";
import { chains } from "../annotate/chains/stage.ts";
import { mentions } from "../annotate/mentions/index.ts";
import { names } from "../annotate/names/stage.ts";
import { type Around, type Pipeline, pipeline } from "../annotate/pipeline.ts";
import { quotations } from "../annotate/quotations/index.ts";
import { sentences } from "../annotate/sentences/index.ts";
import { syntax } from "../annotate/syntax/syntax.ts";
import { tags } from "../annotate/tags/tags.ts";
import { tokens } from "../annotate/tokens/index.ts";
import { type KnownNames, knownNames, knowsNothing } from "../lang/en/known-names.ts";
import { gazetteer, knowledge } from "./known.ts";
import { loadModel } from "./load-model.ts";

/** The layers that chains and attributions are learnt from. */
export type LowerLayers =
  | "blocks"
  | "tokens"
  | "sentences"
  | "tags"
  | "syntax"
  | "quotations"
  | "names"
  | "mentions";

/** The stages up to mentions, with the models that ship: what is learnt from them sees what is later given. `around` is called around each. */
export function lowerStages(around?: Around): Pipeline<LowerLayers> {
  return pipeline(around)
    .add(blocks())
    .add(tokens())
    .add(sentences(loadModel("sentences")))
    .add(tags(loadModel("tags")))
    .add(syntax(loadModel("syntax")))
    .add(quotations())
    .add(names(loadModel("names"), gazetteer))
    .add(mentions());
}

/** What the gazetteer that ships knows of names. */
export function shippedNames(): KnownNames {
  return gazetteer === null ? knowsNothing : knownNames(gazetteer);
}

/** The chains, with the model and the names that ship. */
export function shippedChains(): ReturnType<typeof chains> {
  return chains({ model: loadModel("chains"), known: shippedNames() });
}

/** The attributions, with the model that ships or another, and the outlets that the gazetteer knows. */
export function shippedAttributions(
  model: Uint8Array | null = loadModel("attributions"),
): ReturnType<typeof attributions> {
  return attributions({ model, isOutlet: (name) => knowledge.outlet(name) !== null });
}
