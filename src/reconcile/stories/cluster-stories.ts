import { pushUnder } from "../../text/index.ts";
import { findMerges } from "./average-link.ts";
import type { StoryTerm } from "./terms.ts";

/** A document as far as it tells which story it belongs to. */
export interface StoryDoc {
  readonly id: string;
  readonly terms: readonly StoryTerm[];
  /** Day number of its date (`dayNumber`); null where it has none. */
  readonly day: number | null;
}

/** Documents, and the story each is of: the id of the story's least document. */
export type StoryOf = ReadonlyMap<string, string>;

/** Mean likeness that keeps two groups in one story. Tuned on the training topics of ECB+. */
const sameStory = 0.18;
/** What a name weighs beside another word: two quakes share every word but their names. */
const nameWeight = 1.3;
/** Days after which two documents alike in words are half as likely of one story. */
const halfLife = 60;
/** Documents under one term beyond which the term tells no story from another. */
const mostPerTerm = 2000;
/** Neighbors kept of each document. */
const mostNeighbors = 60;

/**
 * Groups documents by their topic: cosine of tf-idf over words,
 * names and pairs of words, less for dates far apart, joined by average link over each
 * document's nearest neighbors. The same groups in any order of the input. Cost
 * grows with the pairs that share a rarer term.
 */
export function clusterStories(unsorted: readonly StoryDoc[], limit: number = sameStory): StoryOf {
  const docs = [...unsorted].sort((a, b) => (a.id < b.id ? -1 : 1));
  const groups = findMerges(docs.length, findEdges(docs), limit);
  const out = new Map<string, string>();
  docs.forEach((doc, i) => {
    out.set(doc.id, docs[groups[i] ?? i]?.id ?? doc.id);
  });
  return out;
}

/** How alike two documents are; `a` below `b`. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

function findEdges(docs: readonly StoryDoc[]): Edge[] {
  const byTerm = new Map<string, { readonly doc: number; readonly count: number }[]>();
  docs.forEach(({ terms }, doc) => {
    for (const [term, count] of terms) {
      pushUnder(byTerm, term, { doc, count });
    }
  });
  const weight = (term: string, count: number): number => {
    const under = byTerm.get(term)?.length ?? 0;
    // A term of one document relates it to nothing, and would only make it look unlike the others.
    if (under < 2) return 0;
    const rarity =
      Math.log((docs.length + 1) / under) * (term.startsWith("name ") ? nameWeight : 1);
    return Math.log(1 + count) * rarity;
  };
  const norms = docs.map(({ terms }) =>
    Math.sqrt(terms.reduce((sum, [term, count]) => sum + weight(term, count) ** 2, 0)),
  );
  const edges = new Map<string, Edge>();
  docs.forEach((doc, i) => {
    const shared = new Map<number, number>();
    for (const [term, count] of doc.terms) {
      const under = byTerm.get(term) ?? [];
      if (under.length < 2 || under.length > mostPerTerm) continue;
      const own = weight(term, count);
      for (const other of under) {
        shared.set(other.doc, (shared.get(other.doc) ?? 0) + own * weight(term, other.count));
      }
    }
    shared.delete(i);
    const nearest = [...shared]
      .map(([j, sum]) => ({
        j,
        likeness:
          (sum / ((norms[i] ?? 1) * (norms[j] ?? 1) || 1)) * inTime(doc.day, docs[j]?.day ?? null),
      }))
      .sort((x, y) => y.likeness - x.likeness || x.j - y.j)
      .slice(0, mostNeighbors);
    for (const { j, likeness } of nearest) {
      const [a, b] = i < j ? [i, j] : [j, i];
      edges.set(`${a} ${b}`, { a, b, likeness });
    }
  });
  return [...edges.values()];
}

function inTime(a: number | null, b: number | null): number {
  return a === null || b === null ? 1 : 2 ** (-Math.abs(a - b) / halfLife);
}
