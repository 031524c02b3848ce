/** A range of characters that an address points at, as RFC 5147 writes it: `char=210,318`. */
export interface CharRange {
  readonly start: number;
  readonly end: number;
  /** Length that the text should have, when the address says: another length is another text. */
  readonly length: number | null;
}

/** Reads `char=210,318` with or without `;length=2975`; null for anything else. A single position is an empty range. */
export function parseFragment(hash: string): CharRange | null {
  const match = /^char=(\d{1,9})(?:,(\d{1,9}))?(?:;length=(\d{1,9})(?:,[\w-]+)?)?$/.exec(hash);
  if (match === null) return null;
  const start = Number(match[1]);
  const end = match[2] === undefined ? start : Number(match[2]);
  if (end < start) return null;
  return { start, end, length: match[3] === undefined ? null : Number(match[3]) };
}

/** Writes a range for the part of an address behind the `#`. */
export function renderFragment(range: { readonly start: number; readonly end: number }): string {
  return `char=${range.start},${range.end}`;
}
