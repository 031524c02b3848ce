import { isWhite } from "../../text/index.ts";
import { classes } from "./classes.ts";
import type { Context } from "./context.ts";

/** Lines shorter than this were not broken to fit a page. In characters. */
const shortLine = 50;
/** A paragraph of at least three lines, none longer than this, is a list. */
const listLine = 40;

/** Classes of tokens with which a new line begins something new. */
const openings = new Set<number>([
  classes.capital,
  classes.upper,
  classes.letter,
  classes.initial,
  classes.abbreviation,
  classes.number,
  classes.code,
  classes.openQuote,
  classes.openBracket,
  classes.bullet,
  classes.address,
  classes.dash,
  classes.uncased,
]);

/**
 * Tells line breaks that end something from those that only fit a page: 1 at the
 * first token of a line where a sentence begins. Looks at how long the line before
 * is, whether its paragraph is a list of short lines, and what the line begins with.
 */
export function findLineStarts(context: Context): Uint8Array {
  const { tokens, hard, lines } = context;
  const out = new Uint8Array(tokens.length);
  let starts: number[] = [];
  for (let i = 0; i <= tokens.length; i++) {
    if (i === tokens.length || hard[i] === 1) {
      if (starts.length > 1) markParagraph(context, starts, i, out);
      starts = [i];
    } else if (lines[i] === 1) starts.push(i);
  }
  return out;
}

function markParagraph(
  context: Context,
  starts: readonly number[],
  end: number,
  out: Uint8Array,
): void {
  const { tokens, kinds, text } = context;
  let longest = 0;
  const lengths = starts.map((first, k) => {
    const last = (starts[k + 1] ?? end) - 1;
    const length = (tokens.ends[last] ?? 0) - (tokens.starts[first] ?? 0);
    longest = Math.max(longest, length);
    return length;
  });
  const list = starts.length >= 3 && longest < listLine;
  for (let k = 1; k < starts.length; k++) {
    const first = starts[k] ?? 0;
    const length = lengths[k - 1] ?? 0;
    const lineEnd = tokens.ends[first - 1] ?? 0;
    // White space before a break is left by software that broke a running line.
    const trailing = isWhite(text.charCodeAt(lineEnd)) && text.charCodeAt(lineEnd) !== 10;
    const kind = kinds[first] ?? classes.edge;
    const broken = length < shortLine || length < longest * 0.6;
    if (openings.has(kind) ? broken : list && !trailing && kind === classes.lower) out[first] = 1;
  }
}
