import { functionWords } from "../../lang/en/function-words.ts";

/**
 * The prints of a text, three numbers each: a hash of three words in a row, where the
 * first begins and where the last ends. In text order. Flat, because a pile has
 * millions.
 */
export type Prints = ArrayLike<number>;

/** Words hashed together: few enough to survive an editor, enough not to recur by chance. */
const inARow = 3;
/** Numbers that a print takes. */
export const printSize = 3;

const wordPattern = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/**
 * Prints of a text: every three words in a row but those that are all grammar (*in the
 * of*), whatever the case, marks and spaces. Costs one pass.
 */
export function printsOf(text: string): Int32Array {
  const hashes: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const grammar: boolean[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const form = match[0].toLowerCase();
    hashes.push(hashWord(form));
    starts.push(match.index);
    ends.push(match.index + match[0].length);
    grammar.push(functionWords.has(form));
  }
  const out: number[] = [];
  for (let i = 0; i + inARow <= hashes.length; i++) {
    if (grammar[i] && grammar[i + 1] && grammar[i + 2]) continue;
    let hash = 0;
    for (let k = i; k < i + inARow; k++) hash = Math.imul(hash, 0x01000193) ^ (hashes[k] ?? 0);
    out.push(mix(hash), starts[i] ?? 0, ends[i + inARow - 1] ?? 0);
  }
  return Int32Array.from(out);
}

/** Fowler, Noll and Vo's hash of the code units. */
function hashWord(form: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < form.length; i++) hash = Math.imul(hash ^ form.charCodeAt(i), 0x01000193);
  return hash;
}

/** Spreads a hash over all its bits (the end of MurmurHash3), so that its lowest bits can sample. */
function mix(hash: number): number {
  let x = hash ^ (hash >>> 16);
  x = Math.imul(x, 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  return x ^ (x >>> 16);
}
