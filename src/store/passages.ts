import type { Block } from "../doc/index.ts";
import { type Span, trimSpan } from "../text/index.ts";

/** A stretch of a document that search indexes as one, with the words in it, counted through the document. */
export interface Passage extends Span {
  readonly kind: string;
  readonly firstWord: number;
  readonly endWord: number;
}

/** Words up to which a block stays whole, and at which a sentence is cut. PostgreSQL keeps 256 positions of a word. */
const wholeBlock = 200;
const longestSentence = 240;

/**
 * Cuts a document into passages: its blocks, or its lines where it has none; long
 * ones between sentences. Every word is in exactly one passage. Linear.
 */
export function cutPassages(
  text: string,
  words: readonly Span[],
  layers: { readonly blocks: readonly Block[] | null; readonly sentences: readonly Span[] },
): Passage[] {
  const pieces = layers.blocks === null ? lines(text) : withGaps(text, layers.blocks);
  const out: Passage[] = [];
  let word = 0;
  let sentence = 0;
  for (const piece of pieces) {
    const firstWord = word;
    const ends: number[] = [];
    for (; word < words.length; word++) {
      const start = words[word]?.start ?? 0;
      if (start >= piece.end) break;
      while ((layers.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= start) {
        sentence++;
        if (word > firstWord && ends.at(-1) !== word) ends.push(word);
      }
    }
    if (word === firstWord) continue;
    for (const [first, end] of group(firstWord, word, ends)) {
      const start = first === firstWord ? piece.start : (words[first]?.start ?? 0);
      const last = end === word ? piece.end : (words[end]?.start ?? 0);
      const span = trimSpan(text, { start, end: last });
      out.push({ ...span, kind: piece.kind, firstWord: first, endWord: end });
    }
  }
  return out;
}

interface Piece extends Span {
  readonly kind: string;
}

function lines(text: string): Piece[] {
  const out: Piece[] = [];
  for (let start = 0; start < text.length; ) {
    const at = text.indexOf("\n", start);
    const end = at < 0 ? text.length : at;
    out.push({ ...trimSpan(text, { start, end }), kind: "paragraph" });
    start = end + 1;
  }
  return out;
}

/** The blocks, and as paragraphs what stands between them, so that no word is lost. */
function withGaps(text: string, blocks: readonly Block[]): Piece[] {
  const out: Piece[] = [];
  let at = 0;
  for (const block of blocks) {
    if (block.start > at) out.push({ start: at, end: block.start, kind: "paragraph" });
    if (block.end > at)
      out.push({ start: Math.max(at, block.start), end: block.end, kind: block.kind });
    at = Math.max(at, block.end);
  }
  if (at < text.length) out.push({ start: at, end: text.length, kind: "paragraph" });
  return out;
}

/** Groups of whole sentences of at most `wholeBlock` words; `ends` are the words that begin a sentence. */
function group(first: number, end: number, ends: readonly number[]): [number, number][] {
  if (end - first <= wholeBlock) return [[first, end]];
  const out: [number, number][] = [];
  let start = first;
  let reached = first;
  for (const next of [...ends, end]) {
    if (next - start > wholeBlock && reached > start) {
      out.push([start, reached]);
      start = reached;
    }
    while (next - start > longestSentence) {
      out.push([start, start + longestSentence]);
      start += longestSentence;
    }
    reached = next;
  }
  if (end > start) out.push([start, end]);
  return out;
}
