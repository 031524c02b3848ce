import type { Sheet } from "../sheet/sheet.ts";

/** The words of a cue. */
export interface Cue {
  /** Token numbers, in order, none missing between them. */
  readonly tokens: readonly number[];
  /** The token that carries the meaning. */
  readonly head: number;
  /** 0 to 1: how sure it is that the words are a cue. */
  readonly strength: number;
}

/** The token of a cue that carries its meaning: the one the others hang on, verbs before nouns. */
export function cueHead(sheet: Sheet, tokens: readonly number[]): number {
  let best = tokens[0] ?? 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const at of tokens) {
    const head = sheet.heads[at] ?? -1;
    const tag = sheet.xposNames[at] ?? "";
    const free = head < 0 || !tokens.includes(head) ? 2 : 0;
    const part = tag.startsWith("V") ? 1 : tag.startsWith("NN") ? 0.5 : 0;
    const size = ((sheet.high[at] ?? 0) - (sheet.low[at] ?? 0)) / 1000;
    if (free + part + size > most) {
      most = free + part + size;
      best = at;
    }
  }
  return best;
}

/** A run of tokens. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** Sentences on either side of the cue's that a window never passes. */
const longest = 15;
/** Tokens on either side of the cue that a window never passes: text without a full stop costs no more than text with. */
export const widest = 250;
/** A "sentence" of more tokens is a list or a text without full stops: windows in it stay small. */
const endless = 500;
const narrow = 50;

/** Whether the edge between a sentence and the next stands inside one quotation. */
function isSameQuotation(sheet: Sheet, sentence: number): boolean {
  const edge = sheet.sentences[sentence]?.endToken ?? 0;
  const quote = sheet.quoteOf[edge] ?? -1;
  return edge < sheet.length && quote >= 0 && sheet.quoteOf[edge - 1] === quote;
}

/**
 * The sentences in which a cue's source and content are looked for: its own, up
 * to three quoted ones before and six after, in its paragraph or the next, and
 * the rest of the quotations at its edges.
 */
export function windowOf(sheet: Sheet, cue: Cue): TokenRange {
  const own = sheet.sentenceOf[cue.tokens[0] ?? 0] ?? 0;
  const paragraph = sheet.paragraphOf[own] ?? 0;
  let first = own;
  let last = own;
  while (
    last + 1 < sheet.sentences.length &&
    last - own < 6 &&
    (sheet.quoted[last + 1] ?? 0) > 0 &&
    (sheet.paragraphOf[last + 1] ?? 0) - paragraph <= 1
  ) {
    last++;
  }
  while (
    first > 0 &&
    own - first < 3 &&
    (sheet.quoted[first - 1] ?? 0) > 0 &&
    paragraph - (sheet.paragraphOf[first - 1] ?? 0) <= 1
  ) {
    first--;
  }
  // A quotation is taken whole, however many sentences it has.
  while (first > 0 && own - first < longest && isSameQuotation(sheet, first - 1)) first--;
  while (last - own < longest && isSameQuotation(sheet, last)) last++;
  const sentence = sheet.sentences[own];
  const size = (sentence?.endToken ?? 0) - (sentence?.firstToken ?? 0);
  const reach = size > endless ? narrow : widest;
  return {
    first: Math.max(sheet.sentences[first]?.firstToken ?? 0, (cue.tokens[0] ?? 0) - reach),
    end: Math.min(sheet.sentences[last]?.endToken ?? 0, (cue.tokens.at(-1) ?? 0) + reach),
  };
}
