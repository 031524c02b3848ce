import type { Passage } from "../../../src/query/index.ts";

/** Characters that are kept on either side of what is meant. */
const around = 160;

/** The part of a passage around a span in it, from word to word; all of it where little would be left out. */
export function excerpt(
  { start, end, text }: Passage,
  span: { readonly start: number; readonly end: number },
): Passage {
  const from =
    span.start - around <= start ? start : wordFrom(text, span.start - around - start) + start;
  const to = span.end + around >= end ? end : wordBefore(text, span.end + around - start) + start;
  const [first, last] = [Math.min(from, span.start), Math.max(to, span.end)];
  return { start: first, end: last, text: text.slice(first - start, last - start) };
}

/** Where the first whole word behind an offset begins; the offset's own character where none does. */
function wordFrom(text: string, offset: number): number {
  const space = text.slice(offset).search(/\s\S/);
  return space < 0 ? offset : offset + space + 1;
}

/** Where the last whole word before an offset ends. */
function wordBefore(text: string, offset: number): number {
  const words = text.slice(0, offset).trimEnd();
  const space = Math.max(words.lastIndexOf(" "), words.lastIndexOf("\n"));
  return space < 0 ? words.length : space;
}
