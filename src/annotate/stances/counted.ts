import { smallNumberWords } from "../../lang/en/numbers.ts";
import { stepWords } from "../../lang/en/stances.ts";
import { lemmaAt, printedAt, type View, wordAt } from "./view.ts";

/** The number that a word or figure stands for, from two on; null for any other word. */
export function countOf(word: string): number | null {
  const found = /^\d{1,3}$/.test(word) ? Number(word) : smallNumberWords.get(word);
  return found === undefined || found < 2 ? null : found;
}

/** Whether a token ends a name that counts its parts: *the Seven **Points***. */
export function isCountedName(view: View, head: number): boolean {
  const lemma = lemmaAt(view, head);
  if (!stepWords.has(lemma) && lemma !== "point") return false;
  if (!/^\p{Lu}\p{Ll}/u.test(printedAt(view, head))) return false;
  return countOf(wordAt(view, head - 1)) !== null && /^\p{Lu}/u.test(printedAt(view, head - 1));
}
