import type { Tokens } from "../../doc/index.ts";

/** Token columns that grow; a token is added once, in order, and never changed. */
export interface Columns {
  readonly add: (start: number, end: number, part: 0 | 1) => void;
  readonly finish: () => Tokens;
  /** Start of the token added last where it ends at `end`, else -1. */
  readonly startOfTokenEndingAt: (end: number) => number;
}

/** Empty columns with room for a text of `textLength` code units, at about five a token. */
export function createColumns(textLength: number): Columns {
  let capacity = (textLength >> 2) + 16;
  let starts = new Uint32Array(capacity);
  let ends = new Uint32Array(capacity);
  let parts = new Uint8Array(capacity);
  let length = 0;
  const grow = (): void => {
    capacity *= 2;
    const [oldStarts, oldEnds, oldParts] = [starts, ends, parts];
    starts = new Uint32Array(capacity);
    ends = new Uint32Array(capacity);
    parts = new Uint8Array(capacity);
    starts.set(oldStarts);
    ends.set(oldEnds);
    parts.set(oldParts);
  };
  return {
    add(start, end, part) {
      if (length === capacity) grow();
      starts[length] = start;
      ends[length] = end;
      parts[length] = part;
      length++;
    },
    finish: () => ({
      length,
      starts: starts.slice(0, length),
      ends: ends.slice(0, length),
      parts: parts.slice(0, length),
    }),
    startOfTokenEndingAt: (end) =>
      length > 0 && ends[length - 1] === end ? (starts[length - 1] ?? -1) : -1,
  };
}
