import { foldPhrase } from "../../lang/en/gazetteer/words.ts";
import type { Candidate } from "./candidates.ts";

/**
 * Whether two chains with one full name can be one entity: they are of one kind, and their
 * countries, where both are known, are the same. A person may change country, but in news a
 * namesake is likelier. A place of no known country is a known one only under a name spelled alike: *Ostrelian*
 * sounds as *Australian* does and is of another country.
 */
export function isCompatible(a: Candidate, b: Candidate): boolean {
  if (kindOf(a) !== kindOf(b)) return false;
  if (a.country === null && b.country === null) return true;
  if (a.country !== null && b.country !== null) return a.country === b.country;
  return kindOf(a) !== "place" || isSpelledAlike(a, b);
}

function isSpelledAlike(a: Candidate, b: Candidate): boolean {
  const names = new Set(namesOf(a));
  return namesOf(b).some((name) => names.has(name));
}

function namesOf({ facts: { chain, names } }: Candidate): string[] {
  return [chain.name, ...names].map((name) => foldPhrase(name).join(" "));
}

/** A place with a government and one without are told apart by use, not by name. */
function kindOf(candidate: Candidate): string {
  return candidate.type === "GPE" || candidate.type === "LOC" ? "place" : candidate.type;
}
