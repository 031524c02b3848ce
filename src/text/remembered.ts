import { ownCopy } from "./own-copy.ts";

/**
 * A pure function of a text that remembers what it gave, for texts that are asked for again and
 * again: news repeats its names. Forgets all once it knows so many, so that memory stays bounded.
 */
export function remembered<Found extends NonNullable<unknown> | null>(
  most: number,
  find: (text: string) => Found,
): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = find(text);
    if (known.size >= most) known.clear();
    known.set(ownCopy(text), found);
    return found;
  };
}
