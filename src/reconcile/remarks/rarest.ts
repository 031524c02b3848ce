import type { WordWeight } from "./likeness.ts";
import type { Word } from "./words.ts";

/** Rare words that a report is looked up by. */
const most = 8;

/**
 * The words of matter that weigh most, at most eight, the heaviest first and of equal ones
 * by the alphabet, one for each stem. One pass.
 */
export function rarestWords(words: readonly Word[], weight: WordWeight): Word[] {
  const best: Word[] = [];
  const weights: number[] = [];
  for (const word of words) {
    if (!word.content) continue;
    const own = weight(word);
    let at = best.length;
    if (at === most && !isRarer(word, own, best[at - 1], weights[at - 1])) continue;
    if (hasStem(best, word.stemId)) continue;
    if (at === most) at--;
    for (; at > 0 && isRarer(word, own, best[at - 1], weights[at - 1]); at--) {
      best[at] = best[at - 1] as Word;
      weights[at] = weights[at - 1] as number;
    }
    best[at] = word;
    weights[at] = own;
  }
  // As long as it is: one that grew has room for more.
  return best.slice();
}

function hasStem(words: readonly Word[], stemId: number): boolean {
  for (const word of words) if (word.stemId === stemId) return true;
  return false;
}

function isRarer(word: Word, own: number, other: Word | undefined, theirs = 0): boolean {
  if (other === undefined) return false;
  return own > theirs || (own === theirs && word.stem < other.stem);
}
