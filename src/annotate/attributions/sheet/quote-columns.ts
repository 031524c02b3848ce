import type { Quotation, Sentence, Tokens } from "../../../doc/index.ts";

/** Where a token stands to the quotation around it. */
export const quoteState = { outside: 0, opening: 1, inside: 2, closing: 3 } as const;

/** What the outermost quotations say about each token and each sentence. */
export interface QuoteColumns {
  /** A {@link quoteState} for each token. */
  readonly quote: Uint8Array;
  /** Number of the outermost quotation a token stands in, -1 outside. */
  readonly quoteOf: Int32Array;
  /** Tokens since the last closing mark of the sentence; 50 where one ends the sentence before; 99 without one. */
  readonly sinceClose: Int16Array;
  /** Tokens until the next opening mark of the sentence, 99 without one. */
  readonly untilOpen: Int16Array;
  /** For each sentence: 0 not quoted, 1 in part, 2 wholly. */
  readonly quoted: Uint8Array;
}

/** Columns of the outermost quotations. Linear. */
export function quoteColumns(
  tokens: Tokens,
  sentences: readonly Sentence[],
  sentenceOf: Int32Array,
  paragraphOf: Int32Array,
  quotations: readonly Quotation[],
): QuoteColumns {
  const count = tokens.length;
  const quote = new Uint8Array(count);
  const quoteOf = new Int32Array(count).fill(-1);
  let at = 0;
  quotations.forEach((row, index) => {
    if (row.depth > 0) return;
    while (at < count && (tokens.ends[at] ?? 0) <= row.start) at++;
    for (; at < count && (tokens.starts[at] ?? 0) < row.end; at++) {
      const start = tokens.starts[at] ?? 0;
      quote[at] =
        start < row.inner.start
          ? quoteState.opening
          : start < row.inner.end
            ? quoteState.inside
            : quoteState.closing;
      quoteOf[at] = index;
    }
  });
  const sinceClose = new Int16Array(count).fill(99);
  const untilOpen = new Int16Array(count).fill(99);
  for (let i = 1; i < count; i++) {
    const closed = quote[i - 1] === quoteState.closing;
    const here = sentenceOf[i] ?? 0;
    const before = sentenceOf[i - 1] ?? 0;
    if (here === before) sinceClose[i] = closed ? 0 : Math.min(99, (sinceClose[i - 1] ?? 99) + 1);
    else if (closed && paragraphOf[here] === paragraphOf[before]) sinceClose[i] = 50;
  }
  for (let i = count - 2; i >= 0; i--) {
    if (sentenceOf[i] !== sentenceOf[i + 1]) continue;
    untilOpen[i] =
      quote[i + 1] === quoteState.opening ? 0 : Math.min(99, (untilOpen[i + 1] ?? 99) + 1);
  }
  const quoted = Uint8Array.from(sentences, (sentence) => {
    let inside = 0;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) if (quote[i] !== 0) inside++;
    return inside === 0 ? 0 : inside === sentence.endToken - sentence.firstToken ? 2 : 1;
  });
  return { quote, quoteOf, sinceClose, untilOpen, quoted };
}
