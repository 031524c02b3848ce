import type { Stage } from "../pipeline.ts";
import { readSentenceModel } from "./model.ts";
import { split } from "./split.ts";

/**
 * The stage that gives `sentences`. A block is never left by a sentence; within
 * one, `model` (the bytes of the model `sentences`, or null) decides. Without a
 * model end marks before capitals decide, less well.
 */
export function sentences(model: Uint8Array | null): Stage<"tokens" | "blocks", "sentences"> {
  const weights = model === null ? null : readSentenceModel(model);
  return {
    gives: "sentences",
    version: 1,
    run: (doc) => split(doc.text, doc.layers.tokens, doc.layers.blocks, weights),
  };
}
