import { pushUnder } from "../../text/index.ts";
import type { Candidate } from "./candidates.ts";
import { isCompatible, sharesInitials, slipIn } from "./compare.ts";

/**
 * Chains with a known country first, and of these, as of the others, those whose names have
 * initials; the rest follow where only one namesake is there to follow.
 */
export function joinFullNames(
  candidates: readonly Candidate[],
  shared: ReadonlySet<string>,
  join: (a: number, b: number) => void,
): void {
  const byKey = new Map<string, Namesake[]>();
  const slips = slippedInitials(candidates);
  const place = (i: number, candidate: Candidate): void => {
    for (const key of candidate.fullKeys) {
      const seen = byKey.get(key) ?? [];
      const fits = seen.filter(
        (other) =>
          isCompatible(candidate, other.candidate) &&
          sharesInitials(candidate.initials, other.initials) &&
          !(candidate.initials.length === 0 && isSlip(other, key, slips)),
      );
      const [only] = fits;
      if (only !== undefined && fits.length === 1) {
        join(only.at, i);
        for (const one of candidate.initials) only.initials.add(one);
      } else pushUnder(byKey, key, { at: i, candidate, initials: new Set(candidate.initials) });
    }
  };
  const placeWhere = (fits: (candidate: Candidate) => boolean): void => {
    for (const hasInitials of [true, false]) {
      candidates.forEach((candidate, i) => {
        if (candidate.initials.length > 0 === hasInitials && fits(candidate)) place(i, candidate);
      });
    }
  };
  placeWhere(({ country }) => country !== null);
  // *The Foreign Ministry* of nobody said, where the record knows two.
  placeWhere(
    ({ country, fullKeys }) => country === null && !fullKeys.some((key) => shared.has(key)),
  );
}

/** The first chain of those with a name, and the initials that any of them has. */
interface Namesake {
  readonly at: number;
  readonly candidate: Candidate;
  readonly initials: Set<string>;
}

/** Keys of names with initials that one document in many gives, as `key initials`. */
function slippedInitials(candidates: readonly Candidate[]): ReadonlySet<string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { fullKeys, initials } of candidates) {
    for (const key of initials.length === 0 ? [] : fullKeys) {
      const own = counts.get(key) ?? new Map<string, number>();
      counts.set(key, own);
      for (const one of initials) own.set(one, (own.get(one) ?? 0) + 1);
    }
  }
  return new Set(
    [...counts].flatMap(([key, own]) => {
      const most = Math.max(...own.values());
      return [...own].flatMap(([one, n]) => (n * slipIn <= most ? [`${key} ${one}`] : []));
    }),
  );
}

function isSlip({ initials }: Namesake, key: string, slips: ReadonlySet<string>): boolean {
  return initials.size > 0 && [...initials].every((one) => slips.has(`${key} ${one}`));
}
