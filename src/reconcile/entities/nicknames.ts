import { isNicknameOf } from "../../lang/en/nicknames.ts";
import { type TitleRole, titleOf } from "../../lang/en/titles.ts";
import { pushUnder } from "../../text/index.ts";
import type { Candidate } from "./candidates.ts";
import { sharesInitials } from "./compare.ts";
import { readPersonName } from "./person-name.ts";

/** Offices that show somebody to be who another bears that name: few hold them. */
const telling: ReadonlySet<TitleRole> = new Set<TitleRole>([
  "head-of-state",
  "head-of-government",
  "minister",
  "legislator",
  "judge",
  "mayor",
]);

/** What chains with one full name tell of its bearer. */
interface Bearer {
  readonly at: number;
  /** First and last words of the names, folded. */
  readonly given: ReadonlySet<string>;
  readonly surname: string;
  readonly suffixes: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly offices: ReadonlySet<TitleRole>;
  readonly docs: ReadonlySet<string>;
}

/**
 * Joins who goes by a short form in some documents with who bears the full name in others: *Joe
 * Lorn* and *Joseph R. Lorn Jr.* Both hold one office, no document names both, and nobody else of that
 * surname may be either. `groups` are chains with one full name. Costs one pass over the people, and those of one surname
 * one by one.
 */
export function joinNicknames(
  candidates: readonly Candidate[],
  groups: readonly (readonly number[])[],
  join: (a: number, b: number) => void,
): void {
  const bySurname = new Map<string, Bearer[]>();
  for (const group of groups) {
    const bearer = bearerOf(group, candidates);
    if (bearer !== null) pushUnder(bySurname, bearer.surname, bearer);
  }
  for (const bearers of bySurname.values()) {
    if (bearers.length < 2) continue;
    const namesakes = new Map(
      bearers.map((one) => [one, bearers.filter((other) => mayBeCalled(one, other))]),
    );
    const isClear = (one: Bearer): boolean => {
      const own = namesakes.get(one) ?? [];
      return own.every((a, i) => own.slice(i + 1).every((b) => mayBeOne(a, b)));
    };
    for (const [one, others] of namesakes) {
      if (others.length === 0 || !isClear(one)) continue;
      for (const other of others) {
        const isOne = overlaps(one.offices, other.offices) && mayBeOne(one, other);
        if (other.at > one.at && isOne && isClear(other)) join(one.at, other.at);
      }
    }
  }
}

function bearerOf(group: readonly number[], candidates: readonly Candidate[]): Bearer | null {
  const members = group.flatMap((i) => candidates[i] ?? []);
  const [first] = members;
  if (first?.type !== "PER" || first.fullKeys.length === 0) return null;
  const names = members.flatMap(({ name }) => (name === null ? [] : [readPersonName(name)]));
  const full = names.filter(({ words }) => words.length > 1);
  const surname = full[0]?.words.at(-1);
  if (surname === undefined) return null;
  return {
    at: group[0] ?? 0,
    given: new Set(full.map(({ words }) => words[0] ?? "")),
    surname,
    suffixes: new Set(full.flatMap(({ suffix }) => suffix ?? [])),
    initials: new Set(members.flatMap(({ initials }) => initials)),
    countries: new Set(members.flatMap(({ country }) => country ?? [])),
    offices: new Set(members.flatMap(({ titles }) => titles.flatMap(officeOf))),
    docs: new Set(members.map(({ doc }) => doc)),
  };
}

/** The kind of office that a title ends in: *Orvelle Sen.* */
function officeOf(title: string): TitleRole[] {
  const words = title.split(" ");
  for (let from = 0; from < words.length; from++) {
    const found = titleOf(words.slice(from).join(" "));
    if (found !== null) return telling.has(found.role) ? [found.role] : [];
  }
  return [];
}

/** Whether the given name of one is what bearers of the other's are called. */
function mayBeCalled(one: Bearer, other: Bearer): boolean {
  return [...one.given].some((a) => [...other.given].some((b) => isNicknameOf(a, b)));
}

/** Whether nothing shows two bearers to be two people. */
function mayBeOne(one: Bearer, other: Bearer): boolean {
  return (
    !overlaps(one.docs, other.docs) &&
    areCompatible(one.suffixes, other.suffixes) &&
    areCompatible(one.countries, other.countries) &&
    sharesInitials([...one.initials], other.initials)
  );
}

function overlaps<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): boolean {
  for (const value of a) if (b.has(value)) return true;
  return false;
}

/** Whether what is known of both is in part the same, or of one nothing is. */
function areCompatible(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === 0 || b.size === 0 || overlaps(a, b);
}
