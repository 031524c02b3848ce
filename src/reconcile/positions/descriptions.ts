import { pushUnder } from "../../text/index.ts";
import { createGroups } from "../groups.ts";
import { partyKey } from "./parties.ts";
import type { Told } from "./told.ts";

/**
 * A key for each proposal without a name; equal keys mean one proposal. Descriptions of the same
 * two or more matters are one proposal, unless two countries made it. Others are one where maker
 * and noun are the same and the matters of one are among those of exactly one other. *Its plan*, of
 * nobody known, is a proposal of its own.
 */
export function describedKeys(described: readonly Told[]): ReadonlyMap<Told, string> {
  const groups = createGroups(described.length);
  const join = (members: readonly number[]): void => {
    const [first = 0] = members;
    for (const i of members) groups.join(first, i);
  };
  for (const members of indexBy(described, mattersOf)) {
    const countryOf = (i: number): string | null => described[i]?.author?.country ?? null;
    const made = Map.groupBy(members, countryOf);
    const countries = [...made.keys()].filter((country) => country !== null);
    if (countries.length < 2) join(members);
    else for (const country of countries) join(made.get(country) ?? []);
  }
  for (const members of indexBy(described, makersOf)) {
    for (const alike of nested(members, described)) join(alike);
  }
  return new Map(described.map((one, i) => [one, `told ${groups.find(i)}`]));
}

/** Places of the descriptions that share a key, for each key. */
function indexBy(
  described: readonly Told[],
  keysOf: (one: Told) => readonly string[],
): Iterable<readonly number[]> {
  const index = new Map<string, number[]>();
  described.forEach((one, i) => {
    for (const key of keysOf(one)) {
      pushUnder(index, key, i);
    }
  });
  return index.values();
}

/** A noun with two matters or more says itself which proposal it is. */
function mattersOf({ kinds, topic }: Told): string[] {
  return topic.length < 2 ? [] : kinds.map((kind) => `${kind} | ${topic.join(" ")}`);
}

function makersOf({ kinds, author }: Told): string[] {
  return author === null ? [] : kinds.map((kind) => `${kind} | ${partyKey(author)}`);
}

/** Proposals of one maker and noun beyond which those that tell less are not looked for among them. */
const mostOfMaker = 40;

/**
 * Descriptions of one maker’s proposals, grouped, those that tell most first. A description that
 * fits several groups forms its own, with its equals.
 */
function nested(members: readonly number[], described: readonly Told[]): readonly number[][] {
  const wordings = [...Map.groupBy(members, (i) => wordingOf(described[i])).values()].sort((a, b) =>
    byContent(described[a[0] ?? 0], described[b[0] ?? 0]),
  );
  const groups: number[][] = [];
  for (const equals of wordings) {
    const own = described[equals[0] ?? 0];
    const fitting =
      groups.length > mostOfMaker
        ? []
        : groups.filter(([first = 0]) => isWithin(own, described[first]));
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) only.push(...equals);
    else groups.push([...equals]);
  }
  return groups;
}

function wordingOf(one: Told | undefined): string {
  return `${one?.topic.join(" ")} | ${one?.points ?? ""}`;
}

/** Those that tell most first; then by the alphabet, so that the order of documents does not matter. */
function byContent(a: Told | undefined, b: Told | undefined): number {
  const size = (one: Told | undefined): number =>
    (one?.topic.length ?? 0) + (one?.points == null ? 0 : 1);
  return size(b) - size(a) || (wordingOf(a) < wordingOf(b) ? -1 : 1);
}

/** Whether all that one description tells is told by the other too. */
function isWithin(one: Told | undefined, other: Told | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const isOfPoints = one.points === null || other.points === null || one.points === other.points;
  return isOfPoints && one.topic.every((stem) => other.topic.includes(stem));
}
