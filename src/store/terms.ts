import { type Tags, type Tokens, wordLemmas } from "../doc/index.ts";
import { foldWord, hashParts, type Span } from "../text/index.ts";

/** Longest word that is kept readable; longer ones are hashed, because databases limit theirs. */
const longest = 64;

/**
 * A folded word in `[a-z0-9]` only, so that no database splits it again. Different
 * words stay different, and a word's beginning stays its beginning: characters
 * other than `a-y0-9` are written `z`, code point in hexadecimal, `z`.
 */
export function encodeWord(word: string): string {
  if (word.length > longest) return `zl${hashParts(word)}`;
  if (/^[a-y0-9]*$/.test(word)) return word;
  let out = "";
  for (const char of word) {
    if (/^[a-y0-9]$/.test(char)) out += char;
    else out += char === "z" ? "zz" : `z${(char.codePointAt(0) ?? 0).toString(16)}z`;
  }
  return out;
}

/** The words and lemmas of a text, ready to be indexed. */
export interface Terms {
  /** Encoded words and lemmas of the words numbered `first` to `end - 1`. */
  readonly slice: (first: number, end: number) => { forms: string[]; lemmas: string[] };
}

/** Encodes a text's words and their lemmas, each different one once. */
export function createTerms(
  text: string,
  words: readonly Span[],
  tagged: { readonly tokens: Tokens; readonly tags: Tags } | null,
): Terms {
  const known = new Map<string, string>();
  const encode = (folded: string): string => {
    let encoded = known.get(folded);
    if (encoded === undefined) {
      encoded = encodeWord(folded);
      known.set(folded, encoded);
    }
    return encoded;
  };
  const forms = words.map((word) => encode(foldWord(text.slice(word.start, word.end))));
  const lemmas = wordLemmas(text, words, tagged).map(encode);
  return {
    slice: (first, end) => ({ forms: forms.slice(first, end), lemmas: lemmas.slice(first, end) }),
  };
}

/** The words of names as one text to look words up in with `like`: ` ada orlu `. Empty for no words. */
export function encodeWords(words: readonly string[]): string {
  return words.length === 0 ? "" : ` ${words.map(encodeWord).join(" ")} `;
}
