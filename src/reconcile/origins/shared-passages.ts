import type { Span } from "../../text/index.ts";
import { createGroups } from "../groups.ts";
import { type Prints, printSize } from "./prints.ts";

/** A stretch of one text that stands in another too, perhaps edited. */
export interface SharedPassage {
  readonly a: Span;
  readonly b: Span;
  /** Prints in common. */
  readonly matched: number;
  /** The same by the prints of the longer stretch, 0 to 1. */
  readonly kept: number;
}

/** Prints that two matching ones may stand apart and be of one passage: a sentence moved or added in between. */
const reach = 40;
/** Prints that a common one may stand from a rare one and be of its passage. */
const nearby = 20;

/** What a passage needs. */
interface Needed {
  /** Prints in common, all and rare, below which two texts are alike by chance. */
  readonly matched: number;
  readonly rare: number;
  /** Share of the longer stretch's prints that must recur. */
  readonly kept: number;
}
const needed: Needed = { matched: 7, rare: 6, kept: 0.25 };
/** The same where prints are common: a wire story that many printed, not a stock phrase. */
const neededOfCommon: Needed = { matched: 40, rare: 0, kept: 0.6 };
/** Places of one print in one text that are looked at. */
const mostPlaces = 4;

/**
 * Passages that two texts share, in the order of the first: prints in common that stand
 * near each other in both, whatever was replaced, cut, added or put in another order
 * between them. Prints that are common in the pile (*told reporters on*) count only
 * where little else is there and much of them. Costs the prints of both, and their
 * matches.
 */
export function findSharedPassages(
  a: Prints,
  b: Prints,
  isCommon: (hash: number) => boolean = () => false,
): SharedPassage[] {
  const all = matchPrints(a, b);
  const isRare = (x: number): boolean => !isCommon(a[x * printSize] ?? 0);
  const rare = all.filter(([x]) => isRare(x));
  const passages = (seeds: readonly Seed[], least: Needed): SharedPassage[] =>
    groupSeeds(seeds).flatMap((own) => {
      const passage = passageOf(own, a, b);
      if (passage.matched < least.matched || passage.kept < least.kept) return [];
      const sure = new Set(own.flatMap(([x]) => (isRare(x) ? [x] : [])));
      return sure.size < least.rare ? [] : [passage];
    });
  const found = rare.length < needed.rare ? [] : passages(besideRare(all, rare), needed);
  return found.length > 0 ? found : passages(all, neededOfCommon);
}

/** Matches that are rare or stand, in both texts, near one that is. */
function besideRare(all: readonly Seed[], rare: readonly Seed[]): Seed[] {
  let from = 0;
  return all.filter(([x, y]) => {
    while (from < rare.length && (rare[from]?.[0] ?? 0) < x - nearby) from++;
    for (let at = from; at < rare.length; at++) {
      const [u = 0, v = 0] = rare[at] ?? [];
      if (u > x + nearby) break;
      if (Math.abs(y - v) <= nearby) return true;
    }
    return false;
  });
}

/** A place of a print in the first text and one of the same print in the second. */
type Seed = readonly [number, number];

/** Matches that stand near one another in both texts, together. */
function groupSeeds(seeds: readonly Seed[]): Seed[][] {
  const groups = createGroups(seeds.length);
  seeds.forEach(([x, y], at) => {
    for (let back = at - 1; back >= 0; back--) {
      const [u = 0, v = 0] = seeds[back] ?? [];
      if (x - u > reach) break;
      if (Math.abs(y - v) <= reach) groups.join(at, back);
    }
  });
  return groups.list().map((members) => members.flatMap((i) => seeds.slice(i, i + 1)));
}

/** Places of equal prints in both texts, by the place in the first, then in the second. */
function matchPrints(a: Prints, b: Prints): Seed[] {
  const [left, right] = [placesByPrint(a), placesByPrint(b)];
  const hashOf = (prints: Prints, place: number): number => prints[place * printSize] as number;
  const found: number[] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const hash = hashOf(a, left[i] as number);
    const other = hashOf(b, right[j] as number);
    if (hash < other) i++;
    else if (other < hash) j++;
    else {
      let to = j;
      while (to < right.length && hashOf(b, right[to] as number) === hash) to++;
      for (; i < left.length && hashOf(a, left[i] as number) === hash; i++) {
        for (let at = j; at < Math.min(to, j + mostPlaces); at++) {
          found.push((left[i] as number) * room + (right[at] as number));
        }
      }
      j = to;
    }
  }
  return Array.from(
    Float64Array.from(found).sort(),
    (pair): Seed => [Math.floor(pair / room), pair % room],
  );
}

/** Room for a place beside another, and beside a print, in one double. */
const room = 2 ** 26;
const besidePrint = 2 ** 21;

/** Places sorted by the prints there, kept as long as those: a document is compared with many. */
const sortedPlaces = new WeakMap<Prints, Int32Array>();

function placesByPrint(prints: Prints): Int32Array {
  const known = sortedPlaces.get(prints);
  if (known !== undefined) return known;
  const count = Math.floor(prints.length / printSize);
  const places = new Int32Array(count);
  for (let place = 0; place < count; place++) places[place] = place;
  const hashAt = (place: number): number => prints[place * printSize] as number;
  if (count > besidePrint) places.sort((x, y) => hashAt(x) - hashAt(y) || x - y);
  else {
    // Numbers sort without a comparison: the print first, then the place.
    const sorted = new Float64Array(count);
    for (let place = 0; place < count; place++) sorted[place] = hashAt(place) * besidePrint + place;
    sorted.sort();
    for (let i = 0; i < count; i++) {
      const one = sorted[i] as number;
      places[i] = one - Math.floor(one / besidePrint) * besidePrint;
    }
  }
  sortedPlaces.set(prints, places);
  return places;
}

function passageOf(seeds: readonly Seed[], a: Prints, b: Prints): SharedPassage {
  const left = stretchOf(seeds.map(([x]) => x));
  const right = stretchOf(seeds.map(([, y]) => y));
  const matched = Math.min(left.places, right.places);
  const longer = Math.max(left.last - left.first, right.last - right.first) + 1;
  return {
    a: spanOf(a, left),
    b: spanOf(b, right),
    matched,
    kept: matched / longer,
  };
}

interface Stretch {
  readonly first: number;
  readonly last: number;
  /** Different places between. */
  readonly places: number;
}

function stretchOf(places: readonly number[]): Stretch {
  let first = places[0] ?? 0;
  let last = first;
  for (const place of places) {
    first = Math.min(first, place);
    last = Math.max(last, place);
  }
  return { first, last, places: new Set(places).size };
}

function spanOf(prints: Prints, { first, last }: Stretch): Span {
  return { start: prints[first * printSize + 1] ?? 0, end: prints[last * printSize + 2] ?? 0 };
}
