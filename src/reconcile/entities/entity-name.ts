import type { NameType } from "../../doc/index.ts";
import { type Candidate, isAcronym } from "./candidates.ts";
import { slipIn } from "./compare.ts";

/** Words beyond which a name says no more. */
const mostWords = 4;

/**
 * What most documents call it at their fullest: a person by two words or more, others not by an
 * acronym, where there are such names; of those as frequent the one of most words; of those the
 * first in the alphabet.
 */
export function commonestName(members: readonly Candidate[], type: NameType): string {
  const words = (name: string): number => Math.min(name.split(" ").length, mostWords);
  const counts = new Map<string, number>();
  for (const { name } of members) {
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const isRare = (name: string): boolean => (counts.get(name) ?? 0) * slipIn < most;
  const whole = (name: string): boolean =>
    type === "PER" ? words(name) > 1 && !isRare(name) : !isAcronym(name);
  return (
    [...counts].sort(
      ([a, m], [b, n]) =>
        Number(whole(b)) - Number(whole(a)) || n - m || words(b) - words(a) || (a < b ? -1 : 1),
    )[0]?.[0] ?? ""
  );
}
