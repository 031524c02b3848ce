import type { Span } from "../../text/index.ts";
import type { Line } from "./lines.ts";

/** A stretch of lines that make one block. */
export interface Chunk extends Span {
  /** Whether an empty line, or the text's beginning, comes before it. */
  readonly afterBlank: boolean;
}

/** Wider lines than this are paragraphs, not lines somebody broke by hand or by e-mail. */
const widestLine = 130;
/** A shorter line that stops early was meant to stop. */
const narrowestLine = 40;

const itemStart = /^(?:[-*•·‣▪●◦–—>|#]|\(?\d{1,3}[.)]\s|\(?[a-z]\)\s|\p{Lu}[\p{L}.’' -]{1,40}:\s)/u;
const endsSentence = /[.!?…:;"”’')\]»]$/;

/**
 * Joins the lines of hard-wrapped paragraphs. Everywhere else a line break ends a
 * block, as in texts that set one paragraph a line, with or without empty lines
 * between.
 */
export function joinLines(text: string, lines: readonly Line[]): readonly Chunk[] {
  const width = wrapWidth(text, lines);
  const chunks: Chunk[] = [];
  let open: { start: number; end: number; afterBlank: boolean } | null = null;
  let before: Line | null = null;
  for (const line of lines) {
    if (open !== null && before !== null && isWrapped(text, before, line, width)) {
      open.end = line.end;
    } else {
      if (open !== null) chunks.push(open);
      open = { start: line.start, end: line.end, afterBlank: line.afterBlank };
    }
    before = line;
  }
  if (open !== null) chunks.push(open);
  return chunks;
}

/** Whether `next` goes on in the paragraph of `line`. */
function isWrapped(text: string, line: Line, next: Line, width: number | null): boolean {
  if (next.afterBlank || startsItem(text, next)) return false;
  const length = line.end - line.start;
  if (length > widestLine || length < narrowestLine) return false;
  if (text.charCodeAt(line.start) === 35) return false;
  if (width !== null && isFull(text, line, next, width)) return true;
  return !endsSentence.test(text.slice(line.end - 1, line.end)) && startsLower(text, next);
}

/** Whether the first word of `next` would not have fitted on `line`: then the break is the wrapping's. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const start = text.slice(next.start, Math.min(next.end, next.start + 40));
  const space = start.search(/\s/);
  return line.indent + line.end - line.start + 1 + (space === -1 ? start.length : space) > width;
}

function startsItem(text: string, line: Line): boolean {
  return itemStart.test(text.slice(line.start, Math.min(line.end, line.start + 60)));
}

function startsLower(text: string, line: Line): boolean {
  return /^\p{Ll}/u.test(text.slice(line.start, line.start + 2));
}

/**
 * The width at which the text is hard-wrapped, or null when it is not: lines of
 * one paragraph must be full to that width, and some must break inside a sentence.
 */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  let width = 0;
  let pairs = 0;
  for (let i = 1; i < lines.length; i++) {
    const [line, next] = [lines[i - 1], lines[i]];
    if (line === undefined || next === undefined || next.afterBlank) continue;
    pairs++;
    width = Math.max(width, line.indent + line.end - line.start);
    if (width > widestLine) return null;
  }
  if (pairs === 0 || width < narrowestLine) return null;
  let full = 0;
  let inside = 0;
  for (let i = 1; i < lines.length; i++) {
    const [line, next] = [lines[i - 1], lines[i]];
    if (line === undefined || next === undefined || next.afterBlank) continue;
    if (!isFull(text, line, next, width)) continue;
    full++;
    if (startsLower(text, next)) inside++;
  }
  return full >= pairs * 0.5 && inside * 4 >= full ? width : null;
}
