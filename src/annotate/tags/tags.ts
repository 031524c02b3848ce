import type { Doc, Tags } from "../../doc/index.ts";
import type { Stage } from "../pipeline.ts";
import { guessTags } from "./guess.ts";
import { wordsOf } from "./known-words.ts";
import { createLemmaCache } from "./lemma-cache.ts";
import { createLemmatizer } from "./lemmatizer.ts";
import { type TagModel, unpackTagModel, uposOfLabels, xposOfLabels } from "./model.ts";
import { Tagger } from "./tagger.ts";

/**
 * The stage that tags words and finds their lemmas, from the bytes of the model
 * `tags` (`loadModel("tags")`). Without a model it guesses, see {@link guessTags}.
 * About 2 µs a word. It keeps the word types it has seen between documents, which
 * changes its speed and nothing else.
 */
export function tags(model: Uint8Array | null): Stage<"tokens" | "sentences", "tags"> {
  if (model === null) return { gives: "tags", version: 4, run: guessTags };
  return {
    gives: "tags",
    version: 4,
    run: createTagRun(unpackTagModel(model)),
  };
}

function createTagRun(model: TagModel): (doc: Doc<"tokens" | "sentences">) => Tags {
  const uposByLabel = uposOfLabels(model.labels);
  const { names: xposNames, byLabel: xposByLabel } = xposOfLabels(model.labels);
  const { lexicon } = model.backward;
  const lemmatize = createLemmatizer(model.lemmas, wordsOf(lexicon));
  let tagger = new Tagger(model, true);
  let cache = createLemmaCache(lemmatize);
  return ({ text, layers: { tokens, sentences } }) => {
    if (tagger.types.isFull) {
      tagger = new Tagger(model, true);
      cache = createLemmaCache(lemmatize);
    }
    const upos = new Uint8Array(tokens.length);
    const xpos = new Uint8Array(tokens.length);
    const lemmas = new Uint32Array(tokens.length);
    const types = new Uint32Array(tokens.length);
    for (let token = 0; token < tokens.length; token++) {
      types[token] = tagger.types.intern(text, tokens.starts[token] ?? 0, tokens.ends[token] ?? 0);
    }
    const style = tagger.startDocument(types);
    cache.startDocument(style);
    for (const { firstToken, endToken } of sentences) {
      const length = endToken - firstToken;
      tagger.reserve(length);
      for (let i = 0; i < length; i++) {
        tagger.ids[i + 2] = types[firstToken + i] ?? 0;
      }
      tagger.tag(length);
      for (let i = 0; i < length; i++) {
        const token = firstToken + i;
        const type = tagger.ids[i + 2] ?? 0;
        const label = tagger.labels[i + 2] ?? 0;
        upos[token] = uposByLabel[label] ?? 0;
        xpos[token] = xposByLabel[label] ?? 0;
        lemmas[token] = cache.lemmaOf(
          type,
          label,
          text,
          tokens.starts[token] ?? 0,
          tokens.ends[token] ?? 0,
        );
      }
    }
    return { upos, xpos, xposNames, lemmas, lemmaTable: cache.table() };
  };
}
