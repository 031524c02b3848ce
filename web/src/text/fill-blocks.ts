import type { Block, BlockKind } from "../../../src/doc/index.ts";

/** A stretch of a document that is drawn as one element; `null` is text that no block covers. */
export interface DrawnBlock {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind | null;
}

/**
 * The stretches a document is drawn in: its blocks, and every other line that is not
 * white. White space between them is not drawn, all other characters are, once. A
 * line break inside a block stays in it.
 */
export function fillBlocks(text: string, blocks: readonly Block[]): DrawnBlock[] {
  const drawn: DrawnBlock[] = [];
  let at = 0;
  for (const { start, end, kind } of blocks) {
    if (start < at) continue;
    drawn.push(...lines(text, at, start), { start, end, kind });
    at = end;
  }
  drawn.push(...lines(text, at, text.length));
  return drawn;
}

function lines(text: string, from: number, to: number): DrawnBlock[] {
  const found: DrawnBlock[] = [];
  for (const match of text.slice(from, to).matchAll(/[^\n]*\S[^\n]*/g)) {
    const start = from + match.index;
    found.push({ start, end: start + match[0].length, kind: null });
  }
  return found;
}

/** Index of the stretch that holds an offset, or of the next one; the last where none follows. */
export function blockAt(drawn: readonly DrawnBlock[], offset: number): number {
  let low = 0;
  let high = drawn.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((drawn[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return Math.min(low, drawn.length - 1);
}
