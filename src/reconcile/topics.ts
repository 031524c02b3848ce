import type { DocumentFacts } from "./facts.ts";
import type { TopicLikeness } from "./remarks/index.ts";

/** How much the terms of a pile tell. */
export interface TermWeights {
  /** The logarithm of one over the share of documents that have a term; at most that of one document. */
  readonly rarity: (term: string) => number;
  /** The weight of a term in a document that has it so often. */
  readonly weight: (term: string, count: number) => number;
}

/** Counts the documents of each term, once. */
export function weighTerms(facts: readonly Pick<DocumentFacts, "terms">[]): TermWeights {
  const counts = new Map<string, number>();
  for (const { terms } of facts) {
    for (const [term] of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const rarity = (term: string): number => Math.log((facts.length + 1) / (counts.get(term) ?? 1));
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
