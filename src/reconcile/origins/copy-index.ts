import type { DocId } from "../../doc/index.ts";
import type { Span } from "../../text/index.ts";
import { CopyMemory, type CopyPair, findCopies, type Printed } from "./copies.ts";
import { printSize } from "./prints.ts";

/** A document whose text may stand in others. */
export interface Copyable extends Printed {
  /** Where it quotes word for word; sorted or not. */
  readonly quoted: readonly Span[];
}

/** A stretch of a document's text that stands in another document. */
export interface CopiedText {
  readonly own: Span;
  readonly other: Span;
}

/** What of each document stands in which others, as far as that shows where it comes from. */
export interface CopyIndex {
  /** The documents that share text with one, with what they share. */
  readonly of: (doc: DocId) => ReadonlyMap<DocId, readonly CopiedText[]>;
}

/** Share of the shorter text that must recur for one text to be a copy of the other. */
const copied = 0.5;
/** Characters outside quotations that two reports share only when one is the other's, or both are a third's. */
const ownWords = 80;

/** A passage with so few prints in common shows that one took it from the other only where so large a share of it recurs: names, a date and what somebody said stand in all reports of a happening. */
const short = { prints: 24, kept: 0.45 } as const;

/** What is remembered of what documents took from each other. */
export class CopyIndexMemory {
  readonly copies: CopyMemory = new CopyMemory();
  /** What two documents share, seen from either; null where it shows nothing. */
  taken: ReadonlyMap<CopyPair, Taken> = new Map();
  rows: ReadonlyMap<DocId, ReadonlyMap<DocId, readonly CopiedText[]>> = new Map();
}

interface Taken {
  readonly left: Copyable;
  readonly right: Copyable;
  readonly texts: readonly [a: readonly CopiedText[], b: readonly CopiedText[]] | null;
}

/**
 * Finds what documents took from each other, or from one agency: passages that hold
 * more than quoted words, which everybody who was there may print alike. Of a text that
 * is a copy as a whole, all is taken. Costs what `findCopies` costs. What one document has in
 * common with others is the same object as long as nothing of it changed.
 */
export function createCopyIndex(
  documents: readonly Copyable[],
  memory: CopyIndexMemory = new CopyIndexMemory(),
): CopyIndex {
  const byDoc = new Map(documents.map((document) => [document.doc, document]));
  const index = new Map<DocId, Map<DocId, readonly CopiedText[]>>();
  const add = (from: DocId, to: DocId, texts: readonly CopiedText[]): void => {
    const row = index.get(from) ?? new Map<DocId, readonly CopiedText[]>();
    row.set(to, texts);
    index.set(from, row);
  };
  const taken = new Map<CopyPair, Taken>();
  for (const pair of findCopies(documents, memory.copies)) {
    const [left, right] = [byDoc.get(pair.a), byDoc.get(pair.b)];
    if (left === undefined || right === undefined) continue;
    const known = memory.taken.get(pair);
    const own =
      known?.left === left && known.right === right
        ? known
        : { left, right, texts: takenIn(pair, left, right) };
    taken.set(pair, own);
    if (own.texts === null) continue;
    add(pair.a, pair.b, own.texts[0]);
    add(pair.b, pair.a, own.texts[1]);
  }
  const rows = new Map<DocId, ReadonlyMap<DocId, readonly CopiedText[]>>();
  for (const [doc, row] of index) {
    const before = memory.rows.get(doc);
    const isSame =
      before?.size === row.size && [...row].every(([to, texts]) => before.get(to) === texts);
    rows.set(doc, isSame ? before : row);
  }
  memory.taken = taken;
  memory.rows = rows;
  return { of: (doc) => rows.get(doc) ?? nothing };
}

const nothing: ReadonlyMap<DocId, readonly CopiedText[]> = new Map();

/** What of two documents' passages one took from the other, or both from a third. */
function takenIn({ passages: shown }: CopyPair, left: Copyable, right: Copyable): Taken["texts"] {
  const passages = shown.filter(
    ({ matched, kept }) => matched >= short.prints || kept >= short.kept,
  );
  const shared = (side: "a" | "b"): number =>
    passages.reduce((sum, passage) => sum + passage[side].end - passage[side].start, 0);
  const isCopy = shared("a") >= copied * lengthOf(left) || shared("b") >= copied * lengthOf(right);
  const taken = passages.filter(
    (passage) =>
      isCopy || (narrated(left, passage.a) >= ownWords && narrated(right, passage.b) >= ownWords),
  );
  if (taken.length === 0) return null;
  return [
    taken.map((passage) => ({ own: passage.a, other: passage.b })),
    taken.map((passage) => ({ own: passage.b, other: passage.a })),
  ];
}

/** Characters of a text as far as its prints reach. */
function lengthOf({ prints }: Printed): number {
  return prints.length < printSize ? 0 : (prints[prints.length - 1] ?? 0) - (prints[1] ?? 0);
}

/** Characters of a stretch that are the outlet's own words. */
function narrated({ quoted }: Copyable, { start, end }: Span): number {
  const inside = quoted.reduce(
    (sum, one) => sum + Math.max(0, Math.min(end, one.end) - Math.max(start, one.start)),
    0,
  );
  return end - start - inside;
}
