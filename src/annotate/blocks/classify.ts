import type { Block, BlockKind } from "../../doc/index.ts";
import type { LayoutRule } from "../../lang/en/index.ts";
import { findDateline } from "./dateline.ts";
import { isHeadingShaped, isMarkdownHeading, isTitleCased } from "./headings.ts";
import { withHeadline } from "./headline.ts";
import type { Chunk } from "./join-lines.ts";
import { type Layout, longestLine, type Page, storyLength } from "./page.ts";

/** Above this many chunks the head of a story has ended in any case. */
const headChunks = 10;
/** Datelines of a place alone in one document; more, and they are labels of something else. */
const mostBare = 2;

const listItem = /^(?:[*•·‣▪●◦]\s|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s)/;
const dashItem = /^[-–]\s/;

/** Gives each chunk its kind; a chunk that begins with a dateline becomes two blocks. */
export function classify(text: string, chunks: readonly Chunk[], layout: Layout): readonly Block[] {
  const lines = chunks.map((chunk) =>
    text.slice(chunk.start, Math.min(chunk.end, chunk.start + longestLine + 1)),
  );
  const story = findStory(lines, layout);
  const page = { chunks, lines, story, layout };
  const kinds = withHeadline(
    page,
    chunks.map((_, index) => kindOf(page, index)),
  );
  const blocks: Block[] = [];
  let bare = 0;
  chunks.forEach((chunk, index) => {
    const kind = kinds[index] ?? "paragraph";
    const line = lines[index] ?? "";
    const dateline = kind === "paragraph" ? findDateline(line, layout) : null;
    if (dateline !== null && (!dateline.bare || (index <= story + 1 && bare++ < mostBare))) {
      blocks.push(...splitDateline(text, chunk, dateline.length));
    } else {
      blocks.push({ start: chunk.start, end: chunk.end, kind });
    }
  });
  return blocks;
}

function splitDateline(text: string, chunk: Chunk, length: number): readonly Block[] {
  const end = chunk.start + length;
  let start = end;
  while (start < chunk.end && /\s/.test(text.charAt(start))) start++;
  const dateline: Block = { start: chunk.start, end, kind: "dateline" };
  return start < chunk.end ? [dateline, { start, end: chunk.end, kind: "paragraph" }] : [dateline];
}

function findStory(lines: readonly string[], layout: Layout): number {
  const limit = Math.min(lines.length, headChunks);
  for (let index = 0; index < limit; index++) {
    const line = lines[index] ?? "";
    if (findDateline(line, layout) !== null) return index;
    if (ruleFor(line, true, layout) !== null || isMarkdownHeading(line)) continue;
    const isLong = line.length > storyLength || (line.length > 60 && /[.?!][”"’')]*$/.test(line));
    if (isLong && !(index === 0 && lines.length > 2 && isTitleCased(line))) return index;
  }
  return limit;
}

function kindOf(page: Page, index: number): BlockKind {
  const { lines } = page;
  const line = lines[index] ?? "";
  const rule = ruleFor(line, index < page.story, page.layout);
  if (rule !== null) return rule.kind;
  if (isMarkdownHeading(line)) return "heading";
  if (listItem.test(line)) return "list";
  if (dashItem.test(line)) return isDashList(page, index) ? "list" : "paragraph";
  if (lines.length > 1 && isPictureLabel(page, index)) return "credit";
  return isHeading(page, index) ? "heading" : "paragraph";
}

function ruleFor(line: string, atTop: boolean, layout: Layout): LayoutRule | null {
  if (line.length > longestLine) return null;
  for (const rule of layout.lines) {
    if ((atTop || rule.place === "any") && rule.pattern.test(line)) return rule;
  }
  return null;
}

/** Items of one list stand close together; lines of a dialogue are set apart like paragraphs. */
function isDashList({ chunks, lines }: Page, index: number): boolean {
  const isNext = dashItem.test(lines[index + 1] ?? "") && chunks[index + 1]?.afterBlank === false;
  const isLast = dashItem.test(lines[index - 1] ?? "") && chunks[index]?.afterBlank === false;
  return isNext || isLast;
}

/** One or two lower-case words alone between paragraphs: whoever made the picture that stood there. */
function isPictureLabel({ chunks, lines }: Page, index: number): boolean {
  const isAlone =
    chunks[index]?.afterBlank === true && chunks[index + 1]?.afterBlank !== false && index > 0;
  return (
    isAlone &&
    index + 1 < lines.length &&
    /^\p{Ll}[\p{L}\d.-]*(?:\s\p{Ll}[\p{L}\d.-]*)?(?<!\.)$/u.test(lines[index] ?? "")
  );
}

/** Whether a line stands over a paragraph as its heading. */
function isHeading({ chunks, lines }: Page, index: number): boolean {
  const line = lines[index] ?? "";
  const next = lines[index + 1] ?? "";
  if (!isHeadingShaped(line)) return false;
  if (next.length <= line.length || isHeadingShaped(next)) return false;
  // Between single line breaks a short line is more likely a broken paragraph than a heading.
  return chunks[index]?.afterBlank === true || line === line.toUpperCase();
}
