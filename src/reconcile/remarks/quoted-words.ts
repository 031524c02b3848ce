import { type Likeness, likenessOf, type Measures, shareIn } from "./likeness.ts";
import type { Unit } from "./report.ts";
import { placesOf, type Word } from "./words.ts";

/** How alike two reports are, and how much of what one of them quotes the other has. */
export interface Comparison extends Likeness {
  /** Share of the weight of the words that a partly quoted report quotes, found in the other; of two such, the larger. 1 where neither is partly quoted. */
  readonly quoted: number;
}

/** Compares two reports: all their words, and those that a partly quoted one quotes. Symmetric. */
export function compareUnits(a: Unit, b: Unit, measures: Measures): Comparison {
  const share = (own: Unit, other: Unit): number[] =>
    own.statement.form === "mixed" ? [shareIn(quotedWords(own), other.words, measures)] : [];
  const shares = [...share(a, b), ...share(b, a)];
  return {
    ...likenessOf(a.words, b.words, measures),
    quoted: shares.length === 0 ? 1 : Math.max(...shares),
  };
}

const quotedPattern = /["“]([^"“”]+)["”]/g;

/**
 * The words of a report that stand between quotation marks: of a direct quotation all,
 * of a mixed report the quoted ones (all where no marks are seen), of an indirect one
 * none.
 */
export function quotedWords({ statement, words }: Unit): readonly Word[] {
  if (statement.form === "indirect") return [];
  if (statement.form === "direct") return words;
  const quoted: Word[] = [];
  let next = 0;
  for (const { exact } of statement.evidence) {
    const spans = [...exact.matchAll(quotedPattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    for (const { start, end } of placesOf(exact, 0)) {
      const word = words[next++];
      const isQuoted = spans.some((span) => span.start <= start && end <= span.end);
      if (word !== undefined && isQuoted) quoted.push(word);
    }
  }
  return quoted.length === 0 ? words : quoted;
}
