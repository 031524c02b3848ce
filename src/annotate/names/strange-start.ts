import type { Material } from "./material.ts";
import { type Page, wordAt } from "./page.ts";
import { fact, flag, recordSize } from "./word-facts.ts";

/** Logarithm of odds that a strange word at the head of a sentence is given for being a name; chosen on development data. */
export const strangeOdds = 4;

/** Endings of nouns in the plural, adverbs and participles: no sign of a name. */
const ordinary = /(?:s|ly|ing|ed|tion|ness|ment)$/;

/**
 * Whether a sentence begins with a word of which its capital says nothing: no text of ours holds
 * it, the document never writes it small, and a word in small letters follows (*Tarsk supplies …*).
 * A recognizer that has seen much text with few such names would leave them out.
 */
export function isStrangeStart(
  page: Page,
  { ids, records, hints, usage }: Material,
  first: number,
  to: number,
): boolean {
  if (first + 2 >= to) return false;
  const at = (ids[first] as number) * recordSize;
  const next = (ids[first + 1] as number) * recordSize;
  const flags = records[at + fact.flags] as number;
  return (
    (flags & flag.capital) !== 0 &&
    (flags & (flag.loud | flag.digit)) === 0 &&
    ((records[next + fact.flags] as number) & flag.small) !== 0 &&
    (records[at + fact.fine] as number) === 0 &&
    (records[at + fact.head] as number) === 0 &&
    (hints.inTitle[first] as number) === 0 &&
    !usage.small.has(records[at + fact.form] as number) &&
    !ordinary.test(wordAt(page, first))
  );
}
