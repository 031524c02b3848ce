import type { DocumentFacts } from "../facts.ts";
import { type Background, weighTerms } from "../topics.ts";

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
  /** Whether the pile was filled up: see {@link background}. */
  readonly isSmall: boolean;
}

/** Documents under one term beyond which the term tells no story from another. */
const mostPerTerm = 2000;
const mostNeighbors = 12;
/**
 * In a folder of ten reports on one ferry *ferry* would tell nothing, and what the reports do not share
 * all. Filled up, likeness means the same in a pile of four reports as in one of hundreds.
 */
const background: Background = { upTo: 40, share: 0.01 };

/**
 * Finds the documents most like a given one by their terms (cosine of tf-idf). The
 * index is built once for a pile; a look-up costs the documents that share rarer terms.
 */
export function createNeighbors(facts: readonly DocumentFacts[]): Neighbors {
  const byTerm = new Map<string, { docs: number[]; weights: number[] }>();
  const { rarity, weight } = weighTerms(facts, background);
  facts.forEach(({ terms }, doc) => {
    for (const [term, count] of terms) {
      let under = byTerm.get(term);
      if (under === undefined) {
        under = { docs: [], weights: [] };
        byTerm.set(term, under);
      }
      under.docs.push(doc);
      under.weights.push(weight(term, count));
    }
  });
  const norms = facts.map(({ terms }) =>
    Math.sqrt(terms.reduce((sum, [term, count]) => sum + weight(term, count) ** 2, 0)),
  );
  const nearest: Neighbors["nearest"] = (document, among) => {
    const shared = new Float64Array(facts.length);
    let norm = 0;
    for (const [term, count] of document.terms) {
      const own = weight(term, count);
      norm += own ** 2;
      const under = byTerm.get(term);
      if (under === undefined || under.docs.length > mostPerTerm) continue;
      const { docs, weights } = under;
      for (let i = 0; i < docs.length; i++) {
        const doc = docs[i] ?? 0;
        shared[doc] = (shared[doc] ?? 0) + own * (weights[i] ?? 0);
      }
    }
    const found: Neighbor[] = [];
    facts.forEach(({ doc }, i) => {
      const sum = shared[i] ?? 0;
      if (sum <= 0 || doc === document.doc || !among.has(doc)) return;
      found.push({ doc, likeness: sum / (Math.sqrt(norm) * (norms[i] ?? 1) || 1) });
    });
    return found
      .sort((a, b) => b.likeness - a.likeness || (a.doc < b.doc ? -1 : 1))
      .slice(0, mostNeighbors);
  };
  return { nearest, rarity, isSmall: facts.length < background.upTo };
}
