import type { DocumentFacts } from "../facts.ts";

/** Another document of the same story, and how alike the two are, 0 to 1. */
export interface Neighbor {
  readonly doc: string;
  readonly likeness: number;
}

/** An index of a pile. */
export interface Neighbors {
  /** The documents of `among` that are most like one, most alike first. */
  readonly nearest: (
    document: DocumentFacts,
    among: ReadonlyMap<string, unknown>,
  ) => readonly Neighbor[];
  /** The logarithm of one over the share of documents that have a term; at most that of one document. */
  readonly rarity: (word: string) => number;
}

/** Documents under one term beyond which the term tells no story from another. */
const mostPerTerm = 2000;
const mostNeighbors = 12;

/**
 * Finds the documents most like a given one by their terms (cosine of tf-idf). The
 * index is built once for a pile; a look-up costs the documents that share rarer terms.
 */
export function createNeighbors(facts: readonly DocumentFacts[]): Neighbors {
  const byTerm = new Map<string, { doc: number; count: number }[]>();
  facts.forEach((document, doc) => {
    for (const [term, count] of document.terms) {
      const under = byTerm.get(term);
      if (under === undefined) byTerm.set(term, [{ doc, count }]);
      else under.push({ doc, count });
    }
  });
  const weight = (term: string, count: number): number =>
    (1 + Math.log(count)) * Math.log((facts.length + 1) / (byTerm.get(term)?.length ?? 1));
  const norms = facts.map((document) =>
    Math.sqrt(document.terms.reduce((sum, [term, count]) => sum + weight(term, count) ** 2, 0)),
  );
  const rarity = (word: string): number =>
    Math.log((facts.length + 1) / (byTerm.get(word)?.length ?? 1));
  const nearest: Neighbors["nearest"] = (document, among) => {
    const shared = new Map<number, number>();
    let norm = 0;
    for (const [term, count] of document.terms) {
      const own = weight(term, count);
      norm += own ** 2;
      const under = byTerm.get(term) ?? [];
      if (under.length > mostPerTerm) continue;
      for (const other of under) {
        shared.set(other.doc, (shared.get(other.doc) ?? 0) + own * weight(term, other.count));
      }
    }
    return [...shared]
      .flatMap(([i, sum]) => {
        const other = facts[i];
        return other === undefined || other.doc === document.doc || !among.has(other.doc)
          ? []
          : [{ doc: other.doc, likeness: sum / (Math.sqrt(norm) * (norms[i] ?? 1) || 1) }];
      })
      .sort((a, b) => b.likeness - a.likeness || (a.doc < b.doc ? -1 : 1))
      .slice(0, mostNeighbors);
  };
  return { nearest, rarity };
}
