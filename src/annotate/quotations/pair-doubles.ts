import type { Span } from "../../text/index.ts";
import { isWhite } from "../../text/index.ts";
import { type Mark, mayOpenAt } from "./marks.ts";
import type { Pair } from "./pair.ts";
import { sentenceEnd, sentenceStart } from "./sentence-edges.ts";

/** Marks nested deeper than this are strays; also what keeps pairing linear. */
const deepest = 6;

/** What pairing a paragraph's double marks gives. */
export interface Paired {
  readonly pairs: Pair[];
  /** Whether the last quotation was left open to the end of the paragraph. */
  readonly leftOpen: boolean;
}

/** A paragraph with its marks, and what pairing needs to know of the paragraphs around. */
export interface MarkedParagraph {
  readonly bounds: Span;
  /** Its double marks, in the order of the text. */
  readonly marks: readonly Mark[];
  /** Whether the paragraph before left a quotation open. */
  readonly continues: boolean;
  /** Whether the paragraph after begins with an opening mark, or closes what this one leaves open. */
  readonly nextContinues: boolean;
}

/**
 * Pairs the double marks of one paragraph. Shape decides first, the characters
 * around a mark second, and the number of marks still to come third: a second
 * opening mark nests only where enough closing marks follow to close both.
 * Costs one pass over the marks.
 */
export function pairDoubles(text: string, paragraph: MarkedParagraph): Paired {
  const { bounds, marks, nextContinues } = paragraph;
  const pairs: Pair[] = [];
  const open: Mark[] = [];
  const surplus = surplusAfter(marks);
  const first = firstInk(text, bounds);
  marks.forEach((mark, at) => {
    const level = open.findLastIndex((opener) => opener.family === mark.family);
    const opener = open[level];
    if (opener === undefined) {
      if (opens(text, paragraph, at)) {
        if (open.length < deepest) open.push(mark);
      } else if (open.length === 0) {
        const pair = unopened(text, paragraph, { mark, pairs });
        if (pair !== null) pairs.push(pair);
      }
      return;
    }
    if (closes(opener, mark)) {
      open.length = level;
      pairs.push({ open: opener, close: mark, end: mark.end });
      return;
    }
    const enough = (surplus[at] ?? 0) >= open.length + 1;
    if (
      !enough &&
      /[.!?,…]\s*$/u.test(text.slice(Math.max(opener.end, mark.start - 4), mark.start))
    ) {
      // The quotation before was never closed and ended with its sentence.
      open.length = level;
      pairs.push({ open: opener, close: null, end: trimEnd(text, mark.start) });
    }
    if (open.length < deepest) open.push(mark);
  });
  let leftOpen = false;
  const last = pairs.at(-1);
  open.forEach((mark, level) => {
    const inside = last !== undefined && last.open.start > mark.start ? last : undefined;
    const toEnd = level === 0 && (nextContinues || mark.start === first);
    if (!toEnd && mark.nature === "either" && mark.lean !== "open") return;
    const end = toEnd
      ? trimEnd(text, bounds.end)
      : sentenceEnd(text, Math.max(mark.end, inside?.end ?? 0), bounds);
    if (end > mark.end) pairs.push({ open: mark, close: null, end });
    leftOpen ||= level === 0 && end >= trimEnd(text, bounds.end);
  });
  return { pairs, leftOpen };
}

function closes(opener: Mark, mark: Mark): boolean {
  if (mark.family === "double" && opener.low && mark.nature === "open" && !mark.low) return true;
  if (mark.nature === "close") return true;
  return mark.nature === "either" ? mark.lean !== "open" : mark.lean === "close";
}

/** Whether the mark at a place may begin a quotation where none is open. */
function opens(text: string, { bounds, marks }: MarkedParagraph, at: number): boolean {
  const [mark, later] = [marks[at], marks[at + 1]];
  if (mark === undefined) return false;
  if (mark.family !== "double") return later !== undefined && mark.lean !== "close";
  if (mark.nature === "open") return mark.lean !== "close" || later?.nature === "close";
  if (mark.lean === "open") return true;
  // Spaced marks (“ " so " ”, “states that ” so”) open only where a later mark can close them.
  return mark.lean === "none" && mayOpenAt(text, mark.start, bounds) && later !== undefined;
}

/**
 * A closing mark that nothing opened. After a comma or a full stop its quotation
 * began with the paragraph, where the paragraph before was left open, else with
 * its sentence; anything else is a stray mark.
 */
function unopened(
  text: string,
  { bounds, continues }: MarkedParagraph,
  { mark, pairs }: { readonly mark: Mark; readonly pairs: readonly Pair[] },
): Pair | null {
  if (
    mark.family !== "double" ||
    !/[\p{L}\p{N}][.,!?…]+\s?$/u.test(text.slice(mark.start - 4, mark.start))
  ) {
    return null;
  }
  const from = pairs.at(-1)?.end ?? bounds.start;
  const carried = continues && pairs.length === 0;
  const start = carried
    ? bounds.start
    : sentenceStart(text, mark.start, { start: from, end: bounds.end });
  if (mark.start - start < 2) return null;
  return { open: { start, end: start }, close: mark, end: mark.end };
}

/** For each mark, how many more closing than opening marks follow it. */
function surplusAfter(marks: readonly Mark[]): Int32Array {
  const out = new Int32Array(marks.length);
  let surplus = 0;
  for (let at = marks.length - 1; at >= 0; at--) {
    out[at] = surplus;
    const mark = marks[at];
    if (mark === undefined) continue;
    const isOpen = mark.lean === "open" || (mark.lean === "none" && mark.nature === "open");
    surplus += isOpen ? -1 : 1;
  }
  return out;
}

function firstInk(text: string, bounds: Span): number {
  let at = bounds.start;
  while (at < bounds.end && isWhite(text.charCodeAt(at))) at++;
  return at;
}

function trimEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && isWhite(text.charCodeAt(at - 1))) at--;
  return at;
}
