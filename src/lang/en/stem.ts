/**
 * Endings that go, and what takes their place, longest first: the inflections and
 * the derivations that translators swap (*negotiate*, *negotiation*). After the
 * first steps of Porter (1980), cut down to what leaves words apart that mean
 * different things in news.
 */
const endings: readonly (readonly [ending: string, becomes: string])[] = [
  ["isations", "iz"],
  ["izations", "iz"],
  ["isation", "iz"],
  ["ization", "iz"],
  ["ational", "at"],
  ["ations", "at"],
  ["ation", "at"],
  ["iveness", "iv"],
  ["ements", ""],
  ["ement", ""],
  ["ments", ""],
  ["ment", ""],
  ["ising", "iz"],
  ["ised", "iz"],
  ["ise", "iz"],
  ["ize", "iz"],
  ["ingly", ""],
  ["edly", ""],
  ["ating", "at"],
  ["ated", "at"],
  ["ate", "at"],
  ["ings", ""],
  ["ing", ""],
  ["ness", ""],
  ["ally", "al"],
  ["ions", ""],
  ["ion", ""],
  ["ies", "y"],
  ["ied", "y"],
  ["ly", ""],
  ["ed", ""],
  ["es", ""],
  ["s", ""],
  ["e", ""],
];

/**
 * The part of a word that its inflections share: *planning*, *plans* and
 * *planned* have one. Lower case in, lower case out; words of three letters or
 * fewer and words with digits stay as they are. The stem need not be a word.
 */
export function stemOf(word: string): string {
  if (word.length <= 3 || /\d/.test(word) || isOfEed(word)) return word;
  for (const [ending, becomes] of endings) {
    if (!word.endsWith(ending)) continue;
    const kept = word.length - ending.length;
    if (kept < 3) continue;
    return undouble(word.slice(0, kept) + becomes);
  }
  return word;
}

/** Whether a word is *speed*, *exceed* or *greed*, which no ending made, and not *agreed*, *freed* or *guaranteed*. */
function isOfEed(word: string): boolean {
  return word.endsWith("eed") && !/(?:agr|fr|ant|cr|fer)eed$/.test(word);
}

/** *planned* is *plan* again; *full* keeps its two letters apart from *ful*. */
function undouble(stem: string): string {
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
