import { type ConlluWord, columnValue } from "./conllu.ts";

/** An entity mention of GUM's MISC column (`Entity=(3-person-new-…`): words `[first, end)`. */
export interface EntityMention {
  /** What the column says of it, piece by piece: cluster, type, whether it is new, … */
  readonly parts: readonly string[];
  readonly first: number;
  readonly end: number;
}

const part = /(\()?([^()]+)?(\))?/g;

/**
 * The entity mentions among words, in the order in which they close. Spans that several words open and close come
 * apart by nesting, as the format has them; one that is not closed, or not opened, among these words is left out.
 */
export function entityMentions(words: readonly ConlluWord[]): EntityMention[] {
  const open: { readonly key: string; readonly at: number }[] = [];
  const found: EntityMention[] = [];
  for (const [at, word] of words.entries()) {
    for (const [whole, opens, key, closes] of columnValue(word.misc, "Entity")?.matchAll(part) ??
      []) {
      if (whole === "") continue;
      if (opens !== undefined && key !== undefined) open.push({ key, at });
      if (closes === undefined) continue;
      // A closing part names its cluster where it does not open in the same place.
      let index = open.length - 1;
      if (opens === undefined && key !== undefined) {
        while (index >= 0 && open[index]?.key.split("-")[0] !== key) index--;
      }
      const [entry] = index >= 0 ? open.splice(index, 1) : [];
      if (entry !== undefined)
        found.push({ parts: entry.key.split("-"), first: entry.at, end: at + 1 });
    }
  }
  return found;
}
