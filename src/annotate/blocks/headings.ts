import { longestLine } from "./page.ts";

/** Longest line that can be a headline or a heading, in UTF-16 code units and in words. */
const longestHeadline = 180;
const mostWords = 26;
const longestHeading = 110;

const smallWord =
  /^(?:\P{L}*(?:an?|the|and|but|or|nor|for|of|in|on|at|to|by|from|with|as|its?|is|into|over|per|via|vs?|up|than|that|how)\P{L}*|[^\p{L}]*)$/iu;

/** Whether a line has the shape of a headline: short, one clause or two, no full stop at its end. */
export function isHeadlineShaped(line: string): boolean {
  if (line.length > longestHeadline || !/\p{L}/u.test(line)) return false;
  if (/[,;:.–—-]$/.test(line) && !/\.\.\.$|\b(?:\p{Lu}\.){2,}$/u.test(line)) return false;
  return hasHeadlineBody(line);
}

/** Whether a line that ends with a full stop is still a headline by its capitals: *Talks Resume in Halse.* */
export function isTitleCased(line: string): boolean {
  if (line.length > longestHeadline || !hasHeadlineBody(line)) return false;
  const words = line.split(/\s+/).filter((word) => !smallWord.test(word));
  const capital = words.filter((word) => /^\P{L}*[\p{Lu}\d]/u.test(word)).length;
  return words.length >= 3 && capital >= words.length * 0.85;
}

function hasHeadlineBody(line: string): boolean {
  if (/^\p{Ll}/u.test(line) || line.split(/\s+/).length > mostWords) return false;
  // A stop after a long lower-case word ends a sentence, and headlines have one.
  return !/\p{Ll}{4}[.!?][”"’']?\s+\p{Lu}/u.test(line);
}

/**
 * Whether a line between paragraphs is a heading: short, begins with a capital and
 * ends like no sentence. A line in quotation marks or a speaker's label is none.
 */
export function isHeadingShaped(line: string): boolean {
  return (
    line.length <= longestHeading &&
    line.split(/\s+/).length <= 16 &&
    /^[\p{Lu}\d]/u.test(line) &&
    /\p{L}{2}/u.test(line) &&
    !/[.?!,;:…"”’'»-]$/.test(line) &&
    !/^[^:]{1,40}:\s/.test(line) &&
    !/\p{Ll}{4}[.!?][”"’']?\s+\p{Lu}/u.test(line)
  );
}

/** Whether a line is marked as a heading in Markdown: *## Reactions*. */
export function isMarkdownHeading(line: string): boolean {
  return /^#{1,6}\s+\S/.test(line) && line.length <= longestLine;
}
