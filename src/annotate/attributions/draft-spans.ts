import type { Quotation } from "../../doc/index.ts";
import { firstEndingAfter, type Span } from "../../text/index.ts";
import type { Draft } from "./draft.ts";
import { runsOf } from "./readings/rank-features.ts";
import type { Sheet } from "./sheet/sheet.ts";

/** The spans of runs of tokens. */
export function spansOf(sheet: Sheet, tokens: readonly number[]): Span[] {
  return runsOf(tokens).map(([first, last]) => ({
    start: sheet.starts[first] ?? 0,
    end: sheet.ends[last] ?? 0,
  }));
}

/** The draft with another source. */
export function withSource(sheet: Sheet, draft: Draft, sourceTokens: readonly number[]): Draft {
  return { ...draft, sourceTokens, source: spansOf(sheet, sourceTokens) };
}

/** What a draft with a cue of words is made of: tokens, and where the content stands. */
export interface CuedWords {
  readonly source: readonly number[];
  readonly cue: readonly number[];
  /** The token of the cue that carries its meaning. */
  readonly head: number;
  readonly content: Draft["content"];
  readonly confidence: number;
  /** Whether another's words hold it. */
  readonly isNested?: boolean;
}

/** The draft that a rule makes of a cue with its source and content. */
export function cuedDraft(sheet: Sheet, words: CuedWords): Draft {
  const { source, cue, head, content, confidence, isNested = false } = words;
  return {
    source: spansOf(sheet, source),
    sourceTokens: source,
    cue: spansOf(sheet, cue),
    cueTokens: cue,
    cueHead: head,
    content,
    via: [],
    confidence,
    how: isNested ? "nested" : "cue",
    goesOn: null,
  };
}

/** The outermost quotations of a document, for asking which one a span lies in. */
export function outermost(quotations: readonly Quotation[]): Quotation[] {
  return quotations.filter((quotation) => quotation.depth === 0);
}

/**
 * The spans that content tokens make: one a paragraph and run, joined over mere
 * punctuation. A run that is a whole quotation loses its marks, any other keeps
 * what it has; commas and full stops at the ends of unquoted words go.
 */
export function contentSpans(
  sheet: Sheet,
  tokens: readonly number[],
  quotations: readonly Quotation[],
): Span[] {
  const spans: Span[] = [];
  for (const [first, last] of joinedRuns(sheet, tokens)) {
    const span = trimContent(sheet, first, last, quotations);
    if (span !== null && /[\p{L}\p{N}]/u.test(sheet.text.slice(span.start, span.end)))
      spans.push(span);
  }
  return spans;
}

function joinedRuns(sheet: Sheet, tokens: readonly number[]): [number, number][] {
  const out: [number, number][] = [];
  const paragraph = (at: number): number => sheet.paragraphOf[sheet.sentenceOf[at] ?? 0] ?? 0;
  for (const [first, last] of runsOf(tokens)) {
    let from = first;
    for (let at = first + 1; at <= last; at++) {
      if (paragraph(at) === paragraph(at - 1)) continue;
      out.push([from, at - 1]);
      from = at;
    }
    const before = out.at(-1);
    if (
      before !== undefined &&
      from === first &&
      first - before[1] <= 3 &&
      paragraph(first) === paragraph(before[1]) &&
      sheet.quoteOf[before[1]] === sheet.quoteOf[first] &&
      isPunctuation(sheet, before[1] + 1, first)
    ) {
      before[1] = last;
    } else out.push([from, last]);
  }
  return out;
}

function isPunctuation(sheet: Sheet, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (sheet.words[at]?.isPunctuation !== true) return false;
  return true;
}

function trimContent(
  sheet: Sheet,
  firstToken: number,
  lastToken: number,
  quotations: readonly Quotation[],
): Span | null {
  let first = firstToken;
  let last = lastToken;
  // A comma before marks within marks: *told us*, *‘Wait.’*
  while (first < last && /^[,;:]$/u.test(sheet.words[first]?.text ?? "")) first++;
  const trims = (at: number): boolean =>
    sheet.words[at]?.isPunctuation === true &&
    !(sheet.quote[at] ?? 0) &&
    !/[()[\]$€£%]/u.test(sheet.words[at]?.text ?? "");
  while (first <= last && trims(first)) first++;
  while (last >= first && trims(last)) last--;
  if (first > last) return null;
  const start = sheet.starts[first] ?? 0;
  const end = sheet.ends[last] ?? 0;
  const quotation = quotations[firstEndingAfter(quotations, start)];
  // Outer marks are no part of a run that is one quotation, with or without them labelled.
  if (
    quotation !== undefined &&
    start >= quotation.start &&
    end <= quotation.end &&
    start <= quotation.inner.start
  ) {
    const inner = {
      start: Math.max(start, quotation.inner.start),
      end: Math.min(end, quotation.inner.end),
    };
    if (inner.end > inner.start) return inner;
  }
  if (
    quotation !== undefined &&
    start >= quotation.start &&
    end > quotation.inner.end &&
    end <= quotation.end
  ) {
    return { start, end: quotation.inner.end };
  }
  return start < end ? { start, end } : null;
}
