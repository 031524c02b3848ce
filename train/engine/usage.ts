import { packUsage } from "../../src/annotate/tags/index.ts";
import { createKeyedValues, hashFolded, type KeyedValues } from "../../src/learn/index.ts";
import { classifyWords, numberWords } from "../names/word-classes.ts";
import type { OpenSentence } from "./open-text.ts";

interface Counts {
  small: number;
  capital: number;
  readonly tags: Map<string, number>;
}

const pennTags =
  "NN NNS NNP NNPS VB VBD VBG VBN VBP VBZ JJ JJR JJS RB RBR RBS IN DT CD PRP MD UH RP WRB WP CC EX FW PDT TO WDT".split(
    " ",
  );
/** What a capital may follow whatever the word. */
const opening = /^[([{"“‘`'’”:.!?…-]+$/;
const classes = 128;
const rounds = 6;

/**
 * How open text uses words, by the folded hash of a form; see `Usage`. The treebanks
 * stay out, so that words of the training data are known no better than new ones.
 * Capitals after what `isOpening` fits tell nothing and do not count.
 */
export function learnUsage(
  sentences: readonly OpenSentence[],
  isOpening: RegExp = opening,
): KeyedValues {
  const counts = countWords(sentences, isOpening);
  const text = sentences.map(({ words }) => words.map(fold));
  const numbered = numberWords(text, 3);
  const clusters = classifyWords(numbered, classes - 1, rounds);
  const clusterOf = new Map(numbered.words.map((word, i) => [word, 1 + (clusters[i] ?? 0)]));
  const rows = new Map<number, number>();
  for (const [word, { small, capital, tags }] of counts) {
    const ranked = [...tags].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const main = ranked[0];
    const others = ranked.slice(1).reduce((sum, [, count]) => sum + count, 0);
    const seen = small + capital;
    rows.set(
      hashFolded(word, 0, word.length),
      packUsage({
        cluster: clusterOf.get(word) ?? 0,
        tag: main === undefined ? 0 : 1 + pennTags.indexOf(main[0]),
        isAmbiguous: main !== undefined && others > 0.15 * main[1],
        capitals: seen === 0 ? 0 : capital < 0.2 * seen ? 1 : capital < 0.8 * seen ? 2 : 3,
      }),
    );
  }
  return createKeyedValues(rows);
}

function fold(word: string): string {
  return word.toLowerCase().replace(/\d/g, "0");
}

function countWords(
  sentences: readonly OpenSentence[],
  isOpening: RegExp,
): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const { words, tags } of sentences) {
    for (const [i, word] of words.entries()) {
      const key = fold(word);
      const count = counts.get(key) ?? { small: 0, capital: 0, tags: new Map<string, number>() };
      counts.set(key, count);
      const tag = tags?.[i];
      if (tag !== undefined && pennTags.includes(tag)) {
        count.tags.set(tag, (count.tags.get(tag) ?? 0) + 1);
      }
      // What begins a sentence, or stands first in brackets, has a capital anyway.
      if (i < 2 || isOpening.test(words[i - 1] ?? "")) continue;
      if (/^\p{Lu}/u.test(word)) count.capital++;
      else if (/^\p{Ll}/u.test(word)) count.small++;
    }
  }
  return counts;
}
