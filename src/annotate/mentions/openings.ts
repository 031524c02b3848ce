import type { Name } from "../../doc/index.ts";
import { months, weekdays } from "../../lang/en/times.ts";

/** Words that lead to a month or a day and to nobody's first name. */
const leads =
  /\b(?:in|on|since|until|till|during|throughout|last|this|next|every|early|late|mid)\s$/iu;

/** Words that open a sentence and are no part of the name behind them, whatever their capital. */
const adverbs: ReadonlySet<string> = new Set(
  "also earlier elsewhere however instead later meanwhile moreover nevertheless now separately still then today tomorrow yesterday".split(
    " ",
  ),
);

/** Characters before a month or a day in which its preposition stands. */
const reach = 12;

/** Whether the word of a text that begins at `start` is of a phrase that opens a clause and of no name behind it: ***Meanwhile** Orlu said*, *in **April** Orlu said*. */
export function isOpening(text: string, start: number, word: string): boolean {
  const lower = word.toLowerCase();
  if (adverbs.has(lower)) return true;
  return (
    (lower in months || lower in weekdays) &&
    leads.test(text.slice(Math.max(0, start - reach), start))
  );
}

/** The names without a month or day that a phrase of time before them ends with: in *since June Orlu has said little* June is no first name. */
export function withoutOpenings(text: string, names: readonly Name[]): Name[] {
  return names.map((name) => {
    const [whole, first = ""] =
      /^(\p{Lu}\p{Ll}+)\s+(?=\p{Lu})/u.exec(text.slice(name.start, name.end)) ?? [];
    if (whole === undefined || !isOpening(text, name.start, first)) return name;
    return { ...name, start: name.start + whole.length };
  });
}
