import { firstWhere, type Span } from "../text/index.ts";

/**
 * Words and punctuation of a document, in text order, one column per property.
 * Tokens are the syntactic words of Universal Dependencies: *don't* is *do* and
 * *n't*, two tokens that touch. Tokens and the gaps between them give back the
 * text exactly.
 */
export interface Tokens {
  readonly length: number;
  /** Offset of each token's first character. */
  readonly starts: Uint32Array;
  /** Offset after each token's last character. */
  readonly ends: Uint32Array;
  /** 1 where the token continues the surface word of the token before it (*n't* in *don't*), else 0. */
  readonly parts: Uint8Array;
}

/** A stretch of text that is one sentence, with the tokens in it. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

/** The universal part-of-speech tags, in the order of their numbers in {@link Tags}. */
export const uposNames = [
  "X",
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
] as const;

/** A universal part-of-speech tag. */
export type Upos = (typeof uposNames)[number];

/** Part-of-speech tags and lemmas, one entry per token. */
export interface Tags {
  /** Index into {@link uposNames}. */
  readonly upos: Uint8Array;
  /** Index into `xposNames`: Penn Treebank tags. */
  readonly xpos: Uint8Array;
  /** The Penn tags that `xpos` counts in; the same for every document of one model. */
  readonly xposNames: readonly string[];
  /** Index into `lemmaTable`. */
  readonly lemmas: Uint32Array;
  /** This document's lemmas, each once, in order of first use. */
  readonly lemmaTable: readonly string[];
}

/** Dependency arcs, one per token: who governs whom, and how. Heads stay within the sentence. */
export interface Arcs {
  /** Index of the governing token in the document; -1 for the root of a sentence. */
  readonly heads: Int32Array;
  /** Index into `relationNames`. */
  readonly relations: Uint8Array;
  /** Universal relations, subtypes included (`nsubj:pass`); the same for every document of one model. */
  readonly relationNames: readonly string[];
}

/** The span of token `index`. Throws `RangeError` when there is no such token. */
export function tokenSpan(tokens: Tokens, index: number): Span {
  const start = tokens.starts[index];
  const end = tokens.ends[index];
  if (start === undefined || end === undefined) {
    throw new RangeError(`No token ${index} in a document of ${tokens.length}`);
  }
  return { start, end };
}

/** The text of token `index`, empty when there is no such token. */
export function tokenText(text: string, tokens: Tokens, index: number): string {
  return text.slice(tokens.starts[index] ?? 0, tokens.ends[index] ?? 0);
}

/** Index of the first token that ends after `offset`, or `tokens.length`. Costs a binary search. */
export function tokenAt(tokens: Tokens, offset: number): number {
  return firstWhere(tokens.length, (at) => (tokens.ends[at] ?? 0) > offset);
}

/** The lemma of token `index`, empty when there is no such token. */
export function lemmaOf(tags: Tags, index: number): string {
  return tags.lemmaTable[tags.lemmas[index] ?? -1] ?? "";
}

/** The universal tag of token `index`, `X` when there is no such token. */
export function uposOf(tags: Tags, index: number): Upos {
  return uposNames[tags.upos[index] ?? 0] ?? "X";
}

/** The relation of token `index` to its head, subtype included; `dep` when there is no such token. */
export function relationOf(arcs: Arcs, index: number): string {
  return arcs.relationNames[arcs.relations[index] ?? -1] ?? "dep";
}
