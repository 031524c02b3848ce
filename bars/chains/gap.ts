import type { GapExample } from "../../corpora/coref/index.ts";
import type { Annotated } from "../../train/chains/annotate.ts";
import { gapMentions } from "../../train/chains/examples.ts";
import type { Counts } from "../bootstrap.ts";
import type { Partition } from "./gum.ts";

/** One snippet's links from the pronoun to the two names: how many are right, in the gold, found. */
export function gapCounts(example: GapExample, doc: Annotated, partition: Partition): Counts {
  const { pronoun, a, b } = gapMentions(doc, example);
  const linked = (other: number): boolean =>
    pronoun >= 0 && other >= 0 && partition[pronoun] === partition[other];
  const toA = linked(a);
  const toB = linked(b) && a !== b;
  return {
    right: (toA && example.isA ? 1 : 0) + (toB && example.isB ? 1 : 0),
    gold: (example.isA ? 1 : 0) + (example.isB ? 1 : 0),
    found: (toA ? 1 : 0) + (toB ? 1 : 0),
  };
}
