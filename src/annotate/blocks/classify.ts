import type { Block, BlockKind } from "../../doc/index.ts";
import type { DatelineRule, LayoutRule } from "../../lang/en/index.ts";
import { isHeadingShaped, isHeadlineShaped, isTitleCased } from "./headings.ts";
import type { Chunk } from "./join-lines.ts";

/** What the blocks stage knows of a language's layout. */
export interface Layout {
  readonly lines: readonly LayoutRule[];
  readonly datelines: readonly DatelineRule[];
}

/** No line of furniture is longer; only so much of a chunk is ever matched, which keeps long lines linear. */
const LONGEST = 300;
/** A line this long, or one that ends a sentence, is the story; what stands above the first is its head. */
const STORY = 120;
/** Above this many chunks the head of a story has ended in any case. */
const HEAD_CHUNKS = 10;
/** Datelines of a place alone in one document; more, and they are labels of something else. */
const MOST_BARE = 2;

const LIST_ITEM = /^(?:[*•·‣▪●◦]\s|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s)/;
const DASH_ITEM = /^[-–]\s/;

/** Gives each chunk its kind; a chunk that begins with a dateline becomes two blocks. */
export function classify(text: string, chunks: readonly Chunk[], layout: Layout): readonly Block[] {
  const lines = chunks.map((chunk) =>
    text.slice(chunk.start, Math.min(chunk.end, chunk.start + LONGEST + 1)),
  );
  const story = findStory(lines, layout);
  const kinds = chunks.map((_, index) => kindOf(index, chunks, lines, story, layout));
  markHeadline(kinds, chunks, lines, story, isUnderFirst(kinds, lines, layout));
  const blocks: Block[] = [];
  let bare = 0;
  chunks.forEach((chunk, index) => {
    const kind = kinds[index] ?? "paragraph";
    const line = lines[index] ?? "";
    const dateline = kind === "paragraph" ? findDateline(line, layout) : null;
    if (dateline !== null && (!dateline.bare || (index <= story + 1 && bare++ < MOST_BARE))) {
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

/** Length of the dateline a line begins with, without white space after it; null where it has none. */
function findDateline(line: string, layout: Layout): { length: number; bare: boolean } | null {
  for (const rule of layout.datelines) {
    const match = rule.pattern.exec(line);
    if (match !== null) return { length: match[0].trimEnd().length, bare: rule.bare };
  }
  return null;
}

/** Index of the first chunk of the story itself; what stands before it is its head. */
function findStory(lines: readonly string[], layout: Layout): number {
  const limit = Math.min(lines.length, HEAD_CHUNKS);
  for (let index = 0; index < limit; index++) {
    const line = lines[index] ?? "";
    if (findDateline(line, layout) !== null) return index;
    if (ruleFor(line, true, layout) !== null || isMarkdownHeading(line)) continue;
    const isLong = line.length > STORY || (line.length > 60 && /[.?!][”"’')]*$/.test(line));
    if (isLong && !(index === 0 && lines.length > 2 && isTitleCased(line))) return index;
  }
  return limit;
}

function kindOf(
  index: number,
  chunks: readonly Chunk[],
  lines: readonly string[],
  story: number,
  layout: Layout,
): BlockKind {
  const line = lines[index] ?? "";
  const rule = ruleFor(line, index < story, layout);
  if (rule !== null) return rule.kind;
  if (isMarkdownHeading(line)) return "heading";
  if (LIST_ITEM.test(line)) return "list";
  if (DASH_ITEM.test(line)) return isDashList(index, chunks, lines) ? "list" : "paragraph";
  if (lines.length > 1 && isPictureLabel(line, index, chunks, lines)) return "credit";
  return isHeading(index, chunks, lines) ? "heading" : "paragraph";
}

function ruleFor(line: string, atTop: boolean, layout: Layout): LayoutRule | null {
  if (line.length > LONGEST) return null;
  for (const rule of layout.lines) {
    if ((atTop || rule.place === "any") && rule.pattern.test(line)) return rule;
  }
  return null;
}

function isMarkdownHeading(line: string): boolean {
  return /^#{1,6}\s+\S/.test(line) && line.length <= LONGEST;
}

/** Items of one list stand close together; lines of a dialogue are set apart like paragraphs. */
function isDashList(index: number, chunks: readonly Chunk[], lines: readonly string[]): boolean {
  const isNext = DASH_ITEM.test(lines[index + 1] ?? "") && chunks[index + 1]?.afterBlank === false;
  const isLast = DASH_ITEM.test(lines[index - 1] ?? "") && chunks[index]?.afterBlank === false;
  return isNext || isLast;
}

/** One or two lower-case words alone between paragraphs: whoever made the picture that stood there. */
function isPictureLabel(
  line: string,
  index: number,
  chunks: readonly Chunk[],
  lines: readonly string[],
): boolean {
  const isAlone =
    chunks[index]?.afterBlank === true && chunks[index + 1]?.afterBlank !== false && index > 0;
  return (
    isAlone &&
    index + 1 < lines.length &&
    /^\p{Ll}[\p{L}\d.-]*(?:\s\p{Ll}[\p{L}\d.-]*)?(?<!\.)$/u.test(line)
  );
}

/** Whether a line stands over a paragraph as its heading. */
function isHeading(index: number, chunks: readonly Chunk[], lines: readonly string[]): boolean {
  const line = lines[index] ?? "";
  const next = lines[index + 1] ?? "";
  if (!isHeadingShaped(line)) return false;
  if (next.length <= line.length || isHeadingShaped(next)) return false;
  // Between single line breaks a short line is more likely a broken paragraph than a heading.
  return chunks[index]?.afterBlank === true || line === line.toUpperCase();
}

/** Whether a dateline, a byline or a date stands under the first line: then that is a headline even with a full stop. */
function isUnderFirst(
  kinds: readonly BlockKind[],
  lines: readonly string[],
  layout: Layout,
): boolean {
  if ((lines[0]?.length ?? 0) > STORY) return false;
  return (
    kinds[1] === "byline" || kinds[1] === "posted" || findDateline(lines[1] ?? "", layout) !== null
  );
}

/** Finds the headline in the head of the story and renames its kind. */
function markHeadline(
  kinds: BlockKind[],
  chunks: readonly Chunk[],
  lines: readonly string[],
  story: number,
  isFirst: boolean,
): void {
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
    else if (isMasthead(found, kinds, chunks, lines)) {
      kinds[found] = "credit";
      found = index;
    } else kinds[index] = "heading";
  }
  if (found !== -1) kinds[found] = "headline";
}

/** Whether the candidate is the outlet's name over the date, with the headline still to come. */
function isMasthead(
  index: number,
  kinds: readonly BlockKind[],
  chunks: readonly Chunk[],
  lines: readonly string[],
): boolean {
  const words = (lines[index] ?? "").split(/\s+/).length;
  return words <= 5 && kinds[index + 1] === "posted" && chunks[index + 1]?.afterBlank === false;
}
