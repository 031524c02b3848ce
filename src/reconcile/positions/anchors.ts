import { genericNouns } from "../../lang/en/stances.ts";
import { pushUnder } from "../../text/index.ts";
import { isSameParty, type Party } from "./parties.ts";
import type { Told } from "./told.ts";

/** A named proposal with all that documents tell of it. */
interface Anchor {
  readonly key: string;
  readonly authors: readonly Party[];
  readonly kinds: ReadonlySet<string>;
  readonly topic: ReadonlySet<string>;
  readonly points: ReadonlySet<number>;
}

/** Named proposals by what leads to them: number of points, and what may be known of an author. */
export function indexAnchors(told: readonly Told[]): ReadonlyMap<string, readonly Anchor[]> {
  const named = told.filter(({ name, sure }) => name !== null && sure !== null);
  const index = new Map<string, Anchor[]>();
  for (const [sure, all] of Map.groupBy(named, ({ sure }) => sure)) {
    const anchor: Anchor = {
      key: sure ?? "",
      authors: all.flatMap(({ author }) => author ?? []),
      kinds: new Set(all.flatMap(({ kinds }) => kinds)),
      topic: new Set(all.flatMap(({ topic }) => topic)),
      points: new Set(all.flatMap(({ points }) => points ?? [])),
    };
    for (const block of new Set(all.flatMap(blocksOf))) {
      pushUnder(index, block, anchor);
    }
  }
  return index;
}

/** Two that may be one share a block. */
function blocksOf({ author, points }: Told): string[] {
  return [
    ...(points === null ? [] : [`points ${points}`]),
    ...(author?.id == null ? [] : [`id ${author.id}`]),
    ...(author?.country == null ? [] : [`country ${author.country}`]),
    ...(author === null ? [] : [`name ${author.name.slice(0, 4).toLowerCase()}`]),
  ];
}

/** The key of the one named proposal that a description fits; null for none or several. */
export function namedBy(one: Told, anchors: ReadonlyMap<string, readonly Anchor[]>): string | null {
  const near = new Set(blocksOf(one).flatMap((block) => anchors.get(block) ?? []));
  const fitting = [...near].filter((anchor) => fits(one, anchor));
  const [only] = fitting;
  return only !== undefined && fitting.length === 1 ? only.key : null;
}

function fits(one: Told, anchor: Anchor): boolean {
  const { author, points } = one;
  const isAuthors = author !== null && anchor.authors.some((other) => isSameParty(author, other));
  const isOtherAuthors = author !== null && anchor.authors.length > 0 && !isAuthors;
  if (isOtherAuthors) return false;
  if (points !== null && anchor.points.size > 0) return anchor.points.has(points);
  if (!isAuthors) return false;
  const isOfKind = one.kinds.some((kind) => anchor.kinds.has(kind) || genericNouns.has(kind));
  return isOfKind && (anchor.topic.size === 0 || one.topic.every((stem) => anchor.topic.has(stem)));
}
