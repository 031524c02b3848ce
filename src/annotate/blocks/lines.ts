import { isWhite, type Span } from "../../text/index.ts";

/** A line with something on it, without the white space around it. */
export interface Line extends Span {
  /** Whether an empty line, or the text's beginning, comes before it. */
  readonly afterBlank: boolean;
  /** Columns from the start of the physical line to its first character. */
  readonly indent: number;
}

/** The lines of a text that are not blank, in order. A form feed and the Unicode separators break lines too. */
export function findLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  let afterBlank = true;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isBreak(text.charCodeAt(at))) continue;
    let start = from;
    let end = at;
    while (start < end && isWhite(text.charCodeAt(start))) start++;
    while (end > start && isWhite(text.charCodeAt(end - 1))) end--;
    if (start < end) {
      lines.push({ start, end, afterBlank, indent: start - from });
      afterBlank = false;
    } else if (!(text.charCodeAt(at) === 10 && text.charCodeAt(at - 1) === 13)) {
      // Between the two halves of \r\n there is no empty line.
      afterBlank = true;
    }
    from = at + 1;
  }
  return lines;
}

function isBreak(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029;
}
