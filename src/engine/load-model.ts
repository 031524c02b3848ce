import { existsSync, readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";

const folder = new URL("../../models/", import.meta.url);

/**
 * The bytes of `models/<name>.model.br`, decompressed into shared memory, so that
 * worker threads read one copy. Null when no such model ships: the stage that wants
 * it then works without. Reads the disk once a call.
 */
export function loadModel(name: string): Uint8Array | null {
  const file = new URL(`${name}.model.br`, folder);
  if (!existsSync(file)) return null;
  const bytes = brotliDecompressSync(readFileSync(file));
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return shared;
}
