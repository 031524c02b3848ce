import { foldPhrase } from "../../lang/en/gazetteer/words.ts";
import { areSpellings, isCloseSpelling, nameKey } from "../../lang/en/name-key.ts";
import type { Candidate } from "./candidates.ts";
import { readPersonName } from "./person-name.ts";

/** What a record knows of somebody in how many documents, beside which what one in so many says is a slip. */
export const slipIn = 10;

/** Whether initials between first and last name can be of one person: *Ada R. Lorn* is *Ada R.S. Lorn* and not *Ada K. Lorn*. */
export function sharesInitials(a: readonly string[], b: ReadonlySet<string>): boolean {
  if (a.length === 0 || b.size === 0) return true;
  return a.some((one) => [...b].some((two) => one.startsWith(two) || two.startsWith(one)));
}

/**
 * Whether two chains with one full name can be one entity: they are of one kind, and their
 * countries, where both are known, are the same. A person may change country, but in news a
 * namesake is likelier. A place of no known country is a known one only under a name spelled alike: *Ostrelian*
 * sounds as *Australian* does and is of another country.
 */
export function isCompatible(a: Candidate, b: Candidate): boolean {
  if (kindOf(a) !== kindOf(b)) return false;
  if (a.country !== null && b.country !== null) return a.country === b.country;
  // What most pairs are; folding names takes time.
  if (a.name !== null && a.name === b.name) return true;
  if (kindOf(a) === "PER" ? !haveOneSurname(a, b) : !isSpelledNear(a, b)) return false;
  return a.country === b.country || kindOf(a) !== "place" || isSpelledAlike(a, b);
}

/** Whether two people of one key have a surname in common, in one spelling or another: *Anka Bratton* is not *Anka Burton*. */
function haveOneSurname(a: Candidate, b: Candidate): boolean {
  const others = surnamesOf(b);
  return surnamesOf(a).some((one) => others.some((other) => areSpellings(one, other)));
}

function surnamesOf({ facts: { chain, names } }: Candidate): string[] {
  return [chain.name, ...names].flatMap((name) => readPersonName(name).words.at(-1) ?? []);
}

/** Whether two names of one word that sound alike are spelled nearly alike: *Lutton* is not *Latin*. Names of several words may be translated. */
function isSpelledNear(a: Candidate, b: Candidate): boolean {
  const names = namesOf(b);
  return namesOf(a).some((one) =>
    names.some((other) => {
      if (one === other) return true;
      if (nameKey(one) !== nameKey(other)) return false;
      return one.includes(" ") || isCloseSpelling(one, other);
    }),
  );
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
