import type { DocumentFacts } from "./facts.ts";
import type { TopicLikeness } from "./remarks/index.ts";

/** How much the terms of a pile tell. */
export interface TermWeights {
  /** The logarithm of one over the share of documents that have a term; at most that of one document. */
  readonly rarity: (term: string) => number;
  /** The weight of a term in a document that has it so often. */
  readonly weight: (term: string, count: number) => number;
}

/** News of other matters that is thought to stand beside a small pile: it is filled up to so many documents, of which a share has any one term. */
export interface Background {
  readonly upTo: number;
  readonly share: number;
}

const noBackground: Background = { upTo: 0, share: 0 };

/** Counts the documents of each term, once; a background lends a small pile what it is too small to show: that the words which all of it has in common are rare elsewhere. */
export function weighTerms(
  facts: readonly Pick<DocumentFacts, "terms">[],
  { upTo, share }: Background = noBackground,
): TermWeights {
  const counts = new Map<string, number>();
  for (const { terms } of facts) {
    for (const [term] of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const added = Math.max(0, upTo - facts.length);
  const all = facts.length + added + 1;
  const rarity = (term: string): number =>
    Math.log(all / ((counts.get(term) ?? 1) + added * share));
  return { rarity, weight: (term, count) => (1 + Math.log(count)) * rarity(term) };
}

/**
 * Tells how far two documents have one topic: the cosine of their terms, weighed as
 * `weighTerms` does. Nothing is counted before the first question, and of a document nothing
 * before it is asked for; a question then costs the terms of one.
 */
export function createTopics(
  facts: readonly Pick<DocumentFacts, "doc" | "terms">[],
): TopicLikeness {
  let weights: TermWeights | null = null;
  const byDoc = new Map(facts.map((document) => [document.doc, document]));
  const known = new Map<string, ReadonlyMap<string, number>>();
  const vectorOf = (doc: string): ReadonlyMap<string, number> => {
    const before = known.get(doc);
    if (before !== undefined) return before;
    weights ??= weighTerms(facts);
    const vector = vectorIn(byDoc.get(doc)?.terms ?? [], weights);
    known.set(doc, vector);
    return vector;
  };
  return (doc, other) => {
    const theirs = vectorOf(other);
    let sum = 0;
    for (const [term, weight] of vectorOf(doc)) sum += weight * (theirs.get(term) ?? 0);
    return sum;
  };
}

/** Terms with their weights, together of length 1. */
function vectorIn(
  terms: DocumentFacts["terms"],
  { weight }: TermWeights,
): ReadonlyMap<string, number> {
  const vector = new Map(terms.map(([term, count]) => [term, weight(term, count)]));
  let square = 0;
  for (const own of vector.values()) square += own ** 2;
  const length = Math.sqrt(square) || 1;
  for (const [term, own] of vector) vector.set(term, own / length);
  return vector;
}
