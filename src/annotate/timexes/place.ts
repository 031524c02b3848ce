import type { Span } from "../../text/index.ts";

/** Where a pattern matched, for those who look at the words around it. */
export interface Place extends Span {
  readonly text: string;
  /** The words that matched. */
  readonly words: string;
}

/** So many UTF-16 units right before a place; fewer at the head of the text. */
export function before({ text, start }: Place, length: number): string {
  return text.slice(Math.max(0, start - length), start);
}

/** So many UTF-16 units right after a place; fewer at the end of the text. */
export function after({ text, end }: Place, length: number): string {
  return text.slice(end, end + length);
}
