import type { Evidence } from "./rows.ts";

/** Evidence with each place once, in the order given. */
export function distinctEvidence(all: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return all.filter(({ doc, start, end }) => {
    const key = `${doc} ${start} ${end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
