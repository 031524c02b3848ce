import { functionWords } from "../../lang/en/function-words.ts";
import { stemOf } from "../../lang/en/stem.ts";
import { baseFormOf } from "../../lang/en/synonyms.ts";

/**
 * What a story is told by, and how often it stands in the text: a stem; a name,
 * marked `name `, beside its stem; two words that follow each other, marked `pair `.
 */
export type StoryTerm = readonly [term: string, count: number];

/** Characters from the top in which a word counts twice: the headline and the lead say what it is about. */
const topLength = 400;

const wordPattern = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu;
/** What a sentence opens after; a capital there shows no name. */
const opening = /[.!?“"`'\n]\s*$/u;

/** The terms of a text with their counts, in order of first use. Cost grows with the text. */
export function findStoryTerms(text: string): StoryTerm[] {
  const counts = new Map<string, number>();
  const add = (term: string, count: number): void => {
    counts.set(term, (counts.get(term) ?? 0) + count);
  };
  let before = "";
  for (const match of text.matchAll(wordPattern)) {
    const at = match.index;
    const form = match[0].replaceAll("’", "'").replace(/'s$/, "");
    const lower = form.toLowerCase();
    if (lower.length < 2 || functionWords.has(lower)) continue;
    const times = at < topLength ? 2 : 1;
    const stem = /\d/.test(lower) ? lower : stemOf(baseFormOf(lower));
    add(stem, times);
    const isName =
      at > 0 && /^\p{Lu}/u.test(form) && !opening.test(text.slice(Math.max(0, at - 3), at));
    if (isName) add(`name ${stem}`, times);
    if (before !== "") add(`pair ${before} ${lower}`, 1);
    before = lower;
  }
  return [...counts];
}
