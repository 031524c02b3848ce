/** First bytes of formats that are not text, as Latin-1, and where in the file they stand. */
const signatures: readonly (readonly [at: number, bytes: string])[] = [
  [0, "%PDF-"],
  [0, "PK\x03\x04"],
  [0, "PK\x05\x06"],
  [0, "\x89PNG"],
  [0, "GIF87a"],
  [0, "GIF89a"],
  [0, "\xff\xd8\xff"],
  [0, "\x1f\x8b"],
  [0, "7z\xbc\xaf"],
  [0, "Rar!\x1a"],
  [0, "\xd0\xcf\x11\xe0"],
  [0, "\x7fELF"],
  [8, "WEBP"],
  [8, "WAVEfmt"],
  [0, "ID3\x03"],
  [0, "ID3\x04"],
  [0, "OggS\0"],
  [0, "BZh91AY"],
  [4, "ftypisom"],
  [4, "ftypmp4"],
  [0, "SQLite format 3\0"],
  [0, "\xfd7zXZ"],
  [0, "\x28\xb5\x2f\xfd"],
  [0, "\0asm"],
  [0, "MZ\x90\0"],
  [0, "{\\rtf1"],
];

/** Whether the bytes begin as a known format that is not text: an archive, a picture, a PDF. */
export function isKnownBinary(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 32));
  return signatures.some(([at, signature]) => start.startsWith(signature, at));
}
