import type { Candidate } from "./candidates.ts";

/**
 * Whether two chains with one full name can be one entity: they are of one kind, and their
 * countries, where both are known, are the same. A person may change country, but in news a
 * namesake is likelier.
 */
export function isCompatible(a: Candidate, b: Candidate): boolean {
  if (kindOf(a) !== kindOf(b)) return false;
  return a.country === null || b.country === null || a.country === b.country;
}

/** A place with a government and one without are told apart by use, not by name. */
function kindOf(candidate: Candidate): string {
  return candidate.type === "GPE" || candidate.type === "LOC" ? "place" : candidate.type;
}
