/** Typed arrays that a layer may consist of, by the name they are written under. */
const kinds = {
  u8: Uint8Array,
  u32: Uint32Array,
  i32: Int32Array,
} as const;
type Kind = keyof typeof kinds;
type Column = Uint8Array | Uint32Array | Int32Array;

interface Head {
  /** Columns in the order their numbers follow. */
  readonly columns: readonly (readonly [name: string, kind: Kind, length: number])[];
  /** Everything that is no typed array. */
  readonly rest: Readonly<Record<string, unknown>>;
}

function kindOf(value: unknown): Kind | null {
  for (const kind of Object.keys(kinds) as Kind[]) if (value instanceof kinds[kind]) return kind;
  return null;
}

/** Whether a layer holds typed arrays, and so is written by {@link encodeColumns}. */
export function hasColumns(layer: unknown): boolean {
  if (typeof layer !== "object" || layer === null || Array.isArray(layer)) return false;
  return Object.values(layer).some((value) => kindOf(value) !== null);
}

/**
 * An object of typed arrays and JSON values as bytes: a JSON head, then the numbers.
 * Numbers of 32 bits are written as differences from the one before, in zigzag and
 * base 128 (as Protocol Buffers do), which for offsets is one or two bytes each.
 */
export function encodeColumns(layer: object): Uint8Array {
  const columns: [string, Kind, number][] = [];
  const rest: Record<string, unknown> = {};
  const bodies: Uint8Array[] = [];
  for (const [name, value] of Object.entries(layer)) {
    const kind = kindOf(value);
    if (kind === null) {
      rest[name] = value;
      continue;
    }
    const column = value as Column;
    columns.push([name, kind, column.length]);
    bodies.push(column instanceof Uint8Array ? column : packNumbers(column));
  }
  const head = new TextEncoder().encode(JSON.stringify({ columns, rest } satisfies Head));
  const bytes = new Uint8Array(4 + head.length + bodies.reduce((sum, one) => sum + one.length, 0));
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 4);
  let at = 4 + head.length;
  for (const body of bodies) {
    bytes.set(body, at);
    at += body.length;
  }
  return bytes;
}

/** Reads {@link encodeColumns}' bytes back into an equal object. */
export function decodeColumns(bytes: Uint8Array): Record<string, unknown> {
  const headLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headLength))) as Head;
  const layer: Record<string, unknown> = { ...head.rest };
  let at = 4 + headLength;
  for (const [name, kind, length] of head.columns) {
    if (kind === "u8") {
      layer[name] = bytes.slice(at, at + length);
      at += length;
      continue;
    }
    const column = new kinds[kind](length);
    at = unpackNumbers(bytes, at, column);
    layer[name] = column;
  }
  return layer;
}

function packNumbers(column: Uint32Array | Int32Array): Uint8Array {
  const bytes = new Uint8Array(column.length * 5);
  let at = 0;
  let before = 0;
  for (const value of column) {
    // Differences wrap around at 32 bits; adding them back wraps the same way.
    const difference = (value - before) | 0;
    let rest = ((difference << 1) ^ (difference >> 31)) >>> 0;
    while (rest > 127) {
      bytes[at++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    bytes[at++] = rest;
    before = value;
  }
  return bytes.subarray(0, at);
}

function unpackNumbers(bytes: Uint8Array, from: number, column: Uint32Array | Int32Array): number {
  let at = from;
  let before = 0;
  for (let i = 0; i < column.length; i++) {
    let rest = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      rest |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    before = (before + ((rest >>> 1) ^ -(rest & 1))) | 0;
    column[i] = before;
  }
  return at;
}
