/** The tokens from one up to another, which is no longer of them; none where they are the wrong way round. */
export function tokenRange(from: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - from) }, (_, i) => from + i);
}
