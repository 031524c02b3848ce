import { foldWord, type Span } from "../text/index.ts";
import { lemmaOf, type Tags, type Tokens } from "./tokens.ts";

/**
 * For each word of a text (`findWords`) its lemma, folded as search compares it: that
 * of the token with the same ends; a word that is no token (*don* of *don't*), or in
 * a text without tokens, stands for itself. One pass over words and tokens.
 */
export function wordLemmas(
  text: string,
  words: readonly Span[],
  tagged: { readonly tokens: Tokens; readonly tags: Tags } | null,
): string[] {
  let token = 0;
  return words.map((word) => {
    const form = text.slice(word.start, word.end);
    if (tagged === null) return foldWord(form);
    const { tokens, tags } = tagged;
    while (token < tokens.length && (tokens.starts[token] ?? 0) < word.start) token++;
    const same = tokens.starts[token] === word.start && tokens.ends[token] === word.end;
    const lemma = same ? lemmaOf(tags, token) : "";
    return foldWord(lemma === "" ? form : lemma);
  });
}
