import { attributions } from "../../src/annotate/attributions/index.ts";
import { blocks } from "../../src/annotate/blocks/index.ts";
import { chains } from "../../src/annotate/chains/index.ts";
import { mentions } from "../../src/annotate/mentions/index.ts";
import { names } from "../../src/annotate/names/index.ts";
import { type Pipeline, pipeline } from "../../src/annotate/pipeline.ts";
import { quotations } from "../../src/annotate/quotations/index.ts";
import { sentences } from "../../src/annotate/sentences/index.ts";
import { syntax } from "../../src/annotate/syntax/index.ts";
import { tags } from "../../src/annotate/tags/index.ts";
import { timexes } from "../../src/annotate/timexes/index.ts";
import { tokens } from "../../src/annotate/tokens/index.ts";
import { gazetteer, knowledge } from "../../src/engine/known.ts";
import { loadModel } from "../../src/engine/load-model.ts";
import { knownNames } from "../../src/lang/en/known-names.ts";

/**
 * The stages up to attributions, with the models that ship, or another for the
 * stage itself: what it finds before turns are added.
 */
export function attributionPipeline(
  model: Uint8Array | null = loadModel("attributions"),
): Pipeline<"tokens" | "tags" | "quotations" | "attributions"> {
  return pipeline()
    .add(blocks())
    .add(tokens())
    .add(sentences(loadModel("sentences")))
    .add(tags(loadModel("tags")))
    .add(syntax(loadModel("syntax")))
    .add(quotations())
    .add(names(loadModel("names"), gazetteer))
    .add(mentions())
    .add(
      chains({
        model: loadModel("chains"),
        ...(gazetteer === null ? {} : { known: knownNames(gazetteer) }),
      }),
    )
    .add(timexes())
    .add(
      attributions({
        model,
        isOutlet: (name) => knowledge.outlet(name) !== null,
      }),
    );
}
