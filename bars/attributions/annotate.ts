import type { Pipeline } from "../../src/annotate/pipeline.ts";
import { timexes } from "../../src/annotate/timexes/index.ts";
import { loadModel } from "../../src/engine/load-model.ts";
import {
  lowerStages,
  shippedAttributions,
  shippedChains,
} from "../../src/engine/shipped-stages.ts";

/**
 * The stages up to attributions, with the models that ship, or another for the
 * stage itself: what it finds before turns are added.
 */
export function attributionPipeline(
  model: Uint8Array | null = loadModel("attributions"),
): Pipeline<"tokens" | "tags" | "quotations" | "attributions"> {
  return lowerStages().add(shippedChains()).add(timexes()).add(shippedAttributions(model));
}
