import {
  dateRange,
  type Evidence,
  type Statement,
  type Variant,
  type VariantKind,
} from "../../record/index.ts";
import type { Span } from "../../text/index.ts";
import { align, type Stretch } from "./align.ts";
import { type Item, itemsOf, matchItems, type Pieces, type Telling } from "./items.ts";
import { isOfTelling } from "./retold.ts";

/**
 * What differs between the words of two reports of one remark, as spans on both sides, in
 * the order of the first: words replaced, cut before, inside or after, added. Marks, case,
 * spaces, the spelling of numbers, *can't* and *cannot*, and what retelling alone changes (person, tense, *that*) are no difference. An empty span stands where the other side has more.
 */
export function findVariants(a: Telling, b: Telling): Variant[] {
  const left = itemsOf(a);
  const right = itemsOf(b);
  const stretches = joinStray(align(left, right, matchItems), left, right);
  return stretches.flatMap((stretch, i) => {
    if (stretch.equal) return [];
    const { aStart, aEnd, bStart, bEnd } = stretch;
    if (isOfTelling(left.slice(aStart, aEnd), right.slice(bStart, bEnd))) return [];
    const place = i === 0 ? "first" : i === stretches.length - 1 ? "last" : "inside";
    return [
      {
        kind: kindOf(aEnd - aStart, bEnd - bStart, place),
        a: quote(a.pieces, left, { first: aStart, end: aEnd }),
        b: quote(b.pieces, right, { first: bStart, end: bEnd }),
      },
    ];
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
  if (areApart(a.date, b.date)) add("date");
  return variants;
}

/** Whether two EDTF dates have no day in common: a day is no other date than the week that it is of. */
function areApart(a: string | null, b: string | null): boolean {
  const [one, other] = [a, b].map((date) => (date === null ? null : dateRange(date)));
  if (one == null || other == null) return false;
  return one.to < other.from || other.to < one.from;
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

/** What became of so many words on the one side and on the other. */
function kindOf(a: number, b: number, place: "first" | "inside" | "last"): VariantKind {
  if (a > 0 && b > 0) return "replaced";
  if (place === "first") return "cut-before";
  if (place === "last") return "cut-after";
  return a === 0 ? "added" : "cut-inside";
}

/** Numbers of items, the end outside. */
interface ItemRange {
  readonly first: number;
  readonly end: number;
}

/** Evidence for a range of items: within one piece of content; empty at the place where they would stand. */
function quote(pieces: Pieces, all: readonly Item[], range: ItemRange): Evidence {
  const items = all.slice(range.first, range.end);
  const [first] = items;
  if (first !== undefined) {
    const last = items.findLast((item) => item.piece === first.piece) ?? first;
    return cut(pieces[first.piece] ?? pieces[0], { start: first.start, end: last.end });
  }
  const before = all[range.first - 1];
  if (before === undefined) return cut(pieces[0], { start: pieces[0].start, end: pieces[0].start });
  return cut(pieces[before.piece] ?? pieces[0], { start: before.end, end: before.end });
}

function cut(piece: Evidence, { start, end }: Span): Evidence {
  const exact = piece.exact.slice(start - piece.start, end - piece.start);
  return { doc: piece.doc, start, end, exact };
}
