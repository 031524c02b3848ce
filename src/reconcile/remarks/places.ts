import type { Unit } from "./report.ts";

/** In which documents sentences stand, numbered: sentences are counted in the order of documents and offsets. */
export interface Places {
  /** The document of each sentence. */
  readonly docOf: Int32Array;
  /** Numbers a sentence and a document as one: which sentence, seen from the document of which other. */
  readonly pairKey: (sentence: number, other: number) => number;
}

/** Numbers the documents of sentences. */
export function createPlaces(units: readonly Unit[]): Places {
  const numbers = new Map<string, number>();
  const docOf = Int32Array.from(units, ({ statement: { doc } }) => {
    const number = numbers.get(doc) ?? numbers.size;
    numbers.set(doc, number);
    return number;
  });
  const count = numbers.size;
  return { docOf, pairKey: (sentence, other) => sentence * count + (docOf[other] ?? 0) };
}
