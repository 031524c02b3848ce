import type { NameType } from "../../doc/index.ts";
import { type Candidate, isAcronym } from "./candidates.ts";
import { slipIn } from "./compare.ts";

/** Words beyond which a name says no more. */
const mostWords = 4;

/** In how many documents a name is the fullest, and how often these print it. */
interface Uses {
  readonly documents: number;
  readonly mentions: number;
}

/**
 * What most documents call it at their fullest: a person by two words or more, others not by an
 * acronym, where there are such names; of those in as many documents the one printed most often; of
 * those the one of most words; of those the first in the alphabet.
 */
export function commonestName(members: readonly Candidate[], type: NameType): string {
  const name = fullestName(members, type);
  const short = type === "GPE" || type === "LOC" ? (inForm.exec(name)?.[1] ?? null) : null;
  return short !== null && printedIn(members, short) >= printedIn(members, name) ? short : name;
}

/** The name of a place in its form of state: *the Republic of **Orvelle***. */
const inForm =
  /^(?:the )?(?:Republic|Kingdom|Commonwealth|Federation|Principality|Sultanate|Emirate|Grand Duchy|State|City|Town|Province) of (\p{Lu}.*)$/u;

/** In how many documents a place is called just so. */
function printedIn(members: readonly Candidate[], name: string): number {
  const isSo = ({ facts }: Candidate): boolean =>
    facts.evidence.some(({ exact }) => exact.replace(/^the /i, "").replace(/['’]s?$/, "") === name);
  return new Set(members.flatMap((member) => (isSo(member) ? member.doc : []))).size;
}

function fullestName(members: readonly Candidate[], type: NameType): string {
  const words = (name: string): number => Math.min(name.split(" ").length, mostWords);
  const uses = countUses(members);
  const most = Math.max(0, ...[...uses.values()].map(({ documents }) => documents));
  const isWhole = (name: string, { documents }: Uses): boolean =>
    type === "PER" ? words(name) > 1 && documents * slipIn >= most : !isAcronym(name);
  return (
    [...uses].sort(
      ([a, m], [b, n]) =>
        Number(isWhole(b, n)) - Number(isWhole(a, m)) ||
        n.documents - m.documents ||
        n.mentions - m.mentions ||
        words(b) - words(a) ||
        (a < b ? -1 : 1),
    )[0]?.[0] ?? ""
  );
}

function countUses(members: readonly Candidate[]): ReadonlyMap<string, Uses> {
  const uses = new Map<string, Uses>();
  for (const { name, facts } of members) {
    if (name === null) continue;
    const printed = facts.evidence.filter(({ exact }) => exact.includes(name)).length;
    const { documents, mentions } = uses.get(name) ?? { documents: 0, mentions: 0 };
    uses.set(name, { documents: documents + 1, mentions: mentions + printed });
  }
  return uses;
}
