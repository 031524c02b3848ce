import { existsSync, readdirSync, readFileSync } from "node:fs";
import { workerData } from "node:worker_threads";
import { brotliDecompressSync } from "node:zlib";

const folder = new URL("../../models/", import.meta.url);
const suffix = ".model.br";

/** Decompressed models by name, in memory that threads share. */
export type SharedModels = Readonly<Record<string, Uint8Array>>;

/** Bytes made room for while decompressing: any model fits in, and what it leaves free takes no memory. */
const chunkSize = 40 * 1024 * 1024;

/**
 * The bytes of `models/<name>.model.br`, decompressed into shared memory; in a worker
 * thread the copy that the thread was started with. Null when no such model ships: the
 * stage that wants it then works without. Reads the disk once a call.
 */
export function loadModel(name: string): Uint8Array | null {
  const given = (workerData as { readonly models?: SharedModels } | null)?.models?.[name];
  return given ?? readModel(name);
}

/** All models that ship, read once for threads to share: some 30 MB. */
export function sharedModels(): SharedModels {
  const names = readdirSync(folder).filter((file) => file.endsWith(suffix));
  return Object.fromEntries(
    names.flatMap((file) => {
      const name = file.slice(0, -suffix.length);
      const bytes = loadModel(name);
      return bytes === null ? [] : [[name, bytes]];
    }),
  );
}

function readModel(name: string): Uint8Array | null {
  const file = new URL(`${name}${suffix}`, folder);
  if (!existsSync(file)) return null;
  const packed = readFileSync(file);
  const bytes = brotliDecompressSync(packed, { chunkSize });
  release(packed);
  const shared = takeRoom(bytes.length);
  shared.set(bytes);
  release(bytes);
  return shared;
}

/** Gives memory back now: by the time that garbage is collected, copies of all models would have piled up. */
function release(bytes: Buffer<ArrayBuffer>): void {
  // Small buffers are pieces of one, the pool.
  if (bytes.buffer.byteLength > Buffer.poolSize) bytes.buffer.transfer(0);
}

/** Bytes of shared memory asked for at a time: all models that ship fit in. What is not used of them takes no room. */
const regionSize = 40 * 1024 * 1024;
let region = new SharedArrayBuffer(0);
let used = 0;

/** Room for a model. All lie side by side: Linux gives large pages only to whole stretches of 2 MB. */
function takeRoom(size: number): Uint8Array {
  if (used + size > region.byteLength) {
    region = new SharedArrayBuffer(Math.max(regionSize, size));
    used = 0;
  }
  const room = new Uint8Array(region, used, size);
  used = (used + size + 63) & ~63;
  return room;
}
