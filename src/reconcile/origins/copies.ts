import type { DocId } from "../../doc/index.ts";
import { type Prints, printSize } from "./prints.ts";
import { findSharedPassages, type SharedPassage } from "./shared-passages.ts";

/** A document as far as its copies are looked for. */
export interface Printed {
  readonly doc: DocId;
  readonly prints: Prints;
}

/** Two documents that share text; `passages` with the lesser id as `a`. */
export interface CopyPair {
  readonly a: DocId;
  readonly b: DocId;
  readonly passages: readonly SharedPassage[];
}

/** Places of one print beyond which it is a stock phrase, or the text of a wire story that many printed. */
const mostPerPrint = 12;
/** Documents that share such a print with which each is compared. */
const nextFew = 2;
/** Prints that two documents must share, of those sampled, before they are compared. */
const leastSampled = 3;
/** One in so many prints is looked up, chosen by its own value: a copy is sampled where its original is. */
const sampled = 2;

/**
 * Every two documents that share a passage, sorted. Documents that share a few rare
 * prints are compared in full. Cost grows with the prints, not with the pairs of
 * documents.
 */
export function findCopies(documents: readonly Printed[]): CopyPair[] {
  const sorted = [...documents].sort((x, y) => (x.doc < y.doc ? -1 : 1));
  const { pairs, common } = sharedBy(sorted);
  const isCommon = (hash: number): boolean => common.has(hash);
  const found: CopyPair[] = [];
  for (let from = 0; from < pairs.length; ) {
    const pair = pairs[from] ?? 0;
    let to = from + 1;
    while (pairs[to] === pair) to++;
    const count = to - from;
    from = to;
    const a = sorted[Math.floor(pair / sorted.length)];
    const b = sorted[pair % sorted.length];
    if (count < leastSampled || a === undefined || b === undefined) continue;
    const passages = findSharedPassages(a.prints, b.prints, isCommon);
    if (passages.length > 0) found.push({ a: a.doc, b: b.doc, passages });
  }
  return found;
}

/** Which documents share prints. */
interface Shared {
  /** Every two documents once for each sampled print that they share, as `lower index * documents + higher index`, ascending. */
  readonly pairs: Float64Array;
  /** Prints with too many places to tell anything. */
  readonly common: ReadonlySet<number>;
}

/** What a hash is multiplied with to make room for the number of a document. */
const room = 2 ** 21;

function sharedBy(documents: readonly Printed[]): Shared {
  const common = new Set<number>();
  const places = sortPlaces(documents);
  let pairs = new Float64Array(places.length);
  let count = 0;
  for (let from = 0; from < places.length; ) {
    const hash = Math.floor((places[from] ?? 0) / room);
    let to = from + 1;
    while (to < places.length && Math.floor((places[to] ?? 0) / room) === hash) to++;
    if (to - from > mostPerPrint) common.add(hash | 0);
    if (hash % sampled === 0) {
      const few = to - from > mostPerPrint ? nextFew : to - from;
      for (let i = from; i < to; i++) {
        for (let j = i + 1; j < Math.min(to, i + 1 + few); j++) {
          const a = (places[i] ?? 0) % room;
          const b = (places[j] ?? 0) % room;
          if (a === b) continue;
          if (count === pairs.length) pairs = grown(pairs);
          pairs[count++] = a * documents.length + b;
        }
      }
    }
    from = to;
  }
  return { pairs: pairs.subarray(0, count).sort(), common };
}

function grown(numbers: Float64Array): Float64Array<ArrayBuffer> {
  const longer = new Float64Array(2 * numbers.length);
  longer.set(numbers);
  return longer;
}

/** Every print as its hash and, below, the number of its document, ascending. */
function sortPlaces(documents: readonly Printed[]): Float64Array {
  const total = documents.reduce((sum, { prints }) => sum + prints.length / printSize, 0);
  const places = new Float64Array(total);
  let next = 0;
  documents.forEach(({ prints }, i) => {
    for (let at = 0; at < prints.length; at += printSize) {
      places[next++] = ((prints[at] ?? 0) >>> 0) * room + i;
    }
  });
  return places.sort();
}
