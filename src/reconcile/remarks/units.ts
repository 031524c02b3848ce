import type { Evidence, Statement } from "../../record/index.ts";

/** A sentence's end: a mark after a word of three letters or more, and a capital after the space. */
const sentenceEnd = /(?<=\p{L}{3}[.!?…]["”’)]*)\s+(?=["“‘(]?\p{Lu})/gu;
/** Characters below which a sentence stands with the one beside it: *Good.* */
const shortest = 24;

/**
 * The sentences of a statement's content, each as evidence, in order: what is matched
 * across documents, because one outlet quotes in one breath what another prints as
 * three statements. A statement of one sentence is one unit.
 */
export function splitUnits(statement: Statement): [Evidence, ...Evidence[]] {
  const units: Evidence[] = [];
  for (const piece of statement.evidence) {
    let from = 0;
    const cuts = [...piece.exact.matchAll(sentenceEnd)].map((match) => ({
      end: match.index,
      next: match.index + match[0].length,
    }));
    cuts.push({ end: piece.exact.length, next: piece.exact.length });
    for (const { end, next } of cuts) {
      const isLast = next === piece.exact.length;
      const rest = piece.exact.length - next;
      if (!isLast && (end - from < shortest || rest < shortest)) continue;
      units.push({
        doc: piece.doc,
        start: piece.start + from,
        end: piece.start + end,
        exact: piece.exact.slice(from, end),
      });
      from = next;
    }
  }
  const [first, ...rest] = units;
  return first === undefined ? [...statement.evidence] : [first, ...rest];
}
