/** In which documents sentences stand, numbered: sentences are counted in the order of documents and offsets. */
export interface Places {
  /** The document of each sentence. */
  readonly docOf: Int32Array;
}

/** Documents with their sentences, and the place of the first sentence of each. */
interface Starting {
  readonly docs: readonly { readonly units: readonly unknown[] }[];
  readonly starts: Int32Array;
}

/** Numbers the documents of sentences, in their order. */
export function createPlaces({ docs, starts }: Starting): Places {
  const docOf = new Int32Array(docs.reduce((sum, { units }) => sum + units.length, 0));
  docs.forEach((own, d) => {
    const start = starts[d] as number;
    docOf.fill(d, start, start + own.units.length);
  });
  return { docOf };
}
