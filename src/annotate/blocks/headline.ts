import type { BlockKind } from "../../doc/index.ts";
import { findDateline } from "./dateline.ts";
import { isHeadlineShaped, isMarkdownHeading, isTitleCased } from "./headings.ts";
import { type Page, storyLength } from "./page.ts";

/** Whether a dateline, a byline or a date stands under the first line: then that is a headline even with a full stop. */
function isUnderFirst({ lines, layout }: Page, kinds: readonly BlockKind[]): boolean {
  if ((lines[0]?.length ?? 0) > storyLength) return false;
  return (
    kinds[1] === "byline" || kinds[1] === "posted" || findDateline(lines[1] ?? "", layout) !== null
  );
}

/** The kinds with the headline found in the head of the story, and other lines like it told apart: a masthead above it, headings below it. */
export function withHeadline(page: Page, given: readonly BlockKind[]): readonly BlockKind[] {
  const { lines, story } = page;
  const kinds = [...given];
  const isFirst = isUnderFirst(page, kinds);
  let found = -1;
  for (let index = 0; index <= story && index < lines.length - 1; index++) {
    const kind = kinds[index];
    const line = lines[index] ?? "";
    if (kind !== "paragraph" && kind !== "heading") continue;
    const isHeadline = index === 0 && isFirst;
    if (index === story && !isHeadline) break;
    if (!isHeadline && !isMarkdownHeading(line) && !isHeadlineShaped(line) && !isTitleCased(line))
      continue;
    if (found === -1) found = index;
    else if (isMasthead(page, kinds, found)) {
      kinds[found] = "credit";
      found = index;
    } else kinds[index] = "heading";
  }
  if (found !== -1) kinds[found] = "headline";
  return kinds;
}

/** Whether the candidate is the outlet's name over the date, with the headline still to come. */
function isMasthead({ chunks, lines }: Page, kinds: readonly BlockKind[], index: number): boolean {
  const words = (lines[index] ?? "").split(/\s+/).length;
  return words <= 5 && kinds[index + 1] === "posted" && chunks[index + 1]?.afterBlank === false;
}
