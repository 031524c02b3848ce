import { datelineRules } from "../../lang/en/index.ts";
import { monthNames } from "../../text/index.ts";
import { type Line, runsBetween } from "./line.ts";

/** Lines that people draw between texts; those of one kind and no other part a file. */
const drawn = /^([-~=_*#•+])(?:\s?\1){2,}$/;

/** Among so many lines from its first on an article prints where or when it was written. */
const headLines = 5;
/** A line of more characters is no line of a head, but for a dateline at its beginning. */
const longestDayLine = 90;

const months = monthNames.map((name) => `${name}|${name.slice(0, 3)}\\.?`).join("|");
const day = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)? (?:${months}),? \\d{4}|(?:${months}) \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{4})\\b`,
  "i",
);

/**
 * The articles of a file that somebody put together with rules between them (`-----`, `* * *`), if every part prints at
 * its head where or when it was written; null where one does not: rules also part sections of one article.
 */
export function ruledArticles(lines: readonly Line[]): readonly (readonly Line[])[] | null {
  const kinds = new Set(lines.flatMap(({ text }) => drawn.exec(text)?.[1] ?? []));
  for (const kind of kinds) {
    const runs = runsBetween(lines, ({ text }) => drawn.exec(text)?.[1] === kind);
    if (runs.length > 1 && runs.every(hasHead)) return runs;
  }
  return null;
}

function hasHead(run: readonly Line[]): boolean {
  const last = run.at(-1);
  return run
    .slice(0, headLines)
    .some((line) => isDateline(line) || (isDayLine(line) && line !== last));
}

function isDateline({ text }: Line): boolean {
  return datelineRules.some(({ bare, pattern }) => !bare && pattern.test(text));
}

function isDayLine({ text }: Line): boolean {
  return text.length <= longestDayLine && day.test(text) && !/[.!?”"]$/.test(text);
}
