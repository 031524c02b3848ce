import type { NameType } from "../../doc/index.ts";
import { nameKey } from "../../lang/en/name-key.ts";
import { addUnder } from "../../text/index.ts";
import { isHeld, type PlaceOf } from "./offices.ts";

/**
 * Names of bodies that belong to more than one country in the record, and so say nothing by
 * themselves across documents: *the Foreign Ministry* where there is a Veldian and a Tarskan one,
 * or two people are foreign ministers. Keys as in `fullKeys`.
 */
export function sharedBodies(
  candidates: readonly { readonly owned: Owned }[],
): ReadonlySet<string> {
  const owners = new Map<string, Set<string>>();
  for (const { owned } of candidates) {
    for (const [body, owner] of owned) addUnder(owners, body, owner);
  }
  return new Set([...owners].flatMap(([body, own]) => (own.size > 1 ? [body] : [])));
}

/** Names of bodies, as keys, with whom each belongs to. */
type Owned = readonly (readonly [body: string, owner: string])[];

/** What a chain shows of whom bodies belong to: its country, the place in its name, or, of a minister, who that is. */
export function ownedBy(
  { type, name, country, fullKeys, titles }: Titled,
  placeOf: PlaceOf,
): Owned {
  if (name === null) return none;
  if (type === "PER") {
    return titles.flatMap((title) => {
      const ministry = ministryOf(title);
      return ministry === null ? [] : [[ministry, nameKey(name).split(" ").at(-1) ?? ""] as const];
    });
  }
  if (type !== "ORG") return none;
  const own = country === null ? [] : fullKeys.map((key) => [key, country] as const);
  const [place, rest] = withoutPlace(name, placeOf);
  return place === null ? own : [...own, [`ORG ${nameKey(rest)}`, place] as const];
}

const none: Owned = [];

/** What is read of a chain. */
interface Titled {
  readonly type: NameType;
  readonly name: string | null;
  readonly country: string | null;
  readonly fullKeys: readonly string[];
  readonly titles: readonly string[];
}

/** *Karsani Defence Ministry* as its place and *Defence Ministry*. */
function withoutPlace(name: string, placeOf: PlaceOf): [place: string | null, rest: string] {
  const words = name.split(" ");
  const at = words.findIndex((word) => placeOf(word.replace(/['’]s?$/, "")) !== null);
  const place = at < 0 ? null : placeOf((words[at] ?? "").replace(/['’]s?$/, ""));
  return [place, words.filter((_, i) => i !== at).join(" ")];
}

/** Key of the body that a minister leads; null for other titles, and for who no longer is one. */
function ministryOf(title: string): string | null {
  const found = /(\p{L}+) minister$/u.exec(title.toLowerCase());
  if (found === null || found[1] === "prime" || !isHeld(title)) return null;
  return `ORG ${nameKey(`${found[1]} Ministry`)}`;
}
