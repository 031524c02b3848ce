import {
  type Arcs,
  type Doc,
  lemmaOf,
  type Sentence,
  type Tags,
  type Tokens,
  tokenText,
} from "../../doc/index.ts";
import { nounType } from "../../lang/en/noun-type.ts";
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
  // *The minister for trade* is a description; in *the minister in Tarsk* the place may belong to the verb.
  const mayFollow = (preposition: number, head: number): boolean => {
    const word = tokenText(doc.text, tokens, preposition).toLowerCase();
    if (word === "of" || word === "'s" || word === "’s") return true;
    if (word !== "for" && word !== "to") return false;
    const type = nounType(lemmaOf(tags, head));
    return type === "PER" || type === "ORG";
  };
  const bounds = phraseBounds(arcs, sentences, mayFollow);
  return { text: doc.text, tokens, tags, arcs, sentences, bounds, sentenceFirst };
}
