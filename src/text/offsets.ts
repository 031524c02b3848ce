import { firstWhere } from "./first-where.ts";

/** Whether a UTF-16 code unit is the first half of a surrogate pair. */
function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

/** Whether a UTF-16 code unit is the second half of a surrogate pair. */
function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Whether `offset` falls between the two halves of one surrogate pair. */
export function splitsPair(text: string, offset: number): boolean {
  return (
    offset > 0 &&
    offset < text.length &&
    isHigh(text.charCodeAt(offset - 1)) &&
    isLow(text.charCodeAt(offset))
  );
}

/**
 * Converts UTF-16 offsets of one text to code points and UTF-8 bytes: what
 * Python, R and byte-oriented tools count. Built in one pass over the text;
 * each look-up costs a binary search over the text's non-ASCII characters.
 */
export interface OffsetMap {
  /** Code points before `offset`. A lone surrogate counts as one. */
  readonly toCodePoints: (offset: number) => number;
  /** UTF-8 bytes before `offset`. A lone surrogate counts three, as U+FFFD would. */
  readonly toBytes: (offset: number) => number;
}

/** Prepares the conversion for one text; see {@link OffsetMap}. Throws `RangeError` for an offset outside the text. */
export function createOffsetMap(text: string): OffsetMap {
  const ends: number[] = [];
  const codePoints: number[] = [];
  const bytes: number[] = [];
  let extraUnits = 0;
  let extraBytes = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    if (isHigh(code) && isLow(text.charCodeAt(i + 1))) {
      i++;
      extraUnits++;
      extraBytes += 2;
    } else {
      extraBytes += code < 0x800 ? 1 : 2;
    }
    ends.push(i + 1);
    codePoints.push(extraUnits);
    bytes.push(extraBytes);
  }
  const before = (offset: number): number => {
    if (!(offset >= 0 && offset <= text.length)) {
      throw new RangeError(`Offset ${offset} is outside a text of ${text.length} code units`);
    }
    return firstWhere(ends.length, (i) => (ends[i] ?? 0) > offset) - 1;
  };
  return {
    toCodePoints: (offset) => offset - (codePoints[before(offset)] ?? 0),
    toBytes: (offset) => offset + (bytes[before(offset)] ?? 0),
  };
}
