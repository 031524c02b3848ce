import { isUtf8 } from "node:buffer";
import iconv from "iconv-lite";

/** What pages and servers call an encoding, where that differs from our name for it (WHATWG Encoding, 4.2, and common misspellings). */
const labels: Readonly<Record<string, string>> = {
  ansi: "windows-1252",
  ascii: "windows-1252",
  big5hkscs: "big5",
  chinese: "gb18030",
  csiso2022jp: "iso-2022-jp",
  cp932: "shift_jis",
  cp936: "gb18030",
  cp949: "euc-kr",
  cp950: "big5",
  cyrillic: "iso-8859-5",
  gb2312: "gb18030",
  gb231280: "gb18030",
  gbk: "gb18030",
  iso88591: "windows-1252",
  iso88599: "windows-1254",
  iso885911: "windows-874",
  koi: "koi8-r",
  koi8: "koi8-r",
  korean: "euc-kr",
  ksc56011987: "euc-kr",
  l1: "windows-1252",
  latin1: "windows-1252",
  latin2: "iso-8859-2",
  latin5: "windows-1254",
  mskanji: "shift_jis",
  sjis: "shift_jis",
  tis620: "windows-874",
  ucs2: "utf-16le",
  unicode: "utf-16le",
  usascii: "windows-1252",
  utf16: "utf-16le",
  utf32: "utf-32le",
  windows31j: "shift_jis",
  xgbk: "gb18030",
  xsjis: "shift_jis",
};

/** Our names, by the label without punctuation. */
const names: ReadonlyMap<string, string> = new Map(
  (
    "utf-8 utf-16le utf-16be utf-32le utf-32be windows-1250 windows-1251 windows-1252 windows-1253 " +
    "windows-1254 windows-1255 windows-1256 windows-1257 windows-1258 windows-874 iso-8859-2 iso-8859-3 " +
    "iso-8859-4 iso-8859-5 iso-8859-6 iso-8859-7 iso-8859-8 iso-8859-10 iso-8859-13 iso-8859-14 " +
    "iso-8859-15 iso-8859-16 koi8-r koi8-u ibm866 macintosh gb18030 big5 shift_jis euc-jp euc-kr iso-2022-jp"
  )
    .split(" ")
    .map((name) => [bare(name), name] as const),
);

function bare(label: string): string {
  return label.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** Our name for the encoding that `label` means, lower-case as WHATWG writes it; null for a label nobody knows. */
export function encodingNamed(label: string): string | null {
  const key = bare(label.slice(0, 40)).replace(
    /^x?(?:cp|win|windows)(?=(?:125\d|874)$)/,
    "windows",
  );
  return names.get(key) ?? labels[key] ?? null;
}

/**
 * The characters of `bytes` read in `encoding` (one of the names that
 * {@link encodingNamed} gives), without a byte-order mark. Bytes that mean nothing
 * in it become U+FFFD. The offsets of an origin's map count in this text.
 */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  if (encoding === "utf-8" || encoding === "iso-2022-jp") {
    return new TextDecoder(encoding).decode(bytes);
  }
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (encoding === "utf-16le" || encoding === "utf-16be") return decodeUtf16(buffer, encoding);
  return iconv.decode(buffer, encoding);
}

/** As {@link decodeAs}, of a stream: a character that is cut between two pieces comes whole. */
export async function* decodeStream(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding);
  for await (const chunk of chunks) {
    yield decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  }
  yield decoder.end() ?? "";
}

/** Unlike the platform's decoders keeps lone surrogates; half a unit at the end becomes U+FFFD. */
function decodeUtf16(buffer: Buffer, encoding: "utf-16le" | "utf-16be"): string {
  const whole = buffer.length & ~1;
  const units = encoding === "utf-16le" ? buffer : Buffer.from(buffer.subarray(0, whole)).swap16();
  const text = units.toString("utf16le", 0, whole);
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  return text.slice(from) + (whole < buffer.length ? "\ufffd" : "");
}

/** The encoding a byte-order mark announces, or null where there is none. */
export function encodingOfMark(bytes: Uint8Array): string | null {
  const [a = -1, b = -1, c = -1, d = -1] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? "utf-32le" : "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return "utf-32be";
  if (a === 0x84 && b === 0x31 && c === 0x95 && d === 0x33) return "gb18030";
  return null;
}

/** Whether the bytes are UTF-8 throughout; ASCII is. */
export function isValidUtf8(bytes: Uint8Array): boolean {
  return isUtf8(bytes);
}
