import { useLayoutEffect, useState } from "react";
import { firstWhere, type Span } from "../../../../src/text/index.ts";
import type { DrawnBlock } from "../../text/fill-blocks.ts";
import type { DrawnText } from "./draw.ts";

/** Blocks, or characters, from which a text is long: only what is near the window is then drawn and marked, and has cards. */
const longFrom = 400;
const longFromCharacters = 100_000;

/** Whether only what is near the window is drawn. */
export function isLong(blocks: readonly DrawnBlock[]): boolean {
  return blocks.length >= longFrom || (blocks.at(-1)?.end ?? 0) >= longFromCharacters;
}
/** Heights of the window that are kept ready above and below it. */
const ready = 0.5;
/** Heights of the window before whose end more is made ready. */
const enough = 0.2;

/** The part of a text near the window, by whole blocks; all of it where the text is not long. */
export function useNear(blocks: readonly DrawnBlock[], drawn: DrawnText | null): Span {
  const [near, setNear] = useState<Span>(() => (isLong(blocks) ? beginning : all));
  useLayoutEffect(() => {
    if (drawn === null || !isLong(drawn.blocks)) return;
    let timer: number | null = null;
    const look = (): void => {
      timer = null;
      setNear((before) => {
        const seen = spanOf(drawn, enough);
        return before.end !== all.end && before.start <= seen.start && before.end >= seen.end
          ? before
          : spanOf(drawn, ready);
      });
    };
    // Behind the frame that scrolls: what is made ready is not seen in it.
    const later = (): void => {
      timer ??= window.setTimeout(look);
    };
    look();
    window.addEventListener("scroll", later, { passive: true });
    window.addEventListener("resize", later);
    return () => {
      if (timer !== null) window.clearTimeout(timer);
      window.removeEventListener("scroll", later);
      window.removeEventListener("resize", later);
    };
  }, [drawn]);
  return near;
}

/** What is near before the text is drawn: its first characters. */
const beginning: Span = { start: 0, end: 4000 };
const all: Span = { start: 0, end: Number.POSITIVE_INFINITY };

/** The text of the blocks in the window and so many heights of it above and below. Looks at some dozen blocks. */
function spanOf({ elements, blocks }: DrawnText, around: number): Span {
  const height = window.innerHeight;
  const first = firstBelow(elements, -around * height);
  const last = firstBelow(elements, (1 + around) * height);
  return {
    start: blocks[first]?.start ?? 0,
    end: blocks[Math.min(last, blocks.length - 1)]?.end ?? 0,
  };
}

/** Index of the first block whose lower edge is below a height of the window. */
function firstBelow(elements: readonly Element[], y: number): number {
  const isBelow = (i: number): boolean => (elements[i]?.getBoundingClientRect().bottom ?? 0) > y;
  return firstWhere(elements.length - 1, isBelow);
}
