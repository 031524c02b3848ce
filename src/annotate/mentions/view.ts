import type { Arcs, Doc, Sentence, Tags, Tokens } from "../../doc/index.ts";
import { type PhraseBounds, phraseBounds } from "./phrase-bounds.ts";

/** What the rules of this stage look at, prepared once for a document. */
export interface View {
  readonly text: string;
  readonly tokens: Tokens;
  readonly tags: Tags;
  readonly arcs: Arcs;
  readonly sentences: readonly Sentence[];
  readonly bounds: PhraseBounds;
  /** For each token the first token of its sentence. */
  readonly sentenceFirst: Int32Array;
}

/** Prepares the {@link View} of a document. */
export function createView(doc: Doc<"tokens" | "sentences" | "tags" | "syntax">): View {
  const { tokens, sentences, tags, syntax: arcs } = doc.layers;
  const sentenceFirst = new Int32Array(tokens.length);
  for (const { firstToken, endToken } of sentences)
    sentenceFirst.fill(firstToken, firstToken, endToken);
  const bounds = phraseBounds(arcs, sentences);
  return { text: doc.text, tokens, tags, arcs, sentences, bounds, sentenceFirst };
}
