import { classes } from "./classes.ts";
import type { Context } from "./context.ts";

/** Classes that a sentence never begins with: they belong to the one before. */
export const cannotBegin: ReadonlySet<number> = new Set<number>([
  classes.stop,
  classes.question,
  classes.comma,
  classes.semicolon,
  classes.colon,
  classes.closeQuote,
  classes.closeBracket,
  classes.part,
  classes.hyphen,
]);

const plainWords = new Set<number>([
  classes.lower,
  classes.number,
  classes.uncased,
  classes.comma,
  classes.part,
  classes.capital,
  classes.upper,
  classes.letter,
  classes.code,
]);

/**
 * Whether a sentence may begin with token `i` though no paragraph does: something
 * ends before it, or it looks like a beginning. Lower-case words go on from plain words.
 */
export function isCandidate(context: Context, i: number): boolean {
  const { kinds, tokens } = context;
  const before = kinds[i - 1] ?? classes.edge;
  const here = kinds[i] ?? classes.edge;
  if (cannotBegin.has(here)) return false;
  if (before === classes.hyphen || before === classes.openQuote || before === classes.openBracket)
    return false;
  const touches = tokens.starts[i] === tokens.ends[i - 1];
  if (touches && plainWords.has(before)) return false;
  if (!plainWords.has(before)) return true;
  return here !== classes.lower && here !== classes.number && here !== classes.uncased;
}
