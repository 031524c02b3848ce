import {
  type Arcs,
  createPlainDoc,
  type Doc,
  type Name,
  type Sentence,
  type Tags,
  type Tokens,
  type Upos,
  uposNames,
  withLayer,
} from "../../src/doc/index.ts";
import type { Span } from "../../src/text/index.ts";
import type { ConlluDoc } from "../conllu.ts";
import { entityMentions } from "../entity-column.ts";

/** What a coreference corpus says of one document. */
export interface GoldMention extends Span {
  /** Mentions of one referent share it. */
  readonly cluster: number;
  /** Offset of the first character of the head word: mentions are matched by it. */
  readonly head: number;
  /** The corpus's own type: `person`, `place`; empty where it gives none. */
  readonly type: string;
}

/** Layers that a treebank gives. */
export type TreeLayers = "tokens" | "sentences" | "tags" | "syntax";

/** A document with the treebank's own tokens, sentences, tags and arcs as layers. */
export function docOfConllu(source: ConlluDoc): Doc<TreeLayers> {
  const words = source.sentences.flatMap((sentence) => sentence.words);
  const tokens: Tokens = {
    length: words.length,
    starts: Uint32Array.from(words, (word) => word.start),
    ends: Uint32Array.from(words, (word) => word.end),
    parts: Uint8Array.from(words, (word) => (word.part ? 1 : 0)),
  };
  const xpos = createTable();
  const lemmas = createTable();
  const relations = createTable();
  const tags: Tags = {
    upos: Uint8Array.from(words, (word) => Math.max(0, uposNames.indexOf(word.upos as Upos))),
    xpos: Uint8Array.from(words, (word) => xpos.number(word.xpos)),
    xposNames: xpos.names,
    lemmas: Uint32Array.from(words, (word) => lemmas.number(word.lemma)),
    lemmaTable: lemmas.names,
  };
  const heads = new Int32Array(words.length);
  const sentences: Sentence[] = [];
  let first = 0;
  for (const sentence of source.sentences) {
    sentence.words.forEach((word, i) => {
      heads[first + i] = word.head < 0 ? -1 : first + word.head;
    });
    const endToken = first + sentence.words.length;
    sentences.push({ start: sentence.start, end: sentence.end, firstToken: first, endToken });
    first = endToken;
  }
  const arcs: Arcs = {
    heads,
    relations: Uint8Array.from(words, (word) => relations.number(word.deprel)),
    relationNames: relations.names,
  };
  const plain = createPlainDoc(source.text, source.id);
  return withLayer(
    withLayer(withLayer(withLayer(plain, "tokens", tokens), "sentences", sentences), "tags", tags),
    "syntax",
    arcs,
  );
}

function createTable(): { readonly names: string[]; readonly number: (name: string) => number } {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  return {
    names,
    number: (name) => {
      let number = numbers.get(name);
      if (number === undefined) {
        number = names.length;
        numbers.set(name, number);
        names.push(name);
      }
      return number;
    },
  };
}

const nameTypes: Readonly<Record<string, Name["type"]>> = {
  person: "PER",
  organization: "ORG",
  place: "GPE",
};

/** The entity mentions of GUM's MISC column: spans, clusters and head words. */
export function goldMentionsOf(source: ConlluDoc): GoldMention[] {
  const words = source.sentences.flatMap((sentence) => sentence.words);
  const heads: number[] = [];
  for (const sentence of source.sentences) {
    const first = heads.length;
    for (const word of sentence.words) heads.push(word.head < 0 ? -1 : first + word.head);
  }
  const headOf = (first: number, end: number): number => {
    for (let i = first; i < end; i++) {
      const above = heads[i] ?? -1;
      if (above < first || above >= end) return i;
    }
    return first;
  };
  const mentions = entityMentions(words).map(
    ({ parts, first, end }): GoldMention => ({
      cluster: Number(parts[0]),
      type: parts[1] ?? "",
      start: words[first]?.start ?? 0,
      end: words[end - 1]?.end ?? 0,
      head: words[headOf(first, end)]?.start ?? 0,
    }),
  );
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Names as the gold entities show them: runs of proper nouns, typed by the smallest entity around them. */
export function goldNamesOf(source: ConlluDoc, gold: readonly GoldMention[]): Name[] {
  const names: Name[] = [];
  for (const sentence of source.sentences) {
    const { words } = sentence;
    for (let i = 0; i < words.length; i++) {
      if (words[i]?.upos !== "PROPN") continue;
      let end = i + 1;
      while (end < words.length && words[end]?.upos === "PROPN") end++;
      const start = words[i]?.start ?? 0;
      const stop = words[end - 1]?.end ?? 0;
      let type: Name["type"] = "MISC";
      let size = Number.POSITIVE_INFINITY;
      for (const mention of gold) {
        if (mention.start > start || mention.end < stop || mention.end - mention.start >= size)
          continue;
        size = mention.end - mention.start;
        type = nameTypes[mention.type] ?? "MISC";
      }
      names.push({ start, end: stop, type, confidence: 1 });
      i = end - 1;
    }
  }
  return names;
}
