import { type Arcs, relationOf, type Sentence } from "../../doc/index.ts";

/** First token and end token of the noun phrase that each token would head. */
export interface PhraseBounds {
  readonly firsts: Int32Array;
  readonly ends: Int32Array;
}

const before = new Set(["det", "amod", "compound", "nummod", "nmod", "flat", "advmod", "goeswith"]);
const after = new Set(["flat", "compound", "nmod", "goeswith", "fixed", "nummod", "amod"]);

/** A universal relation without its subtype: `nmod` for `nmod:poss`. */
export function baseOf(relation: string): string {
  const colon = relation.indexOf(":");
  return colon < 0 ? relation : relation.slice(0, colon);
}

/**
 * The noun phrase around every token: determiners, adjectives, compounds and
 * possessors before it, names and *of* phrases after it. Clauses, appositions and
 * coordinated phrases stay outside: what they hold is a mention of its own. Two
 * passes over the arcs; a phrase never leaves a gap. `mayFollow` says which
 * prepositions lead on from a head.
 */
export function phraseBounds(
  arcs: Arcs,
  sentences: readonly Sentence[],
  mayFollow: (preposition: number, head: number) => boolean,
): PhraseBounds {
  const count = arcs.heads.length;
  const firsts = Int32Array.from({ length: count }, (_, i) => i);
  const ends = Int32Array.from({ length: count }, (_, i) => i + 1);
  for (const { firstToken, endToken } of sentences) {
    // Right to left, so that what follows a head is bounded before the head asks.
    for (let i = endToken - 1; i >= firstToken; i--)
      growRight({ arcs, ends, mayFollow }, i, endToken);
    for (let i = firstToken; i < endToken; i++) growLeft(arcs, firsts, ends, i, firstToken);
  }
  return { firsts, ends };
}

interface Growing {
  readonly arcs: Arcs;
  readonly ends: Int32Array;
  readonly mayFollow: (preposition: number, head: number) => boolean;
}

/** Walks on from the end of the phrase while the next word hangs, through a preposition or directly, on the head. */
function growRight(growing: Growing, head: number, limit: number): void {
  const { ends } = growing;
  let end = head + 1;
  for (;;) {
    const link = attachmentAt(growing, end, head, limit);
    if (link < 0) break;
    end = Math.max(ends[link] ?? link + 1, link + 1);
  }
  ends[head] = end;
}

/** The dependent of `head` that begins at `at` (with its case marker or determiner), or -1. */
function attachmentAt(
  { arcs, mayFollow }: Growing,
  at: number,
  head: number,
  limit: number,
): number {
  // A case marker, its determiner and adjectives stand before their noun: at most a few steps.
  let token = at;
  for (let steps = 0; steps < 12 && token < limit; steps++) {
    const above = arcs.heads[token] ?? -1;
    if (above === head) {
      return after.has(baseOf(relationOf(arcs, token))) && token > head ? token : -1;
    }
    if (above <= token || above >= limit) return -1;
    const relation = baseOf(relationOf(arcs, token));
    if (!before.has(relation) && relation !== "case") return -1;
    if (relation === "case" && !mayFollow(token, head)) return -1;
    token = above;
  }
  return -1;
}

/** Walks back from the head over the words that hang on it, or on a word already taken. */
function growLeft(
  arcs: Arcs,
  firsts: Int32Array,
  ends: Int32Array,
  head: number,
  limit: number,
): void {
  let first = head;
  while (first > limit) {
    const token = first - 1;
    const owner = ownerOf(arcs, token, head);
    if (owner < 0) break;
    const relation = baseOf(relationOf(arcs, owner));
    // Only possessors and titles stand before; a plain *nmod* there is the parser's mistake.
    if (!before.has(relation) || relationOf(arcs, owner) === "nmod") break;
    // *“if possible,” the minister said*: punctuation before the article closes what is another phrase.
    if (relationOf(arcs, token) === "punct" && isArticle(arcs, first, head)) break;
    // *only the minister*: an adverb on the noun itself is not part of its description.
    if (relation === "advmod" && owner === token) break;
    first = Math.min(first - 1, firsts[owner] ?? owner);
    if ((ends[owner] ?? 0) > head) break;
  }
  firsts[head] = first;
}

function isArticle(arcs: Arcs, token: number, head: number): boolean {
  return token < head && arcs.heads[token] === head && relationOf(arcs, token) === "det";
}

/** The dependent of `head` whose phrase ends with `token`: the token itself or a word it hangs on. -1 when there is none. */
function ownerOf(arcs: Arcs, token: number, head: number): number {
  let at = token;
  for (let steps = 0; steps < 12; steps++) {
    const above = arcs.heads[at] ?? -1;
    if (above === head) return at;
    if (above < 0 || above > head) return -1;
    at = above;
  }
  return -1;
}
