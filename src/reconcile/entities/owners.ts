import { nameKey } from "../../lang/en/name-key.ts";
import { addUnder } from "../../text/index.ts";
import type { Candidate } from "./candidates.ts";
import { isHeld, type PlaceOf } from "./offices.ts";

/**
 * Names of bodies that belong to more than one country in the record, and so say nothing by
 * themselves across documents: *the Foreign Ministry* where there is a Veldian and a Tarskan one,
 * or two people are foreign ministers. Keys as in `fullKeys`.
 */
export function sharedBodies(
  candidates: readonly Candidate[],
  placeOf: PlaceOf,
): ReadonlySet<string> {
  const owners = new Map<string, Set<string>>();
  for (const { type, name, country, fullKeys, titles } of candidates) {
    if (name === null) continue;
    if (type === "PER") {
      for (const title of titles) {
        const ministry = ministryOf(title);
        if (ministry !== null) addUnder(owners, ministry, nameKey(name).split(" ").at(-1) ?? "");
      }
    } else if (type === "ORG") {
      if (country !== null) for (const key of fullKeys) addUnder(owners, key, country);
      const [place, rest] = withoutPlace(name, placeOf);
      if (place !== null) addUnder(owners, `ORG ${nameKey(rest)}`, place);
    }
  }
  return new Set([...owners].flatMap(([body, own]) => (own.size > 1 ? [body] : [])));
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
