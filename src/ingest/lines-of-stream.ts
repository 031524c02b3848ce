/** A piece of a stream of lines: whole lines, or word that a line was too long to keep. */
export type LinePiece =
  | { readonly kind: "lines"; readonly bytes: Uint8Array; readonly firstLine: number }
  | { readonly kind: "too-long"; readonly line: number };

/** Bytes collected before they are handed on, if they end with a line. */
const pieceLength = 1 << 20;

const lineFeed = 10;

/**
 * Cuts a stream of bytes into pieces of whole lines of about 1 MB. A line longer
 * than `longest` bytes is left out and reported; the lines after it go on. Keeps
 * at most `longest` bytes and one chunk in memory. Lines are counted from 1.
 */
export async function* linePieces(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<LinePiece> {
  let held: Uint8Array[] = [];
  let size = 0;
  let firstLine = 1;
  let skipping = false;
  for await (const chunk of chunks) {
    let rest = chunk;
    if (skipping) {
      const end = rest.indexOf(lineFeed);
      if (end === -1) continue;
      skipping = false;
      firstLine++;
      rest = rest.subarray(end + 1);
    }
    if (rest.length === 0) continue;
    // Copied, because streams reuse their buffers.
    held.push(rest.slice());
    size += rest.length;
    if (size < pieceLength || (size <= longest && rest.indexOf(lineFeed) === -1)) continue;
    const joined = join(held, size);
    const end = joined.lastIndexOf(lineFeed) + 1;
    const { pieces, lines } = cut(joined.subarray(0, end), firstLine, longest);
    yield* pieces;
    firstLine += lines;
    const tail = joined.subarray(end);
    if (tail.length > longest) {
      yield { kind: "too-long", line: firstLine };
      skipping = true;
      held = [];
      size = 0;
    } else {
      held = tail.length > 0 ? [tail.slice()] : [];
      size = tail.length;
    }
  }
  if (size > 0) yield* cut(join(held, size), firstLine, longest).pieces;
}

/** Whole lines as one piece, or as several around the lines that are too long; and how many line ends there are. */
function cut(
  bytes: Uint8Array,
  firstLine: number,
  longest: number,
): { readonly pieces: readonly LinePiece[]; readonly lines: number } {
  const pieces: LinePiece[] = [];
  let from = 0;
  let fromLine = firstLine;
  let line = firstLine;
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(lineFeed, start);
    const end = found === -1 ? bytes.length : found + 1;
    if ((found === -1 ? end : found) - start > longest) {
      if (start > from) pieces.push(lines(bytes.subarray(from, start), fromLine));
      pieces.push({ kind: "too-long", line });
      from = end;
      fromLine = line + 1;
    }
    start = end;
  }
  if (from < bytes.length) pieces.push(lines(bytes.subarray(from), fromLine));
  return { pieces, lines: line - firstLine };
}

function lines(bytes: Uint8Array, firstLine: number): LinePiece {
  return { kind: "lines", bytes, firstLine };
}

function join(parts: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const joined = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
