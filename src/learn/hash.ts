/** By a name of its own a multiplication is few enough steps for callers to take these functions in. */
const { imul } = Math;

/** Mixes two 32-bit values into one: every bit of either moves half the bits of the result. */
export function mix(a: number, b: number): number {
  const both = imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ imul(b, 0xc2b2ae35);
  const stirred = imul(both ^ (both >>> 13), 0x27d4eb2f);
  return stirred ^ (stirred >>> 16);
}

/** Joins two mixed values into one, in order, at the price of a multiplication. */
export function join(a: number, b: number): number {
  return (imul(a, 0x2c1b3c6d) + b) | 0;
}

/**
 * What is added to the value of feature `place` before it is hashed into a table, so
 * that one value in two features is two things. Tables keep no keys: features that
 * meet in a row share it, and training learns around them.
 */
export function saltOf(place: number): number {
  return imul(place + 1, 0x3c6ef372);
}

/** A 32-bit hash of a text's character codes. */
export function hashCodes(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < text.length; at++) {
    hash = imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return mix(hash, text.length);
}
