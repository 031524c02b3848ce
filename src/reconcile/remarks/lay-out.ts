import type { Remembered } from "./remembered.ts";
import type { Report, Unit } from "./report.ts";

/** The sentences of a pile one after the other, in the order of documents and offsets. */
export interface Laid {
  readonly docs: readonly Remembered[];
  /** The place of the first sentence of each document, in their order and by their ids. */
  readonly starts: Int32Array;
  readonly startOf: ReadonlyMap<string, number>;
  readonly units: readonly Unit[];
  readonly whole: readonly (Unit | null)[];
  /** The number of each sentence, by its place, and the place of each number; -1 of those that are gone. */
  readonly numberOf: Int32Array;
  readonly indexOf: Int32Array;
}

/** Lays documents out that were given so many numbers. One pass. */
export function layOut(docs: readonly Remembered[], numbers: number): Laid {
  const count = docs.reduce((sum, own) => sum + own.units.length, 0);
  const units = inARow(docs, count, (own) => own.units);
  const whole = inARow(docs, count, (own) => own.whole);
  const starts = new Int32Array(docs.length);
  const startOf = new Map<string, number>();
  const numberOf = new Int32Array(units.length);
  const indexOf = new Int32Array(numbers).fill(-1);
  let at = 0;
  docs.forEach((own, d) => {
    starts[d] = at;
    startOf.set(own.doc, at);
    for (let i = 0; i < own.units.length; i++, at++) {
      numberOf[at] = own.first + i;
      indexOf[own.first + i] = at;
    }
  });
  return { docs, starts, startOf, units, whole, numberOf, indexOf };
}

/** What documents list, one after the other, so many items in all: a list that grows by each is copied over and over. */
export function inARow<Doc, Item>(
  docs: readonly Doc[],
  count: number,
  listOf: (own: Doc) => readonly Item[],
): Item[] {
  const items = new Array<Item>(count);
  let at = 0;
  for (const own of docs) for (const item of listOf(own)) items[at++] = item;
  return items;
}

/** Where the sentences of reports stand among all of a pile. */
export interface Standing {
  /** The places of the sentences that a report has, ascending. Costs the sentences of its statement. */
  readonly of: (report: Report) => readonly number[];
  /** The places of the sentences of the statement that has one at a place, ascending. */
  readonly beside: (place: number) => readonly number[];
  /** How many sentences there are. */
  readonly count: number;
}

/** Looks up where sentences stand. By itself, because it outlives what else is laid out. */
export function createStanding(
  units: readonly Report[],
  startOf: ReadonlyMap<string, number>,
): Standing {
  const placesOf = ({ first, statement: { doc, id } }: Report): number[] => {
    const places: number[] = [];
    const start = (startOf.get(doc) ?? 0) + first;
    for (let at = start; units[at]?.statement.id === id; at++) places.push(at);
    return places;
  };
  return {
    of: (report) => {
      const { evidence } = report.statement;
      return placesOf(report).filter((at) => {
        const start = units[at]?.statement.evidence[0].start;
        return evidence.some((own) => own.start === start);
      });
    },
    beside: (place) => {
      const own = units[place];
      return own === undefined ? [] : placesOf(own);
    },
    count: units.length,
  };
}
