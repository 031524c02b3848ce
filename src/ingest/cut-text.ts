import type { Doc } from "../doc/index.ts";
import { createProblem, type Problem } from "../problem.ts";

/** Words that no English sentence ends with. */
const neverLast =
  /(?:^|[^\p{L}])(?:a|an|and|are|as|because|but|by|for|from|had|has|have|his|if|into|is|its|nor|of|or|than|that|the|their|to|was|were|which|while|whose|will|with|would)$/iu;
/** Words that end a sentence now and then, but not a paragraph whose others end with a full stop. */
const seldomLast =
  /(?:^|[^\p{L}])(?:about|after|against|at|before|between|during|in|on|over|through|under|until)$/iu;

/** Characters of a last paragraph that are looked at. */
const longest = 2000;
/** A paragraph shorter than this may be a heading, a credit or a caption. */
const leastParagraph = 60;
/** Words of an unfinished sentence, behind a finished one. */
const leastWords = 8;

/**
 * A Problem for each English document whose last paragraph breaks off in a sentence: with a word or
 * a comma that none ends with; or without a full stop where all paragraphs before it have one.
 * Links, credits and headings end without one too, and are left alone.
 */
export function cutTexts(docs: readonly Doc[]): readonly Problem[] {
  return docs.filter(isCut).map(({ origin, text }) => {
    const end = text.trimEnd().length;
    const start = Math.max(0, text.lastIndexOf("\n", end - 1) + 1);
    return createProblem("text-cut", { where: origin.name, start, end });
  });
}

function isCut({ text, language }: Doc): boolean {
  if (language !== "en") return false;
  const whole = text.trimEnd();
  const cut = whole.lastIndexOf("\n") + 1;
  const last = whole.slice(Math.max(cut, whole.length - longest));
  if (last.length < leastParagraph) return false;
  if (/,$/.test(last) || neverLast.test(last)) return true;
  const before = whole
    .slice(0, cut)
    .split("\n")
    .filter((line) => line.length >= leastParagraph);
  if (before.length === 0 || !before.every((line) => /[.!?…]["'”’»)\]]*\s*$/.test(line)))
    return false;
  const sentence = /[.!?]["'”’]?\s+(?=["'“‘]?\p{Lu})([^.!?]*)$/u.exec(last)?.[1] ?? "";
  const words = sentence.match(/\p{L}+/gu)?.length ?? 0;
  return words >= leastWords && (seldomLast.test(last) || /\p{Ll}$/u.test(last));
}
