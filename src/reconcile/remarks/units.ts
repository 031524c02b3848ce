import type { Evidence, Statement } from "../../record/index.ts";

/** A sentence of a statement: in several pieces where its cue stands within it. */
export type Sentence = readonly [Evidence, ...Evidence[]];

/** A sentence's end: a mark after a word of three letters or more, and a capital after the space. */
const sentenceEnd = /(?<=\p{L}{3}[.!?…]["”’)]*)\s+(?=["“‘(]?\p{Lu})/gu;
/** Characters below which a sentence stands with the one beside it: *Good.* */
const shortest = 24;
/** How a piece goes on that its cue parts from the one before: *A first draft, she said, should be there*. */
const goesOn = /^["“‘]?\p{Ll}/u;
const ends = /[.!?…]["”’)]*$/u;

/**
 * The sentences of a statement's content, in order: what is matched
 * across documents, because one outlet quotes in one breath what another prints as
 * three statements. A statement of one sentence is one unit.
 */
export function splitUnits(statement: Statement): [Sentence, ...Sentence[]] {
  const units: [Evidence, ...Evidence[]][] = [];
  let before: Evidence | null = null;
  for (const piece of statement.evidence) {
    const [head, ...rest] = sentencesOf(piece);
    const last = units.at(-1);
    const isWithin = before !== null && goesOn.test(piece.exact) && !ends.test(before.exact);
    if (last !== undefined && isWithin) last.push(head);
    else units.push([head]);
    for (const sentence of rest) units.push([sentence]);
    before = piece;
  }
  const [first, ...rest] = units;
  return first === undefined ? [statement.evidence] : [first, ...rest];
}

function sentencesOf(piece: Evidence): [Evidence, ...Evidence[]] {
  const found: Evidence[] = [];
  let from = 0;
  for (const match of piece.exact.matchAll(sentenceEnd)) {
    const { index: end } = match;
    const next = end + match[0].length;
    if (end - from < shortest || piece.exact.length - next < shortest) continue;
    found.push(cut(piece, from, end));
    from = next;
  }
  const last = cut(piece, from, piece.exact.length);
  const [first, ...rest] = found;
  return first === undefined ? [last] : [first, ...rest, last];
}

function cut({ doc, start, exact }: Evidence, from: number, to: number): Evidence {
  return { doc, start: start + from, end: start + to, exact: exact.slice(from, to) };
}
