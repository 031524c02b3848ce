import type { Quotation } from "../../doc/index.ts";
import { isWhite, type Span } from "../../text/index.ts";
import { findMarks } from "./marks.ts";
import type { Pair } from "./pair.ts";
import { pairDoubles } from "./pair-doubles.ts";
import { pairSingles } from "./pair-singles.ts";

/**
 * Every quotation in the paragraphs, sorted by start, an outer one before those
 * in it. A quotation never crosses a paragraph's edge: one that runs over several
 * paragraphs gives a row in each, the later ones marked as continuing.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const out: Quotation[] = [];
  let leftOpen = false;
  const marksOf = paragraphs.map((bounds) => findMarks(text, bounds));
  paragraphs.forEach((bounds, at) => {
    const marks = marksOf[at] ?? [];
    const startsOpen = beginsWithMark(text, bounds);
    const next = paragraphs[at + 1];
    const nextFirst = marksOf[at + 1]?.[0];
    const nextCloses = nextFirst?.nature === "close" && nextFirst.lean === "close";
    const nextContinues = next !== undefined && (nextCloses || beginsWithMark(text, next));
    const paired = pairDoubles(text, { bounds, marks, continues: leftOpen, nextContinues });
    const rows = withoutCrossings(paired.pairs, pairSingles(text, bounds)).map((pair) =>
      toQuotation(text, pair),
    );
    const first = rows[0];
    const carried =
      leftOpen &&
      first !== undefined &&
      isFirst(text, bounds, first) &&
      (startsOpen || first.inner.start === first.start);
    addNested(out, rows, carried);
    leftOpen = paired.leftOpen && nextContinues;
  });
  return out;
}

function addNested(out: Quotation[], rows: readonly Quotation[], carried: boolean): void {
  const ends: number[] = [];
  rows.forEach((row, index) => {
    while (ends.length > 0 && (ends.at(-1) ?? 0) <= row.start) ends.pop();
    out.push({ ...row, depth: ends.length, continues: carried && index === 0 });
    ends.push(row.end);
  });
}

function toQuotation(text: string, pair: Pair): Quotation {
  let start = pair.open.end;
  let end = pair.close?.start ?? pair.end;
  while (start < end && isWhite(text.charCodeAt(start))) start++;
  while (end > start && isWhite(text.charCodeAt(end - 1))) end--;
  return {
    start: pair.open.start,
    end: pair.end,
    inner: { start, end },
    depth: 0,
    closed: pair.close !== null,
    continues: false,
  };
}

/**
 * The pairs in text order. Where a single and a double pair share text without
 * nesting, an apostrophe was taken for a mark, and the single pair goes.
 */
function withoutCrossings(doubles: readonly Pair[], singles: readonly Pair[]): Pair[] {
  const isSingle = new Set(singles);
  const dropped = new Set<Pair>();
  const rows = doubles.concat(singles).sort((a, b) => a.open.start - b.open.start || b.end - a.end);
  const open: Pair[] = [];
  for (const row of rows) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= row.open.start) open.pop();
    while (open.length > 0 && (open.at(-1)?.end ?? 0) < row.end) {
      const outer = open.at(-1);
      if (outer === undefined || isSingle.has(row)) break;
      dropped.add(outer);
      open.pop();
    }
    if ((open.at(-1)?.end ?? row.end) < row.end) dropped.add(row);
    else open.push(row);
  }
  return rows.filter((row) => !dropped.has(row));
}

function isFirst(text: string, bounds: Span, row: Span): boolean {
  for (let at = bounds.start; at < row.start; at++) if (!isWhite(text.charCodeAt(at))) return false;
  return true;
}

function beginsWithMark(text: string, bounds: Span): boolean {
  let at = bounds.start;
  while (at < bounds.end && isWhite(text.charCodeAt(at))) at++;
  return /^(?:[“”„"«‘‟＂]|``|'')\s?[\p{L}\p{N}([¿¡‘'“"….]/u.test(text.slice(at, at + 4));
}
