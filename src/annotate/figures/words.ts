import {
  type Doc,
  lemmaOf,
  type Sentence,
  type Tags,
  type Tokens,
  tokenText,
  uposOf,
} from "../../doc/index.ts";

/** One sentence as the rules of figures read it. Indices count tokens of the document. */
export interface Words {
  readonly first: number;
  /** Index after the last token. */
  readonly end: number;
  /** A token as printed; empty outside the sentence. */
  readonly word: (index: number) => string;
  /** In lower case. */
  readonly lower: (index: number) => string;
  readonly upos: (index: number) => string;
  readonly lemma: (index: number) => string;
  /** Whether the token touches the one before it. */
  readonly touches: (index: number) => boolean;
  /** Whether the token is a noun in the plural. */
  readonly isPlural: (index: number) => boolean;
}

/** Whether a Penn tag is of a plural noun. */
const pluralTags = new Set(["NNS", "NNPS"]);

/** Reads a sentence of a document. */
export function wordsOf(doc: Doc<"tokens" | "tags">, sentence: Sentence): Words {
  const { tokens, tags }: { tokens: Tokens; tags: Tags } = doc.layers;
  const { firstToken: first, endToken: end } = sentence;
  const inside = (index: number): boolean => index >= first && index < end;
  const word = (index: number): string => (inside(index) ? tokenText(doc.text, tokens, index) : "");
  const upos = (index: number): string => (inside(index) ? uposOf(tags, index) : "");
  return {
    first,
    end,
    word,
    lower: (index) => word(index).toLowerCase(),
    upos,
    lemma: (index) => (inside(index) ? lemmaOf(tags, index) : ""),
    touches: (index) =>
      inside(index) && inside(index - 1) && tokens.starts[index] === tokens.ends[index - 1],
    isPlural: (index) => {
      const xpos = tags.xposNames[tags.xpos[index] ?? -1];
      if (xpos !== undefined && xpos !== "XX") return inside(index) && pluralTags.has(xpos);
      return upos(index) === "NOUN" && /[^s]s$|people$|men$/.test(word(index));
    },
  };
}
