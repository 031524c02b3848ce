import type { Evidence, Statement, Variant, VariantKind } from "../../record/index.ts";
import { align, type Stretch } from "./align.ts";
import { type Item, itemsOf, matchItems } from "./items.ts";

/** Where the words of a report stand. */
export type Pieces = readonly [Evidence, ...Evidence[]];

/**
 * What differs between the words of two reports of one remark, as spans on both sides, in
 * the order of the first: words replaced, cut before, inside or after, added. Marks, case,
 * spaces, the spelling of numbers and the *that* of what is retold are no difference. An empty span stands where the other side has more.
 */
export function findVariants(a: Pieces, b: Pieces): Variant[] {
  const left = itemsOf(a);
  const right = itemsOf(b);
  const stretches = joinStray(align(left, right, matchItems), left, right);
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

/** Words of grammar that may stand alike between two differences without parting them. */
const mostStray = 2;
/** Words that hold clauses together: to share them shows how the sentence is built. */
const links = new Set(["and", "but", "or", "nor", "because", "if", "not"]);

/**
 * Stretches in which a word or two of grammar that happen to be alike do not part two
 * differences that are longer: *the* between words that are all others says nothing.
 */
function joinStray(
  stretches: readonly Stretch[],
  left: readonly Item[],
  right: readonly Item[],
): Stretch[] {
  const out: Stretch[] = [];
  stretches.forEach((stretch, i) => {
    const [before, after] = [out.at(-1), stretches[i + 1]];
    if (before === undefined) {
      out.push(stretch);
      return;
    }
    const isStray =
      stretch.equal &&
      after !== undefined &&
      !before.equal &&
      stretch.aEnd - stretch.aStart <= mostStray &&
      isReplaced(before) &&
      isReplaced(after) &&
      left.slice(stretch.aStart, stretch.aEnd).every(isStrayWord) &&
      right.slice(stretch.bStart, stretch.bEnd).every(isStrayWord);
    if (isStray || (!stretch.equal && !before.equal)) {
      out[out.length - 1] = { ...before, aEnd: stretch.aEnd, bEnd: stretch.bEnd };
    } else out.push(stretch);
  });
  return out;
}

/** Whether other words stand on both sides, several on one. */
function isReplaced({ aStart, aEnd, bStart, bEnd }: Stretch): boolean {
  const [a, b] = [aEnd - aStart, bEnd - bStart];
  return a > 0 && b > 0 && Math.max(a, b) > 1;
}

function isStrayWord({ form, stem, isAfterMark }: Item): boolean {
  return stem === "" && !isAfterMark && !links.has(form);
}

function kindOf(a: number, b: number, first: boolean, last: boolean): VariantKind {
  if (a > 0 && b > 0) return "replaced";
  if (first) return "cut-before";
  if (last) return "cut-after";
  return a === 0 ? "added" : "cut-inside";
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
