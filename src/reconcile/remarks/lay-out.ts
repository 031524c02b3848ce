import type { Remembered } from "./remembered.ts";
import type { Unit } from "./report.ts";

/** The sentences of a pile one after the other, in the order of documents and offsets. */
export interface Laid {
  readonly docs: readonly Remembered[];
  /** The place of the first sentence of each document. */
  readonly starts: Int32Array;
  readonly units: readonly Unit[];
  readonly whole: readonly (Unit | null)[];
  /** The number of each sentence, by its place, and the place of each number; -1 of those that are gone. */
  readonly numberOf: Int32Array;
  readonly indexOf: Int32Array;
}

/** Lays documents out that were given so many numbers. One pass. */
export function layOut(docs: readonly Remembered[], numbers: number): Laid {
  const units = docs.flatMap((own) => own.units);
  const starts = new Int32Array(docs.length);
  const numberOf = new Int32Array(units.length);
  const indexOf = new Int32Array(numbers).fill(-1);
  let at = 0;
  docs.forEach((own, d) => {
    starts[d] = at;
    for (let i = 0; i < own.units.length; i++, at++) {
      numberOf[at] = own.first + i;
      indexOf[own.first + i] = at;
    }
  });
  return { docs, starts, units, whole: docs.flatMap((own) => own.whole), numberOf, indexOf };
}
