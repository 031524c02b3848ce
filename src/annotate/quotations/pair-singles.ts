import type { Span } from "../../text/index.ts";
import { mayCloseAt, mayOpenAt } from "./marks.ts";
import type { Pair } from "./pair.ts";

const singles = /[‘’‚‛']/gu;
/** Words whose first letters an apostrophe stands for: *’em*, *’til*, *’90s*. */
const elision =
  /^(?:\d0?s?\b|(?:em|til|tis|twas|twere|cause|round|bout|n|ere|cos|neath|twixt)\b)/iu;
const letter = /[\p{L}\p{N}]/u;

/**
 * Pairs single marks in `bounds`. A closing single mark looks like an apostrophe
 * (*the ministers’ talks*), so an opening one is needed, and the first mark that
 * punctuation or the end surely makes a closing one is preferred to one that a
 * plural could own. Singles that nothing closes are apostrophes. Linear.
 */
export function pairSingles(text: string, bounds: Span): Pair[] {
  const pairs: Pair[] = [];
  let open: Span | null = null;
  let fallback: Span | null = null;
  const settle = (): void => {
    if (open !== null && fallback !== null) {
      pairs.push({ open, close: fallback, end: fallback.end });
    }
    open = null;
    fallback = null;
  };
  for (const found of text.slice(bounds.start, bounds.end).matchAll(singles)) {
    const start = bounds.start + found.index;
    const mark = { start, end: start + 1 };
    // Two apostrophes in a row are a double mark.
    if (found[0] === "'" && (text[start - 1] === "'" || text[start + 1] === "'")) continue;
    if (isOpening(text, bounds, found[0], start)) {
      settle();
      open = mark;
      continue;
    }
    if (open === null || !isClosing(text, bounds, start)) continue;
    const before = text[start - 1] ?? "";
    const after = text[start + 1] ?? "";
    if (!letter.test(before) || start + 1 >= bounds.end || /[.,;:!?)\]”"»]/u.test(after)) {
      pairs.push({ open, close: mark, end: mark.end });
      open = null;
      fallback = null;
    } else if (fallback === null || (text[fallback.start - 1] === "s" && before !== "s")) {
      // *the ‘reformers’ of yesterday*: kept unless a surer closing mark follows.
      fallback = mark;
    }
  }
  settle();
  return pairs;
}

function isOpening(text: string, bounds: Span, shape: string, start: number): boolean {
  const straightInside = text[start - 1] === '"' && mayOpenAt(text, start - 1, bounds);
  if (!mayOpenAt(text, start, bounds) && !straightInside) return false;
  if (mayCloseAt(text, start + 1, bounds) && text[start + 1] !== "…") return false;
  if (shape === "’") return false;
  return !elision.test(text.slice(start + 1, start + 8));
}

function isClosing(text: string, bounds: Span, start: number): boolean {
  if (start > bounds.start && /\s/u.test(text[start - 1] ?? "")) return false;
  return mayCloseAt(text, start + 1, bounds) || /["“”]/u.test(text[start + 1] ?? "");
}
