import { type Doc, type Layers, wordLemmas } from "../doc/index.ts";
import type { TextExpression } from "../store/index.ts";
import { findWords, foldWord, type Span } from "../text/index.ts";

interface Word extends Span {
  readonly form: string;
  readonly lemma: string;
}

/**
 * The places in a stretch of a document that fulfil a search, sorted, without
 * overlaps: what a face marks. The same comparison as the store's, made here,
 * because databases mark other words. Uses the layers `tokens` and `tags` if they
 * are there. Linear in the stretch, for each word searched.
 */
export function findHighlights(doc: Doc, within: Span, expression: TextExpression): Span[] {
  const spans = findWords(doc.text, within);
  const { tokens, tags } = doc.layers as Partial<Layers>;
  const tagged = tokens === undefined || tags === undefined ? null : { tokens, tags };
  const lemmas = wordLemmas(doc.text, spans, tagged);
  const words = spans.map((span, at) => ({
    ...span,
    form: foldWord(doc.text.slice(span.start, span.end)),
    lemma: lemmas[at] ?? "",
  }));
  const marked = new Uint8Array(words.length);
  const joined = new Uint8Array(words.length);
  mark(expression, words, { marked, joined });
  const out: { start: number; end: number }[] = [];
  for (const [at, word] of words.entries()) {
    if (marked[at] !== 1) continue;
    const last = out.at(-1);
    if (last !== undefined && joined[at] === 1) last.end = word.end;
    else out.push({ start: word.start, end: word.end });
  }
  return out;
}

/** Words found, and words that continue the one before as parts of one phrase. */
interface Marks {
  readonly marked: Uint8Array;
  readonly joined: Uint8Array;
}

function mark(expression: TextExpression, words: readonly Word[], marks: Marks): void {
  switch (expression.kind) {
    case "and":
    case "or":
      for (const part of expression.parts) mark(part, words, marks);
      return;
    case "prefix":
      for (const [at, { form, lemma }] of words.entries()) {
        const { word } = expression;
        if (form.startsWith(word) || lemma.startsWith(word)) marks.marked[at] = 1;
      }
      return;
    case "phrase":
      markPhrase(expression.words, words, "form", marks);
      if (expression.exact !== true) markPhrase(expression.words, words, "lemma", marks);
      return;
    case "near":
      markNear(expression, words, "form", marks);
      markNear(expression, words, "lemma", marks);
  }
}

function markPhrase(
  phrase: readonly string[],
  words: readonly Word[],
  by: "form" | "lemma",
  { marked, joined }: Marks,
): void {
  for (let at = 0; at + phrase.length <= words.length; at++) {
    if (!phrase.every((word, i) => words[at + i]?.[by] === word)) continue;
    for (let i = 0; i < phrase.length; i++) {
      marked[at + i] = 1;
      if (i > 0) joined[at + i] = 1;
    }
  }
}

/** Marks the words of every shortest stretch that holds all of the group and little enough else. */
function markNear(
  near: Extract<TextExpression, { kind: "near" }>,
  words: readonly Word[],
  by: "form" | "lemma",
  { marked }: Marks,
): void {
  const group = new Set(near.words);
  const last = new Map<string, number>();
  for (const [at, word] of words.entries()) {
    if (!group.has(word[by])) continue;
    last.set(word[by], at);
    if (last.size < group.size) continue;
    if (at - Math.min(...last.values()) - 1 > near.within) continue;
    for (const found of last.values()) marked[found] = 1;
  }
}
