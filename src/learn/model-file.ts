/** A typed array that a model file can hold. */
export type ModelArray =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array;

/** A trained model: typed arrays by name, and a header of plain JSON (labels, tables, scales). */
export interface ModelFile {
  readonly header: Readonly<Record<string, unknown>>;
  readonly arrays: Readonly<Record<string, ModelArray>>;
}

const magic = 0x31524e4f; // "ONR1", little-endian
const kinds = {
  i8: Int8Array,
  u8: Uint8Array,
  i16: Int16Array,
  u16: Uint16Array,
  i32: Int32Array,
  u32: Uint32Array,
  f32: Float32Array,
} as const;
type Kind = keyof typeof kinds;

interface Entry {
  readonly name: string;
  readonly kind: Kind;
  readonly at: number;
  readonly length: number;
}

function kindOf(array: ModelArray): Kind {
  for (const kind of Object.keys(kinds) as Kind[]) if (array instanceof kinds[kind]) return kind;
  throw new TypeError("A model file holds typed arrays only");
}

function align(offset: number): number {
  return (offset + 7) & ~7;
}

/**
 * The bytes of a model file: a JSON header, then each array at an offset that is a
 * multiple of eight, so that reading copies nothing. The same model gives the
 * same bytes on every little-endian machine.
 */
export function packModel(model: ModelFile): Uint8Array {
  const entries: Entry[] = [];
  let at = 0;
  for (const [name, array] of Object.entries(model.arrays)) {
    entries.push({ name, kind: kindOf(array), at, length: array.length });
    at = align(at + array.byteLength);
  }
  const head = new TextEncoder().encode(JSON.stringify({ header: model.header, entries }));
  const body = align(8 + head.length);
  const bytes = new Uint8Array(body + at);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, head.length, true);
  bytes.set(head, 8);
  for (const entry of entries) {
    const array = model.arrays[entry.name];
    if (array === undefined) continue;
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), body + entry.at);
  }
  return bytes;
}

/**
 * Reads {@link packModel}'s bytes; the arrays are views into them, so that bytes in
 * a `SharedArrayBuffer` are shared by all threads. The bytes must start at a
 * multiple of eight in their buffer. Throws `RangeError` for other bytes.
 */
export function unpackModel(bytes: Uint8Array): ModelFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getUint32(0, true) !== magic) {
    throw new RangeError("These bytes are no model file");
  }
  const headLength = view.getUint32(4, true);
  // TextDecoder refuses shared memory; slice copies the few bytes of the header.
  const head = JSON.parse(new TextDecoder().decode(bytes.slice(8, 8 + headLength))) as {
    header: Record<string, unknown>;
    entries: Entry[];
  };
  const body = bytes.byteOffset + align(8 + headLength);
  const arrays: Record<string, ModelArray> = {};
  for (const { name, kind, at, length } of head.entries) {
    arrays[name] = new kinds[kind](bytes.buffer as ArrayBuffer, body + at, length);
  }
  return { header: head.header, arrays };
}
