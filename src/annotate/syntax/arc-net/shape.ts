import type { Matrix } from "../../../learn/index.ts";

/** How large a net is. All but `relations` and the reaches are multiples of 16. */
export interface NetShape {
  /** Numbers of a feature. */
  readonly narrow: number;
  /** Numbers of a word in each layer. */
  readonly wide: number;
  /** Numbers that two words are compared by. */
  readonly meeting: number;
  /** How far to each side the layers look, one after the other. */
  readonly reaches: readonly number[];
  /** How many relations there are. */
  readonly relations: number;
}

/** Words farther apart count as this far apart. */
const farthest = 32;

/** How many distances there are, signed; a head that is the root is as far as can be. */
export const distances: number = 2 * farthest + 1;

/** The number of the distance from a word to its head. */
export function distanceOf(word: number, head: number): number {
  return Math.max(-farthest, Math.min(farthest, head - word)) + farthest;
}

/** A layer: what it multiplies three words by, and its constants. */
export interface LayerPlaces {
  readonly taps: readonly [Matrix, Matrix, Matrix];
  readonly bias: number;
  readonly gain: number;
  readonly shift: number;
}

/** Where the weights of a net stand, from 0 on, but for the rows of features. */
export interface NetPlaces {
  readonly widen: Matrix;
  readonly gain: number;
  readonly shift: number;
  readonly layers: readonly LayerPlaces[];
  readonly seek: Matrix;
  readonly seekBias: number;
  readonly offer: Matrix;
  readonly offerBias: number;
  readonly meet: Matrix;
  /** What stands for the root where heads are compared. */
  readonly root: number;
  readonly rootBias: number;
  /** For each distance what is added to a head, and what to the score. */
  readonly apart: Matrix;
  readonly apartBias: number;
  /** What any word scores as a head. */
  readonly headBias: number;
  /** What a word, its head and their distance are to a relation. */
  readonly ofWord: Matrix;
  readonly ofHead: Matrix;
  readonly ofRoot: number;
  readonly ofDistance: Matrix;
  readonly ofBias: number;
  readonly name: Matrix;
  readonly nameBias: number;
  /** How many numbers all of this takes. */
  readonly size: number;
}

/** Lays out the weights of a net. */
export function placesOf({ narrow, wide, meeting, reaches, relations }: NetShape): NetPlaces {
  let size = 0;
  const take = (length: number): number => {
    const at = size;
    size += (length + 3) & ~3;
    return at;
  };
  const matrix = (rows: number, stride: number): Matrix => ({ at: take(rows * stride), stride });
  const constants = (): { gain: number; shift: number } => ({
    gain: take(wide),
    shift: take(wide),
  });
  // Products fill an even number of rows, columns by sixteens.
  const evenDistances = distances + 1;
  const columns = paddedColumns(relations);
  const places = {
    widen: matrix(narrow, wide),
    ...constants(),
    layers: reaches.map(() => ({
      taps: [matrix(wide, wide), matrix(wide, wide), matrix(wide, wide)] as const,
      bias: take(wide),
      ...constants(),
    })),
    seek: matrix(wide, meeting),
    seekBias: take(meeting),
    offer: matrix(wide, meeting),
    offerBias: take(meeting),
    meet: matrix(meeting, meeting),
    root: take(meeting),
    rootBias: take(1),
    apart: matrix(evenDistances, meeting),
    apartBias: take(distances),
    headBias: take(meeting),
    ofWord: matrix(wide, meeting),
    ofHead: matrix(wide, meeting),
    ofRoot: take(meeting),
    ofDistance: matrix(evenDistances, meeting),
    ofBias: take(meeting),
    name: matrix(meeting, columns),
    nameBias: take(columns),
  };
  return { ...places, size };
}

/** Columns by sixteens. */
export function paddedColumns(count: number): number {
  return (count + 15) & ~15;
}

/** Rows by twos. */
export function paddedRows(count: number): number {
  return (count + 1) & ~1;
}
