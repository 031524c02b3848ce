import type { DocId } from "../../doc/index.ts";
import type { Span } from "../../text/index.ts";
import { forgetful, type Last } from "../last.ts";
import { type CopyPair, findCopies, type Printed } from "./copies.ts";
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

/**
 * Finds what documents took from each other, or from one agency: passages that hold
 * more than quoted words, which everybody who was there may print alike. Of a text that
 * is a copy as a whole, all is taken. Costs what `findCopies` costs.
 */
export function createCopyIndex(
  documents: readonly Copyable[],
  found: Last<readonly CopyPair[]> = forgetful,
): CopyIndex {
  const byDoc = new Map(documents.map((document) => [document.doc, document]));
  const index = new Map<DocId, Map<DocId, CopiedText[]>>();
  const add = (from: DocId, to: DocId, texts: CopiedText[]): void => {
    const row = index.get(from) ?? new Map<DocId, CopiedText[]>();
    row.set(to, texts);
    index.set(from, row);
  };
  const copies = found.recall(
    () => documents.flatMap(({ doc, prints }) => [doc, prints]),
    () => findCopies(documents),
  );
  for (const { a, b, passages } of copies) {
    const [left, right] = [byDoc.get(a), byDoc.get(b)];
    if (left === undefined || right === undefined) continue;
    const shared = (side: "a" | "b"): number =>
      passages.reduce((sum, passage) => sum + passage[side].end - passage[side].start, 0);
    const isCopy =
      shared("a") >= copied * lengthOf(left) || shared("b") >= copied * lengthOf(right);
    const taken = passages.filter(
      (passage) =>
        isCopy || (narrated(left, passage.a) >= ownWords && narrated(right, passage.b) >= ownWords),
    );
    if (taken.length === 0) continue;
    add(
      a,
      b,
      taken.map((passage) => ({ own: passage.a, other: passage.b })),
    );
    add(
      b,
      a,
      taken.map((passage) => ({ own: passage.b, other: passage.a })),
    );
  }
  const none: ReadonlyMap<DocId, readonly CopiedText[]> = new Map();
  return { of: (doc) => index.get(doc) ?? none };
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
