import { coreWords } from "./core-words.ts";
import type { Found } from "./found.ts";
import { canLead } from "./lead-words.ts";
import { patterns } from "./patterns/index.ts";
import { readMatch } from "./read-match.ts";

/** Characters before a core word in which an expression can begin. */
const reach = 48;

/**
 * Finds time expressions, in text order, none overlapping. Patterns are tried only
 * around words that are in every expression, and the longest match wins, so that the
 * cost is one pass for the words and a bounded amount at each.
 */
export function findExpressions(text: string): Found[] {
  const found: Found[] = [];
  let done = 0;
  coreWords.lastIndex = 0;
  for (let core = coreWords.exec(text); core !== null; core = coreWords.exec(text)) {
    const at = core.index;
    const end = at + core[0].length;
    if (end <= done) continue;
    const best = longestAround(text, at, end, Math.max(done, at - reach));
    if (best === null) continue;
    found.push(...best);
    done = best.at(-1)?.end ?? end;
    coreWords.lastIndex = Math.max(done, coreWords.lastIndex);
  }
  return found;
}

/** The match that covers the core word and begins earliest; of those the longest. */
function longestAround(text: string, at: number, end: number, from: number): Found[] | null {
  for (const start of wordStarts(text, from, at)) {
    let best: Found[] | null = null;
    let bestEnd = end - 1;
    for (const { name, expression } of patterns) {
      expression.lastIndex = start;
      const match = expression.exec(text);
      if (match === null || start + match[0].length <= bestEnd) continue;
      const read = readMatch(name, match);
      if (read === null) continue;
      best = read;
      bestEnd = start + match[0].length;
    }
    if (best !== null) return best;
  }
  return null;
}

/** Starts of words from `from` to `at`, not before the last sentence or paragraph end nor a word that is in no expression, earliest first. */
function wordStarts(text: string, from: number, at: number): number[] {
  const starts: number[] = [];
  for (let i = at; i >= from; i--) {
    const code = text.charCodeAt(i);
    const isStart = isWordPart(code) || code === 0x27 || code === 0x2019;
    if (isStart && !(i > 0 && isWordPart(text.charCodeAt(i - 1)))) {
      if (i < at && !canLead(wordAt(text, i, at))) break;
      starts.push(i);
    }
    if (i < at && stops.has(code)) break;
    if (code === 0x0a && (text.charCodeAt(i + 1) === 0x0a || text.charCodeAt(i - 1) === 0x0a))
      break;
    if (starts.length > 7) break;
  }
  return starts.reverse();
}

/** Marks that no expression goes across. */
const stops: ReadonlySet<number> = new Set([...';!?:"“”'].map((mark) => mark.charCodeAt(0)));

/** Whether a UTF-16 unit is a letter or a digit; half of a pair is neither. */
function isWordPart(code: number): boolean {
  if (code < 0x80) {
    const lower = code | 0x20;
    return (lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39);
  }
  return /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
}

function wordAt(text: string, start: number, until: number): string {
  let end = start;
  while (end < until && isWordPart(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}
