import { firstWhere } from "./first-where.ts";

/** A half-open range of UTF-16 code units in a document's text: `start` is inside, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters of `text` under `span`, exactly as they stand. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether every character of `inner` lies in `outer`; a span covers itself. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Orders spans by start, the longer first where they start together: an outer span precedes what it covers. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/**
 * The span without the white space at its two ends; an all-white span shrinks to
 * nothing at its start. No-break spaces count as white.
 */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isWhite(text.charCodeAt(start))) start++;
  while (end > start && isWhite(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Whether a UTF-16 code unit is white space as Unicode has it, the no-break and zero-width no-break spaces included. */
export function isWhite(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x85 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/**
 * Index of the first span in `spans` (sorted by end, none overlapping) that ends
 * after `offset`, or `spans.length`. Costs a binary search.
 */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  return firstWhere(spans.length, (at) => (spans[at]?.end ?? 0) > offset);
}

/** Index of the first span in `spans` (sorted by start) that starts at `offset` or after it, or `spans.length`. Costs a binary search. */
export function firstStartingFrom(spans: readonly Span[], offset: number): number {
  return firstWhere(spans.length, (at) => (spans[at]?.start ?? 0) >= offset);
}
