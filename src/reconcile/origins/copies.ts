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
 * documents; two documents that `memory` has compared are compared again only where prints of
 * both have become common, or no longer are.
 */
export function findCopies(
  documents: readonly Printed[],
  memory: CopyMemory = new CopyMemory(),
): CopyPair[] {
  const sorted = [...documents].sort((x, y) => (x.doc < y.doc ? -1 : 1));
  const numbers = memory.update(sorted);
  const { pairs, common } = sharedBy(memory.places, numbers);
  const isCommon = (hash: number): boolean => common.has(hash);
  const isOther = memory.settle(common);
  const found: CopyPair[] = [];
  const compared = new Map<number, CopyPair | null>();
  for (let from = 0; from < pairs.length; ) {
    const pair = pairs[from] ?? 0;
    let to = from + 1;
    while (pairs[to] === pair) to++;
    const count = to - from;
    from = to;
    if (count < leastSampled) continue;
    const [i, j] = [Math.floor(pair / sorted.length), pair % sorted.length];
    const [a, b] = [sorted[i], sorted[j]];
    if (a === undefined || b === undefined) continue;
    const [one, two] = [numbers[i] as number, numbers[j] as number];
    const key = one * room + two;
    const known = isOther(one) && isOther(two) ? undefined : memory.compared.get(key);
    const own = known === undefined ? comparePrints(a, b, isCommon) : known;
    compared.set(key, own);
    if (own !== null) found.push(own);
  }
  memory.compared = compared;
  return found;
}

function comparePrints(
  a: Printed,
  b: Printed,
  isCommon: (hash: number) => boolean,
): CopyPair | null {
  const passages = findSharedPassages(a.prints, b.prints, isCommon);
  return passages.length === 0 ? null : { a: a.doc, b: b.doc, passages };
}

/** What a hash is multiplied with to make room for the number of a document. */
const room = 2 ** 21;

/** What is remembered of the prints of a pile: where each stands, which are common, and which documents were compared. Holds eight bytes a print. */
export class CopyMemory {
  /** Every print as its hash and, below, the number of its document, ascending. */
  places: Float64Array = new Float64Array(0);
  /** By the numbers of two documents, what they share; null where it is nothing. */
  compared: ReadonlyMap<number, CopyPair | null> = new Map();
  #common: ReadonlySet<number> = new Set();
  #documents = new Map<DocId, { readonly number: number; readonly prints: Prints }>();
  #next = 0;

  /** Puts the prints of documents in their places, and takes out those of others; gives the documents' numbers. Where something changed, moves the places once. */
  update(documents: readonly Printed[]): Int32Array {
    if (this.#next + documents.length >= room) this.#forget();
    const before = this.#documents;
    const added: { readonly number: number; readonly prints: Prints }[] = [];
    this.#documents = new Map();
    const numbers = Int32Array.from(documents, ({ doc, prints }) => {
      const known = before.get(doc);
      const own = known?.prints === prints ? known : { number: this.#next++, prints };
      if (own !== known) added.push(own);
      this.#documents.set(doc, own);
      return own.number;
    });
    const gone = [...before].flatMap(([doc, own]) =>
      this.#documents.get(doc) === own ? [] : [own],
    );
    if (added.length + gone.length > 0) this.#place(sortPlaces(added), sortPlaces(gone));
    return numbers;
  }

  /** Takes note of which prints are common; tells of which documents one is that was not, or no longer is. */
  settle(common: ReadonlySet<number>): (number: number) => boolean {
    const before = this.#common;
    const changed = new Set<number>();
    for (const print of common) if (!before.has(print)) changed.add(print);
    for (const print of before) if (!common.has(print)) changed.add(print);
    this.#common = common;
    const others = new Set<number>();
    if (this.compared.size > 0 && changed.size > 0) {
      for (const { number, prints } of this.#documents.values()) {
        for (let at = 0; at < prints.length; at += printSize) {
          if (!changed.has(prints[at] as number)) continue;
          others.add(number);
          break;
        }
      }
    }
    return (number) => others.has(number);
  }

  #forget(): void {
    this.places = new Float64Array(0);
    this.compared = new Map();
    this.#documents = new Map();
    this.#next = 0;
  }

  /** Merges places with `added`, and leaves out `gone`: stretches between them are moved as they are. */
  #place(added: Float64Array, gone: Float64Array): void {
    const old = this.places;
    if (old.length === 0) {
      this.places = added;
      return;
    }
    const places = new Float64Array(old.length + added.length - gone.length);
    let [from, count, next, out] = [0, 0, 0, 0];
    while (next < added.length || out < gone.length) {
      const come = next < added.length ? (added[next] as number) : Number.POSITIVE_INFINITY;
      const left = out < gone.length ? (gone[out] as number) : Number.POSITIVE_INFINITY;
      const to = firstFrom(old, from, Math.min(come, left));
      if (to > from) places.set(old.subarray(from, to), count);
      count += to - from;
      from = to;
      if (come < left) {
        places[count++] = come;
        next++;
      } else {
        from++;
        out++;
      }
    }
    places.set(old.subarray(from), count);
    this.places = places;
  }
}

/** The first place from `start` on, of ascending ones, that is not below `least`; their number where all are. */
function firstFrom(places: Float64Array, start: number, least: number): number {
  let [from, to] = [start, places.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((places[middle] as number) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Which documents share prints. */
interface Shared {
  /** Every two documents once for each sampled print that they share, as `lower index * documents + higher index`, ascending. */
  readonly pairs: Float64Array;
  /** Prints with too many places to tell anything. */
  readonly common: ReadonlySet<number>;
}

/** `numbers` are those of the documents, in the order of their ids. */
function sharedBy(places: Float64Array, numbers: Int32Array): Shared {
  const indexOf = new Int32Array(numbers.reduce((most, number) => Math.max(most, number), 0) + 1);
  numbers.forEach((number, i) => {
    indexOf[number] = i;
  });
  const common = new Set<number>();
  let pairs = new Float64Array(1024);
  let count = 0;
  for (let from = 0; from < places.length; ) {
    const hash = Math.floor((places[from] ?? 0) / room);
    const end = (hash + 1) * room;
    let to = from + 1;
    while (to < places.length && (places[to] as number) < end) to++;
    if (to - from > mostPerPrint) common.add(hash | 0);
    if (to - from > 1 && hash % sampled === 0) {
      const few = to - from > mostPerPrint ? nextFew : to - from;
      const under: number[] = [];
      let isSorted = true;
      for (let at = from; at < to; at++) {
        const index = indexOf[(places[at] as number) % room] ?? 0;
        if (index < (under.at(-1) ?? 0)) isSorted = false;
        under.push(index);
      }
      // Documents are numbered as they come: mostly in the order of their ids.
      if (!isSorted) under.sort((x, y) => x - y);
      for (let i = 0; i < under.length; i++) {
        for (let j = i + 1; j < Math.min(under.length, i + 1 + few); j++) {
          const [a, b] = [under[i] as number, under[j] as number];
          if (a === b) continue;
          if (count === pairs.length) pairs = grown(pairs);
          pairs[count++] = a * numbers.length + b;
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

/** The prints of documents as their hashes and, below, the documents' numbers, ascending. */
function sortPlaces(
  documents: readonly { readonly number: number; readonly prints: Prints }[],
): Float64Array {
  const total = documents.reduce((sum, { prints }) => sum + prints.length / printSize, 0);
  const places = new Float64Array(total);
  let next = 0;
  for (const { number, prints } of documents) {
    for (let at = 0; at < prints.length; at += printSize) {
      places[next++] = ((prints[at] ?? 0) >>> 0) * room + number;
    }
  }
  return places.sort();
}
