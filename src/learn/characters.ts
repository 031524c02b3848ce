/** What a character is to a word's shape. */
export const characterClass = { other: 0, lower: 1, upper: 2, digit: 3 } as const;

const folded = new Uint16Array(65536);
const classes = new Uint8Array(65536);

// Typographic marks that corpora print in plain ASCII, by code.
const plain: readonly (readonly [marks: string, ascii: string])[] = [
  ["‘’‚‛′´`", "'"],
  ["“”„‟″«»", '"'],
  ["‐‑‒–—―−", "-"],
];

for (let code = 0; code < 65536; code++) {
  const letter = String.fromCharCode(code);
  const lower = letter.toLowerCase();
  folded[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
  if (lower !== letter) classes[code] = characterClass.upper;
  else if (letter.toUpperCase() !== letter) classes[code] = characterClass.lower;
}
for (let code = 48; code < 58; code++) {
  folded[code] = 48;
  classes[code] = characterClass.digit;
}
for (const [marks, ascii] of plain) {
  for (const mark of marks) folded[mark.charCodeAt(0)] = ascii.charCodeAt(0);
}

/** A character code in lower case, with every digit as `0` and typographic quotes and dashes as ASCII. */
export function foldCode(code: number): number {
  return folded[code] ?? code;
}

/** The class of a character code, as in {@link characterClass}. */
export function classOf(code: number): number {
  return classes[code] ?? 0;
}

/**
 * A 32-bit hash of `text[start, end)` with every character folded: one value for
 * *Minsk*, *MINSK* and *minsk*, one for all numbers of equal length.
 */
export function hashFolded(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) {
    hash = Math.imul(hash ^ (folded[text.charCodeAt(at)] ?? 0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f);
  return hash ^ (hash >>> 16);
}
