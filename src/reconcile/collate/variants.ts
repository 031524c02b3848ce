import { functionWords } from "../../lang/en/function-words.ts";
import type { Evidence, Statement, Variant, VariantKind } from "../../record/index.ts";
import type { Span } from "../../text/index.ts";
import { align } from "./align.ts";

interface Item extends Span {
  readonly form: string;
  readonly piece: number;
}

const itemPattern = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu;

/**
 * What differs between two reports of one remark, as spans on both sides, in the
 * order of the first: words replaced, cut before, inside or after, added; then form,
 * addressee and date. Marks, case and spaces are no difference. An empty span stands
 * where the other side has more.
 */
export function findVariants(a: Statement, b: Statement): Variant[] {
  const left = items(a);
  const right = items(b);
  const stretches = align(
    left.map((item) => item.form),
    right.map((item) => item.form),
    weightOf,
  );
  const variants: Variant[] = [];
  stretches.forEach((stretch, i) => {
    if (stretch.equal) return;
    const { aStart, aEnd, bStart, bEnd } = stretch;
    const kind = kindOf(aEnd - aStart, bEnd - bStart, i === 0, i === stretches.length - 1);
    variants.push({
      kind,
      a: quote(a, left, aStart, aEnd),
      b: quote(b, right, bStart, bEnd),
    });
  });
  const whole = (kind: VariantKind): Variant => ({ kind, a: a.evidence[0], b: b.evidence[0] });
  if (a.form !== b.form) variants.push(whole("form"));
  if (a.addresseeId !== null && b.addresseeId !== null && a.addresseeId !== b.addresseeId) {
    variants.push(whole("addressee"));
  }
  if (a.date !== null && b.date !== null && a.date !== b.date) variants.push(whole("date"));
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

function items(statement: Statement): Item[] {
  return statement.evidence.flatMap(({ exact, start }, piece) =>
    [...exact.matchAll(itemPattern)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      form: match[0].toLowerCase().replaceAll("’", "'"),
      piece,
    })),
  );
}

/** Evidence for items `[from, to)`: within one piece of content; empty at the place where they would stand. */
function quote(statement: Statement, all: readonly Item[], from: number, to: number): Evidence {
  const first = all[from];
  if (from < to && first !== undefined) {
    let last = first;
    for (const item of all.slice(from, to)) if (item.piece === first.piece) last = item;
    return cut(statement, first.piece, first.start, last.end);
  }
  const before = all[from - 1];
  if (before !== undefined) return cut(statement, before.piece, before.end, before.end);
  return cut(statement, 0, statement.evidence[0].start, statement.evidence[0].start);
}

function cut(statement: Statement, piece: number, start: number, end: number): Evidence {
  const from = statement.evidence[piece] ?? statement.evidence[0];
  return {
    doc: from.doc,
    start,
    end,
    exact: from.exact.slice(start - from.start, end - from.start),
  };
}
