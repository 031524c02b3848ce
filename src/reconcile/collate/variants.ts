import { functionWords } from "../../lang/en/function-words.ts";
import type { Evidence, Statement, Variant, VariantKind } from "../../record/index.ts";
import type { Span } from "../../text/index.ts";
import { align } from "./align.ts";

interface Item extends Span {
  readonly form: string;
  readonly piece: number;
}

/** Where the words of a report stand. */
export type Pieces = readonly [Evidence, ...Evidence[]];

const itemPattern = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu;

/**
 * What differs between the words of two reports of one remark, as spans on both sides, in
 * the order of the first: words replaced, cut before, inside or after, added. Marks, case
 * and spaces are no difference. An empty span stands where the other side has more.
 */
export function findVariants(a: Pieces, b: Pieces): Variant[] {
  const left = items(a);
  const right = items(b);
  const stretches = align(
    left.map((item) => item.form),
    right.map((item) => item.form),
    weightOf,
  );
  return stretches.flatMap((stretch, i) => {
    if (stretch.equal) return [];
    const { aStart, aEnd, bStart, bEnd } = stretch;
    const kind = kindOf(aEnd - aStart, bEnd - bStart, i === 0, i === stretches.length - 1);
    return [{ kind, a: quote(a, left, aStart, aEnd), b: quote(b, right, bStart, bEnd) }];
  });
}

/** In what two reports differ as a whole: form, addressee and date. */
export function findWholeVariants(a: Statement, b: Statement): Variant[] {
  const variants: Variant[] = [];
  const add = (kind: VariantKind): void => {
    variants.push({ kind, a: a.evidence[0], b: b.evidence[0] });
  };
  if (a.form !== b.form) add("form");
  if (a.addresseeId !== null && b.addresseeId !== null && a.addresseeId !== b.addresseeId) {
    add("addressee");
  }
  if (a.date !== null && b.date !== null && a.date !== b.date) add("date");
  return variants;
}

/** Words of matter hold an alignment together better than *is* and *the*. */
function weightOf(form: string): number {
  return functionWords.has(form) ? 2 : 3;
}

function kindOf(a: number, b: number, first: boolean, last: boolean): VariantKind {
  if (a > 0 && b > 0) return "replaced";
  if (first) return "cut-before";
  if (last) return "cut-after";
  return a === 0 ? "added" : "cut-inside";
}

function items(pieces: Pieces): Item[] {
  return pieces.flatMap(({ exact, start }, piece) =>
    [...exact.matchAll(itemPattern)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      form: match[0].toLowerCase().replaceAll("’", "'"),
      piece,
    })),
  );
}

/** Evidence for items `[from, to)`: within one piece of content; empty at the place where they would stand. */
function quote(pieces: Pieces, all: readonly Item[], from: number, to: number): Evidence {
  const first = all[from];
  if (from < to && first !== undefined) {
    let last = first;
    for (const item of all.slice(from, to)) if (item.piece === first.piece) last = item;
    return cut(pieces, first.piece, first.start, last.end);
  }
  const before = all[from - 1];
  if (before !== undefined) return cut(pieces, before.piece, before.end, before.end);
  return cut(pieces, 0, pieces[0].start, pieces[0].start);
}

function cut(pieces: Pieces, piece: number, start: number, end: number): Evidence {
  const from = pieces[piece] ?? pieces[0];
  return {
    doc: from.doc,
    start,
    end,
    exact: from.exact.slice(start - from.start, end - from.start),
  };
}
