import { parseFragment } from "parse5";
import type { Piece } from "./tree.ts";

const characterReference = /&(?:#[0-9a-zA-Z]+|[A-Za-z][0-9A-Za-z]*);?/y;

/** Decoded references, by how they are written; pages use few. */
const decoded = new Map<string, string>();
const mostDecoded = 3000;
const longestKept = 40;

/**
 * For each character of a piece the offset in the page at which it stands as it is,
 * or -1 where it was made from something else: a character reference, a lone
 * carriage return. Linear in the piece.
 */
export function align(html: string, piece: Piece): Int32Array {
  const { value, start, end } = piece;
  const offsets = new Int32Array(value.length).fill(-1);
  let at = 0;
  let raw = start;
  while (raw < end && at < value.length) {
    const code = html.charCodeAt(raw);
    if (code === ampersand) {
      characterReference.lastIndex = raw;
      const reference = characterReference.exec(html)?.[0] ?? "";
      const meaning = reference === "" ? "" : decodeReference(reference);
      if (meaning !== "" && meaning !== reference && value.startsWith(meaning, at)) {
        at += meaning.length;
        raw += reference.length;
        continue;
      }
    }
    if (code === carriageReturn) {
      // The tokenizer makes one line feed of a pair; the second half is it.
      if (html.charCodeAt(raw + 1) === lineFeed) offsets[at] = ++raw;
    } else if (code === value.charCodeAt(at)) {
      offsets[at] = raw;
    } else {
      // Never seen; whatever follows has no proven place.
      break;
    }
    at++;
    raw++;
  }
  return offsets;
}

const ampersand = 38;
const carriageReturn = 13;
const lineFeed = 10;

/** What a character reference means in text, by the standard's own decoder. */
function decodeReference(reference: string): string {
  const known = decoded.get(reference);
  if (known !== undefined) return known;
  const node = parseFragment(reference).childNodes[0];
  const meaning = node !== undefined && "value" in node ? node.value : "";
  if (reference.length <= longestKept && decoded.size < mostDecoded)
    decoded.set(reference, meaning);
  return meaning;
}
