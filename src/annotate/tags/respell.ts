/** Shorter words are too like each other. */
const least = 6;
const leastDoubled = 7;
/** Longer ones are nobody's slip. */
const most = 24;
const letters = /^\p{Ll}+$/u;

/**
 * The word that a strange one is a slip for: two letters in each other's place
 * (*freind*), or one written twice or not twice (*comittee*); null where no known word is so near.
 * Only lower case. Slips of other kinds are too often words of their own.
 */
export function respell(word: string, isKnown: (word: string) => boolean): string | null {
  const { length } = word;
  if (length < least || length > most || !letters.test(word)) return null;
  for (let at = 0; at + 1 < length; at++) {
    const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
    if (swapped !== word && isKnown(swapped)) return swapped;
  }
  if (length < leastDoubled) return null;
  for (let at = 0; at < length; at++) {
    const isDouble = word.charAt(at) === word.charAt(at + 1);
    const other = isDouble
      ? word.slice(0, at) + word.slice(at + 1)
      : word.slice(0, at) + word.charAt(at) + word.slice(at);
    if (isKnown(other)) return other;
  }
  return null;
}
