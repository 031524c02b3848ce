import { readPolnear } from "../../corpora/index.ts";
import { writeModel } from "../../src/annotate/attributions/index.ts";
import { createPlainDoc } from "../../src/doc/index.ts";
import { packModel } from "../../src/learn/index.ts";
import { annotate } from "../../train/attribution-steps/annotate.ts";
import { trainFolds } from "../../train/attribution-steps/recipe.ts";
import { attributionPipeline } from "./annotate.ts";
import type { Found } from "./score.ts";

/** Articles are dealt out to this many folds. */
const count = 5;

/**
 * Reads every PolNeAR training article by a model that has not seen it: five
 * trainings, some ten minutes of CPU. Null where the corpus is missing.
 */
export function readFolds(corpora: string): Found[] | null {
  const docs = readPolnear(corpora, "train");
  if (docs === null) return null;
  const models = trainFolds(annotate(docs), count);
  return models.flatMap((model, fold) => {
    const stages = attributionPipeline(packModel(writeModel(model)));
    return docs
      .filter((_, i) => i % count === fold)
      .map((doc) => {
        const done = stages.run(createPlainDoc(doc.text, doc.id));
        return { doc, done };
      });
  });
}
