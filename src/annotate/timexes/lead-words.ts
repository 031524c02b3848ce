import { patterns } from "./patterns/index.ts";

/** Letters from which a run of the patterns may be only the beginning of a word. */
const stem = 3;

/** Runs of letters that the patterns are written with. */
const runs: ReadonlySet<string> = new Set(
  patterns.flatMap(({ expression }) => {
    const letters = expression.source.replace(
      /\(\?<\w+>|\\k<\w+>|\\p\{\w+\}|\\u[\da-f]{4}|\\[a-z]/gi,
      " ",
    );
    const found = letters.toLowerCase().match(/[a-z]+/g) ?? [];
    return found.flatMap((run) => (run.length > stem ? [run, run.slice(0, -1)] : [run]));
  }),
);

/**
 * Whether a word can be part of an expression at all, as far as its letters tell: the
 * search for where one begins need not look past a word that cannot. A run of the patterns
 * may lose its last letter (`tues?`) and may be followed by more (`week` in *weeks*).
 */
export function canLead(word: string): boolean {
  // *p.m.*, *5 am*, *'98*, *3rd*
  if (word.length === 1 || /^(?:[ap]m$|\P{L})/iu.test(word)) return true;
  const lower = word.toLowerCase();
  if (runs.has(lower)) return true;
  for (let length = lower.length - 1; length >= stem; length--) {
    if (runs.has(lower.slice(0, length))) return true;
  }
  return false;
}
