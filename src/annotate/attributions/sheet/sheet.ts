import {
  createTree,
  type Doc,
  type Layers,
  relationOf,
  type Sentence,
  type Tree,
  uposNames,
} from "../../../doc/index.ts";
import { hashCodes, Interner } from "../../../learn/index.ts";
import { ownCopy } from "../../../text/index.ts";
import { cueKindColumn } from "./cue-kind-column.ts";
import { dependentKindOf } from "./dependent-kind.ts";
import { mentionColumns } from "./mention-columns.ts";
import { type QuoteColumns, quoteColumns } from "./quote-columns.ts";
import { relationBits } from "./relation-bits.ts";
import { treeColumns } from "./tree-columns.ts";
import { createWordFacts, type WordFacts } from "./word-facts.ts";

/** The layers that attributions are read from. */
export type Needed = "tokens" | "sentences" | "tags" | "syntax" | "quotations" | "mentions";

/**
 * A document as columns of small numbers, one entry a token: what every feature
 * is made of. Hashes stand for strings, so that a feature costs a few
 * multiplications. Made once a document.
 */
export interface Sheet extends QuoteColumns {
  readonly text: string;
  readonly length: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly sentences: readonly Sentence[];
  /** The sentence each token stands in. */
  readonly sentenceOf: Int32Array;
  /** The paragraph each sentence stands in. */
  readonly paragraphOf: Int32Array;
  readonly words: readonly WordFacts[];
  readonly lemmas: readonly string[];
  readonly lemma: Int32Array;
  readonly xpos: Int32Array;
  readonly upos: Int32Array;
  readonly relation: Int32Array;
  readonly xposNames: readonly string[];
  /** 1 where a token is a finite verb or a modal. */
  readonly finite: Uint8Array;
  readonly relations: readonly string[];
  /** What each token is to its governor, where that may be a cue. */
  readonly dependentKind: Uint8Array;
  /** Governing token, -1 for a root. */
  readonly heads: Int32Array;
  readonly tree: Tree;
  /** First and last token of each token's subtree. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly depth: Int32Array;
  /** Which relations a token's dependents have, as {@link relationBits}. */
  readonly childBits: Int32Array;
  /** Lemma of the *that* or *whether* that introduces a token's clause; 0 without one. */
  readonly mark: Int32Array;
  /** Lemma of the preposition before a token's phrase; 0 without one. */
  readonly caseMark: Int32Array;
  /** The kind of cue a token may be by sight: 1 to 4 for verbs, 5 to 8 for nouns, 0 for none. */
  readonly cueKind: Uint8Array;
  /** What kind of mention a token is the head of or stands in; 0 for none. */
  readonly mentioned: Uint8Array;
}

/** Hashes of names that come again and again: tags and relations. */
function hashAll(names: readonly string[]): Int32Array {
  const hashes = new Int32Array(names.length);
  for (let i = 0; i < hashes.length; i++) hashes[i] = hashCodes(names[i] ?? "");
  return hashes;
}

const uposHashes = hashAll(uposNames);

/** Lays a document out in columns. Linear in its tokens. */
export function createSheet(doc: Doc<Needed>, facts: WordCache): Sheet {
  const { tokens, sentences, tags, syntax, quotations, mentions } = doc.layers;
  const { text } = doc;
  const { blocks } = doc.layers as Partial<Layers>;
  const length = tokens.length;
  const words: WordFacts[] = [];
  const lemmas: string[] = [];
  const relations: string[] = [];
  const xposNames: string[] = [];
  const lowerLemmas = tags.lemmaTable.map((lemma) => lemma.toLowerCase());
  const lemmaHashes = hashAll(lowerLemmas);
  const xposHashes = hashAll(tags.xposNames);
  const relationHashes = hashAll(syntax.relationNames);
  const relationKinds = syntax.relationNames.map(dependentKindOf);
  const relationBit = syntax.relationNames.map(relationBits);
  const dependentKind = new Uint8Array(length);
  const lemma = new Int32Array(length);
  const xpos = new Int32Array(length);
  const upos = new Int32Array(length);
  const relation = new Int32Array(length);
  const childBits = new Int32Array(length);
  const mark = new Int32Array(length);
  const caseMark = new Int32Array(length);
  const finiteTags = Uint8Array.from(tags.xposNames, (name) =>
    /^(?:VB[DPZ]|MD)$/u.test(name) ? 1 : 0,
  );
  const finite = tags.xpos.map((tag) => finiteTags[tag] ?? 0);
  for (let at = 0; at < length; at++) {
    words.push(facts.of(text, tokens.starts[at] ?? 0, tokens.ends[at] ?? 0));
    lemmas.push(lowerLemmas[tags.lemmas[at] ?? -1] ?? "");
    relations.push(relationOf(syntax, at));
    xposNames.push(tags.xposNames[tags.xpos[at] ?? 0] ?? "");
    lemma[at] = lemmaHashes[tags.lemmas[at] ?? 0] ?? 0;
    xpos[at] = xposHashes[tags.xpos[at] ?? 0] ?? 0;
    upos[at] = uposHashes[tags.upos[at] ?? 0] ?? 0;
    relation[at] = relationHashes[syntax.relations[at] ?? 0] ?? 0;
    dependentKind[at] = relationKinds[syntax.relations[at] ?? 0] ?? 0;
  }
  for (let at = 0; at < length; at++) {
    const head = syntax.heads[at] ?? -1;
    if (head < 0) continue;
    const name = relations[at] ?? "";
    childBits[head] = (childBits[head] ?? 0) | (relationBit[syntax.relations[at] ?? 0] ?? 0);
    if (name === "mark") mark[head] = lemma[at] ?? 0;
    else if (name === "case") caseMark[head] = lemma[at] ?? 0;
  }
  const sentenceOf = new Int32Array(length);
  sentences.forEach((sentence, index) => {
    sentenceOf.fill(index, sentence.firstToken, sentence.endToken);
  });
  const paragraphOf = paragraphsOf(text, sentences, blocks);
  const tree = createTree(syntax);
  return {
    text,
    length,
    starts: tokens.starts,
    ends: tokens.ends,
    sentences,
    sentenceOf,
    paragraphOf,
    words,
    lemmas,
    lemma,
    xpos,
    upos,
    relation,
    xposNames,
    finite,
    relations,
    dependentKind,
    heads: syntax.heads,
    tree,
    childBits,
    mark,
    caseMark,
    cueKind: cueKindColumn(lemmas, xposNames),
    mentioned: mentionColumns(tokens, mentions),
    ...treeColumns(syntax.heads),
    ...quoteColumns(tokens, sentences, sentenceOf, paragraphOf, quotations),
  };
}

/** Facts about word types, kept from document to document. */
export interface WordCache {
  /** Those of the word `text[start, end)`. */
  readonly of: (text: string, start: number, end: number) => WordFacts;
}

/** A cache of word facts. Starts again when it is full, so that a long run keeps its memory. */
export function createWordCache(): WordCache {
  let types = new Interner();
  let facts: WordFacts[] = [];
  return {
    of: (text, start, end) => {
      if (types.isFull) {
        types = new Interner();
        facts = [];
      }
      const type = types.intern(text, start, end);
      const known = facts[type];
      if (known !== undefined) return known;
      // A copy: facts that pointed into a document would keep it alive.
      const made = createWordFacts(ownCopy(text.slice(start, end)));
      facts.push(made);
      return made;
    },
  };
}

/** Number of the paragraph of each sentence: its block, or, without blocks, its line. */
function paragraphsOf(
  text: string,
  sentences: readonly Sentence[],
  blocks: Layers["blocks"] | undefined,
): Int32Array {
  const out = new Int32Array(sentences.length);
  let paragraph = 0;
  let block = 0;
  let before = 0;
  sentences.forEach((sentence, index) => {
    if (blocks === undefined) {
      const gap = text.slice(before, sentence.start);
      if (index > 0 && gap.includes("\n")) paragraph++;
      before = Math.max(before, sentence.end);
    } else {
      while (block + 1 < blocks.length && (blocks[block]?.end ?? 0) <= sentence.start) block++;
      paragraph = block;
    }
    out[index] = paragraph;
  });
  return out;
}
