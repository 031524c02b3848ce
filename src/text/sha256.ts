/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const roundConstants: Uint32Array = fractions(64, 1 / 3);
/** The same of the square roots of the first eight primes (FIPS 180-4, 5.3.3). */
const initialState: Uint32Array = fractions(8, 1 / 2);

function fractions(count: number, power: number): Uint32Array {
  const out = new Uint32Array(count);
  for (let candidate = 2, found = 0; found < count; candidate++) {
    let prime = true;
    for (let d = 2; d * d <= candidate; d++) if (candidate % d === 0) prime = false;
    if (!prime) continue;
    const root = candidate ** power;
    out[found++] = Math.floor((root - Math.floor(root)) * 2 ** 32);
  }
  return out;
}

function rotate(x: number, n: number): number {
  return (x >>> n) | (x << (32 - n));
}

/**
 * SHA-256 of bytes, in lower-case hexadecimal (FIPS 180-4). Here rather than from
 * the platform, because ids are hashes of content and pure code that makes them
 * also runs in a browser, synchronously. The first `digits` of it, a multiple of eight. About 100 MB/s.
 */
export function sha256(bytes: Uint8Array, digits = 64): string {
  const length = bytes.length;
  const padded = new Uint8Array((((length + 8) >> 6) << 6) + 64);
  padded.set(bytes);
  padded[length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(length / 2 ** 29));
  view.setUint32(padded.length - 4, (length << 3) >>> 0);
  const state = Uint32Array.from(initialState);
  const w = new Uint32Array(64);
  for (let at = 0; at < padded.length; at += 64) {
    for (let i = 0; i < 16; i++) w[i] = view.getUint32(at + i * 4);
    compress(state, w);
  }
  let hex = "";
  for (let i = 0; 8 * i < digits; i++) hex += (state[i] as number).toString(16).padStart(8, "0");
  return hex;
}

function compress(state: Uint32Array, w: Uint32Array): void {
  for (let i = 16; i < 64; i++) {
    const x = w[i - 15] ?? 0;
    const y = w[i - 2] ?? 0;
    const s0 = rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3);
    const s1 = rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10);
    w[i] = (w[i - 16] ?? 0) + s0 + (w[i - 7] ?? 0) + s1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (roundConstants[i] ?? 0) + (w[i] ?? 0)) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  const add = [a, b, c, d, e, f, g, h];
  for (let i = 0; i < 8; i++) state[i] = (state[i] ?? 0) + (add[i] ?? 0);
}

const encoder = new TextEncoder();

/** SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal. A lone surrogate hashes as U+FFFD. */
export function hashText(text: string): string {
  return sha256(encoder.encode(text));
}

/**
 * A row id: the first 16 hexadecimal digits (64 bits) of the SHA-256 of the parts.
 * Parts are length-prefixed, so that `["ab", "c"]` and `["a", "bc"]` differ.
 */
export function hashParts(...parts: readonly (string | number)[]): string {
  let joined = "";
  for (const part of parts) {
    const text = String(part);
    joined += `${text.length}:${text}`;
  }
  // Not cut from a longer text, which would stay in memory with it.
  return sha256(encoder.encode(joined), 16);
}
