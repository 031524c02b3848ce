import { crc32, inflateRawSync } from "node:zlib";
import { decodeAs, isValidUtf8 } from "../encodings.ts";

/** A file in a ZIP archive. */
export interface ZipEntry {
  /** Its path in the archive, with `/` between folders. */
  readonly name: string;
  readonly isEncrypted: boolean;
  /** Whether it is packed in a way that is read here: stored or deflated. */
  readonly isKnown: boolean;
  /** Bytes that it unpacks to as the archive says, which may lie. */
  readonly size: number;
  /** Unpacks it; null when it is damaged or holds more than `most` bytes, which then are never made. */
  readonly read: (most: number) => Uint8Array | null;
}

/** First bytes of the parts of an archive (APPNOTE 6.3), little-endian, and their lengths without names. */
const parts = {
  file: { signature: 0x04034b50, length: 30 },
  entry: { signature: 0x02014b50, length: 46 },
  end: { signature: 0x06054b50, length: 22 },
};
const longestRemark = 0xffff;
const stored = 0;
const deflated = 8;
const encryptedFlag = 1;

/**
 * The files of a ZIP archive in the order of its directory, without folders; null when the
 * bytes are none or are cut short. Nothing is unpacked before it is read.
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | null {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(archive);
  if (end === null) return null;
  const directory = archive.readUInt32LE(end + 16);
  // A program that unpacks itself stands before its archive and moves all of it.
  const shift = end - archive.readUInt32LE(end + 12) - directory;
  const entries: ZipEntry[] = [];
  let at = directory + shift;
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (!isPart(archive, at, parts.entry)) return null;
    const names = at + parts.entry.length;
    const next = names + archive.readUInt16LE(at + 28);
    const name = nameOf(archive.subarray(names, next));
    if (!name.endsWith("/")) entries.push(entryAt(archive, { at, name, shift }));
    at = next + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

/** Where the last part begins: the last of all bytes but for a remark. */
function endOf(archive: Buffer): number | null {
  const latest = archive.length - parts.end.length;
  for (let at = latest; at >= 0 && at >= latest - longestRemark; at--) {
    if (isPart(archive, at, parts.end)) return at;
  }
  return null;
}

function isPart(
  archive: Buffer,
  at: number,
  part: { readonly signature: number; readonly length: number },
): boolean {
  if (at < 0 || at + part.length > archive.length) return false;
  return archive.readUInt32LE(at) === part.signature;
}

function entryAt(
  archive: Buffer,
  { at, name, shift }: { readonly at: number; readonly name: string; readonly shift: number },
): ZipEntry {
  const method = archive.readUInt16LE(at + 10);
  const sum = archive.readUInt32LE(at + 16);
  const packedSize = archive.readUInt32LE(at + 20);
  const file = archive.readUInt32LE(at + 42) + shift;
  return {
    name,
    isEncrypted: (archive.readUInt16LE(at + 8) & encryptedFlag) !== 0,
    isKnown: method === stored || method === deflated,
    size: archive.readUInt32LE(at + 24),
    read: (most) => {
      if (!isPart(archive, file, parts.file)) return null;
      const names = archive.readUInt16LE(file + 26) + archive.readUInt16LE(file + 28);
      const start = file + parts.file.length + names;
      const packed = archive.subarray(start, start + packedSize);
      const content = method === stored ? packed : inflate(packed, most);
      if (content === null || content.length > most || crc32(content) !== sum) return null;
      return Uint8Array.from(content);
    },
  };
}

/** Null when the bytes are damaged, or more than `most` come of them. */
function inflate(packed: Buffer, most: number): Buffer | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

/** Names are UTF-8, or in the code page of the first IBM PCs; some programs separate folders with a backslash. */
function nameOf(bytes: Buffer): string {
  const name = isValidUtf8(bytes) ? bytes.toString("utf8") : decodeAs(bytes, "cp437");
  return name.replaceAll("\\", "/").replace(/\p{Cc}/gu, " ");
}
