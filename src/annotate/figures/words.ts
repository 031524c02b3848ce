import {
  type Doc,
  lemmaOf,
  type Sentence,
  type Tags,
  type Tokens,
  tokenText,
  uposOf,
} from "../../doc/index.ts";
import { personNouns } from "../../lang/en/head-nouns.ts";
import { singular } from "../../lang/en/noun-type.ts";

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
  const tagOf = (index: number): string => (inside(index) ? uposOf(tags, index) : "");
  // *A dozen envoys*: people behind a number are counted, though their tag be a verb's.
  const arePeople = (index: number): boolean => {
    if (tagOf(index) !== "VERB" || tagOf(index - 1) !== "NUM") return false;
    const form = word(index);
    return form !== singular(form) && personNouns.has(singular(form));
  };
  const upos = (index: number): string => (arePeople(index) ? "NOUN" : tagOf(index));
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
      if (arePeople(index)) return true;
      const xpos = tags.xposNames[tags.xpos[index] ?? -1];
      if (xpos !== undefined && xpos !== "XX") return inside(index) && pluralTags.has(xpos);
      return upos(index) === "NOUN" && /[^s]s$|people$|men$/.test(word(index));
    },
  };
}
