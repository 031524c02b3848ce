import type { Tags, Tokens } from "../doc/index.ts";
import { lemmaOf } from "../doc/index.ts";
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

/**
 * Encodes a text's words once. A word's lemma is that of the token with the same
 * ends; a word that is no token (*don* of *don't*) stands for itself.
 */
export function createTerms(
  text: string,
  words: readonly Span[],
  tagged: { readonly tokens: Tokens; readonly tags: Tags } | null,
): Terms {
  const known = new Map<string, string>();
  const encode = (raw: string): string => {
    let encoded = known.get(raw);
    if (encoded === undefined) {
      encoded = encodeWord(foldWord(raw));
      known.set(raw, encoded);
    }
    return encoded;
  };
  const forms: string[] = [];
  const lemmas: string[] = [];
  let token = 0;
  for (const word of words) {
    const form = encode(text.slice(word.start, word.end));
    forms.push(form);
    if (tagged === null) {
      lemmas.push(form);
      continue;
    }
    const { tokens, tags } = tagged;
    while (token < tokens.length && (tokens.starts[token] ?? 0) < word.start) token++;
    const same = tokens.starts[token] === word.start && tokens.ends[token] === word.end;
    const lemma = same ? lemmaOf(tags, token) : "";
    lemmas.push(lemma === "" ? form : encode(lemma));
  }
  return {
    slice: (first, end) => ({ forms: forms.slice(first, end), lemmas: lemmas.slice(first, end) }),
  };
}

/** The words of names as one text to look words up in with `like`: ` ada orlu `. Empty for no words. */
export function encodeWords(words: readonly string[]): string {
  return words.length === 0 ? "" : ` ${words.map(encodeWord).join(" ")} `;
}
