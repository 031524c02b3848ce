const marks = /\p{M}+/gu;
const others: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ß: "ss",
  ı: "i",
  ə: "a",
};

/**
 * A word as the gazetteer compares it: lower case, without diacritics and full
 * stops, cut at hyphens and apostrophes (*Al-Zaman* is `al`, `zaman`; *U.S.* is
 * `us`; *People's* is `people`, `s`). Empty for punctuation.
 */
export function foldWord(word: string): readonly string[] {
  let lower = word.toLowerCase();
  if (/[^\0-\x7f]/.test(lower)) {
    lower = lower
      .normalize("NFD")
      .replace(marks, "")
      .replace(/[øłđðþæœßıə]/g, (letter) => others[letter] ?? letter);
  }
  if (/^[a-z]+$/.test(lower)) return [lower];
  return lower.replace(/\./g, "").match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The folded words of a phrase, in order. */
export function foldPhrase(phrase: string): readonly string[] {
  return phrase.split(/\s+/).flatMap(foldWord);
}

/** Two 32-bit hashes: together they tell apart what a gazetteer holds from what it does not. */
export interface PhraseHash {
  readonly low: number;
  readonly high: number;
}

/** The hash of no words. */
export const emptyHash: PhraseHash = { low: 0x811c9dc5 | 0, high: 0x1b873593 };

/** The hash of a phrase with one more folded word. FNV-1a in two lanes with different multipliers. */
export function extendHash(hash: PhraseHash, folded: string): PhraseHash {
  let low = Math.imul(hash.low ^ 0x20, 0x01000193);
  let high = Math.imul(hash.high ^ 0x7f, 0x5bd1e995);
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x5bd1e995);
    high ^= high >>> 15;
  }
  return { low, high };
}
