import type { Evidence, Statement } from "../../record/index.ts";
import { placesOf, type Word } from "./words.ts";

const none: readonly Word[] = [];
const quotedPattern = /["“]([^"“”]+)["”]/g;

/**
 * The words of a report that stand between quotation marks: of a direct quotation all,
 * of a mixed report the quoted ones (all where no marks are seen), of an indirect one
 * none.
 */
export function quotedWords(
  evidence: readonly Evidence[],
  form: Statement["form"],
  words: readonly Word[],
): readonly Word[] {
  if (form === "indirect") return none;
  if (form === "direct") return words;
  const quoted: Word[] = [];
  let next = 0;
  for (const { exact } of evidence) {
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
