import type { Block, BlockKind } from "../../../src/doc/index.ts";
import { firstEndingAfter } from "../../../src/text/index.ts";

/** A stretch of a document that is drawn as one element; `null` is text that no block covers. */
export interface DrawnBlock {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind | null;
  /** Whether the next stretch goes on with the same block, which is too long to be drawn as one. */
  readonly goesOn: boolean;
  /** The page that begins with it, behind another; null where none does. */
  readonly page: number | null;
}

/** Where a page begins. */
interface PageStart {
  readonly page: number;
  readonly start: number;
}

/** Characters from which a block is drawn in several stretches: a text without line breaks may be one block. */
const longestDrawn = 6000;
/** How far back from there white space is looked for to cut at. */
const lookedBack = 400;

/**
 * The stretches a document is drawn in: its blocks, and every other line that is not
 * white. White space between them is not drawn, all other characters are, once. A
 * line break inside a block stays in it. What is very long is cut, between words; what
 * runs over the end of a page is cut there.
 */
export function fillBlocks(
  text: string,
  blocks: readonly Block[],
  pages: readonly PageStart[] = [],
): DrawnBlock[] {
  const drawn: DrawnBlock[] = [];
  let at = 0;
  for (const { start, end, kind } of blocks) {
    if (start < at) continue;
    const whole = { start, end, kind, goesOn: false, page: null };
    drawn.push(...lines(text, at, start), ...pieces(text, whole));
    at = end;
  }
  drawn.push(...lines(text, at, text.length));
  return atPages(text, drawn, pages);
}

function lines(text: string, from: number, to: number): DrawnBlock[] {
  const found: DrawnBlock[] = [];
  for (const match of text.slice(from, to).matchAll(/[^\n]*\S[^\n]*/g)) {
    const start = from + match.index;
    const end = start + match[0].length;
    found.push(...pieces(text, { start, end, kind: null, goesOn: false, page: null }));
  }
  return found;
}

/** The same stretches, each page but the first beginning with one: cut where a page ends inside, behind the white space there. */
function atPages(
  text: string,
  drawn: readonly DrawnBlock[],
  pages: readonly PageStart[],
): DrawnBlock[] {
  if (pages.length < 2) return [...drawn];
  const cut: DrawnBlock[] = [];
  let next = 1;
  for (const block of drawn) {
    let rest = block;
    for (let page = pages[next]; page !== undefined; page = pages[next]) {
      const start = page.start + text.slice(page.start, rest.end).search(/\S|$/);
      if (start >= rest.end) break;
      next++;
      if (start > rest.start) {
        cut.push({ ...rest, end: start, goesOn: true });
        rest = { ...rest, start };
      }
      rest = { ...rest, page: page.page };
    }
    cut.push(rest);
  }
  return cut;
}

function pieces(text: string, block: DrawnBlock): DrawnBlock[] {
  const cut: DrawnBlock[] = [];
  let { start } = block;
  while (block.end - start > longestDrawn) {
    const end = cutBefore(text, start + longestDrawn);
    cut.push({ ...block, start, end, goesOn: true });
    start = end;
  }
  return [...cut, { ...block, start }];
}

/** The last place behind white space before an offset; without any nearby the offset itself, or one less within a pair. */
function cutBefore(text: string, offset: number): number {
  for (let at = offset; at > offset - lookedBack; at--) {
    if (/\s/.test(text.charAt(at - 1))) return at;
  }
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}

/** Index of the stretch that holds an offset, or of the next one; the last where none follows. */
export function blockAt(drawn: readonly DrawnBlock[], offset: number): number {
  return Math.min(firstEndingAfter(drawn, offset), drawn.length - 1);
}
