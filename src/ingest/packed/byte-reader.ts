/** Reads a stream of bytes by lines and lengths. At its end it gives what is left. */
export interface ByteReader {
  /** The next line as Latin-1 without its end, cut at 64 KB; null at the end of the stream. */
  readonly line: () => Promise<string | null>;
  /** The next bytes; fewer than asked for at the end of the stream. */
  readonly take: (length: number) => Promise<Uint8Array>;
  /** Passes over bytes; gives how many there were. */
  readonly skip: (length: number) => Promise<number>;
}

const longestLine = 1 << 16;
const lineFeed = 10;

/** Creates a reader that holds no more of the stream than what is asked for and one chunk. */
export function createByteReader(
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): ByteReader {
  const stream =
    Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  let held: Uint8Array = new Uint8Array(0);
  /** Whether anything is held after trying to get more. */
  const more = async (): Promise<boolean> => {
    while (held.length === 0) {
      const next = await stream.next();
      if (next.done === true) return false;
      held = next.value;
    }
    return true;
  };
  /** Up to `length` bytes, handed on piece by piece; gives how many. */
  const pass = async (length: number, to: (piece: Uint8Array) => void): Promise<number> => {
    let passed = 0;
    while (passed < length && (await more())) {
      const piece = held.subarray(0, length - passed);
      held = held.subarray(piece.length);
      passed += piece.length;
      to(piece);
    }
    return passed;
  };
  return {
    take: async (length) => {
      const pieces: Uint8Array[] = [];
      await pass(length, (piece) => pieces.push(piece.slice()));
      return Buffer.concat(pieces);
    },
    skip: (length) => pass(length, () => undefined),
    line: async () => {
      let line = "";
      while (line.length < longestLine && (await more())) {
        const end = held.indexOf(lineFeed);
        const length = Math.min(end === -1 ? held.length : end + 1, longestLine - line.length);
        line += Buffer.from(held.subarray(0, length)).toString("latin1");
        held = held.subarray(length);
        if (line.endsWith("\n")) return line.replace(/\r?\n$/, "");
      }
      return line === "" ? null : line;
    },
  };
}
