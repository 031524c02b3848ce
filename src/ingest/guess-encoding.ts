import { analyse } from "chardet";
import { decodeAs, encodingNamed } from "./encodings.ts";

/** Bytes looked at when guessing; what they cannot tell, more of the same seldom can. */
const sampleLength = 1 << 16;

/** The ten most frequent letters of Russian, which the other Slavic languages in Cyrillic share. */
const cyrillicFrequent = /[оеаинтсрвл]/g;

/** Stands for a picture in texts copied from word processors. */
const objectReplacement = 0xfffc;

const cyrillicEncodings = ["windows-1251", "koi8-r", "ibm866", "iso-8859-5"] as const;

/**
 * The share of characters that printed text does not hold: replacement characters,
 * control characters other than white space, unassigned and private ones. 0 to 1; 0 for an empty text.
 */
export function strangeShare(text: string): number {
  let strange = 0;
  for (let i = 0; i < text.length; i++) if (isStrange(text.charCodeAt(i))) strange++;
  return text.length === 0 ? 0 : strange / text.length;
}

function isStrange(code: number): boolean {
  if (code < 0x20) return !((code >= 9 && code <= 13) || code === 0x1b);
  if (code < 0xe000) return code >= 0x7f && code <= 0x9f && code !== 0x85;
  return code <= 0xf8ff || (code >= 0xfff9 && code !== objectReplacement);
}

/**
 * The encoding of bytes that declare none and are not UTF-8, or null when they
 * look like text in none. Cyrillic is told by its letters, the rest by chardet
 * (character n-grams), with windows-1252 for Latin text with few accents.
 */
export function guessEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, sampleLength);
  const wide = guessUtf16(sample);
  if (wide !== null) return wide;
  const share = highShare(sample);
  if (share > 0.4) {
    const cyrillic = guessCyrillic(sample);
    if (cyrillic !== null) return cyrillic;
  }
  const fits = (name: string): boolean => strangeShare(decodeAs(sample, name)) < 0.005;
  // A few lone high bytes are quotation marks and accents; the detector calls them anything.
  if (share < 0.02 && fits("windows-1252")) return "windows-1252";
  for (const match of analyse(sample)) {
    const name = encodingNamed(match.name);
    if (name !== null && !name.startsWith("utf-") && fits(name)) return name;
  }
  return fits("windows-1252") ? "windows-1252" : null;
}

/** Bytes from 0x80 up among the bytes that are letters or such. */
function highShare(bytes: Uint8Array): number {
  let high = 0;
  let letters = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) high++;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters++;
  }
  return high / Math.max(1, high + letters);
}

function guessCyrillic(bytes: Uint8Array): string | null {
  let best: string | null = null;
  let most = 0.4;
  for (const encoding of cyrillicEncodings) {
    const text = decodeAs(bytes, encoding).replace(/\p{ASCII}+/gu, "");
    // Capitals are the exception: KOI8 read as windows-1251 has the cases swapped.
    const score = (text.match(cyrillicFrequent) ?? []).length / Math.max(1, text.length);
    if (score > most) {
      most = score;
      best = encoding;
    }
  }
  return best;
}

/**
 * `utf-16le` or `utf-16be` when the bytes are such text without a byte-order
 * mark, else null. Latin text shows by its NUL bytes; any other by decoding to
 * letters of known scripts with spaces or line breaks between them.
 */
export function guessUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, sampleLength);
  if (sample.length < 4) return null;
  const little = scriptShare(decodeAs(sample.subarray(0, sample.length & ~1), "utf-16le"));
  const big = scriptShare(decodeAs(sample.subarray(0, sample.length & ~1), "utf-16be"));
  if (Math.max(little, big) < 0.97 || little === big) return null;
  return little > big ? "utf-16le" : "utf-16be";
}

/** Share of characters from scripts that news is printed in; 0 where nothing parts words or sentences. */
function scriptShare(text: string): number {
  let known = 0;
  let parting = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x20 || code === 0x0a || code === 0x3001 || code === 0x3002) parting++;
    if (
      (code >= 0x20 && code < 0x7f) ||
      (code >= 9 && code <= 13) ||
      (code >= 0xa0 && code < 0x700) ||
      (code >= 0x900 && code < 0x1200) ||
      (code >= 0x1e00 && code < 0x2070) ||
      (code >= 0x3000 && code < 0x3100) ||
      (code >= 0x4e00 && code < 0x9fff) ||
      (code >= 0xac00 && code < 0xd7a4) ||
      (code >= 0xff00 && code < 0xffe0) ||
      (i === 0 && code === 0xfeff)
    ) {
      known++;
    }
  }
  return parting === 0 || parting * 100 < text.length ? 0 : known / text.length;
}
