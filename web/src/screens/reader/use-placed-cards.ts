import { type RefObject, useLayoutEffect, useRef } from "react";
import type { RecordedStatement } from "../../../../src/record/index.ts";
import type { Folded } from "../../text/fold-turns.ts";
import { contentOf } from "../../text/pick-statement.ts";
import { placeCards } from "../../text/place-cards.ts";
import { bringIntoView } from "./bring-into-view.ts";
import { type DrawnText, rangeOf } from "./draw.ts";

/** The list of the cards, and what stands in it. */
export interface PlacedCards {
  readonly list: RefObject<HTMLOListElement | null>;
  readonly drawn: DrawnText | null;
  readonly cards: readonly Folded[];
  readonly chosen: RecordedStatement | null;
}

/** Pixels between two cards. */
const gap = 6;

/**
 * Puts every card beside its words, again whenever text or cards change their size, and
 * brings what is newly chosen into the window. By hand, because a document may have
 * thousands of cards and React would draw each anew; and at once, not in the frame behind
 * its layout: what is written there has the browser go through the whole page a second time.
 */
export function usePlacedCards({ list, drawn, cards, chosen }: PlacedCards): void {
  const known = useRef<Known>(nothingKnown(""));
  const shown = useRef<RecordedStatement["id"] | null>(null);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null || drawn === null) return;
    const items = [...element.children] as HTMLElement[];
    const at = cards.findIndex(({ statement }) => statement === chosen);
    const open = items[at];
    const sizeNow = (box: DOMRect): string => `${box.width} ${box.height} ${window.innerWidth}`;
    const openNow = (): number => open?.offsetHeight ?? 0;
    let placedOpen = 0;
    const place = (): void => {
      // First everything is read, then everything written: what is read after writing costs another layout.
      const box = drawn.element.getBoundingClientRect();
      if (known.current.size !== sizeNow(box)) known.current = nothingKnown(sizeNow(box));
      placedOpen = openNow();
      const wanted = cards.map(({ statement }, i) => ({
        wanted: topOf(statement, drawn, box, known.current),
        height: i === at ? placedOpen : heightOf(statement, items[i], known.current),
      }));
      const placed = placeCards(wanted, at < 0 ? null : at, gap);
      const hasMargin = window.matchMedia("(width >= 60rem)").matches;
      if (chosen !== null && shown.current !== chosen.id) {
        const words = rangeOf(drawn, contentOf(chosen))?.getBoundingClientRect();
        if (words !== undefined) bringIntoView(words, hasMargin ? placedOpen : 0);
      }
      shown.current = chosen?.id ?? null;
      // A transform moves a card without laying out anything anew.
      for (const [i, top] of placed.entries()) {
        const item = items[i];
        if (item !== undefined)
          item.style.transform = hasMargin ? `translateY(${Math.round(top)}px)` : "";
      }
      const height = (placed.at(-1) ?? 0) + (wanted.at(-1)?.height ?? 0);
      element.style.minHeight = hasMargin && height > box.height ? `${height}px` : "";
    };
    place();
    // An observer speaks when it begins, too, when all is in its place.
    const observer = new ResizeObserver(() => {
      const size = sizeNow(drawn.element.getBoundingClientRect());
      if (size !== known.current.size || openNow() !== placedOpen) place();
    });
    observer.observe(drawn.element);
    if (open !== undefined) observer.observe(open);
    return () => observer.disconnect();
  }, [list, drawn, cards, chosen]);
}

/** What was measured while the column of the text had one size, in pixels. Words stand where they stood until then. */
interface Known {
  readonly size: string;
  readonly tops: Map<RecordedStatement, number>;
  /** Of cards that are not open, which keep their height. */
  readonly heights: Map<RecordedStatement, number>;
}

function nothingKnown(size: string): Known {
  return { size, tops: new Map(), heights: new Map() };
}

/** How far below the upper edge of the text a statement's words begin. */
function topOf(
  statement: RecordedStatement,
  drawn: DrawnText,
  box: DOMRect,
  { tops }: Known,
): number {
  const known = tops.get(statement);
  if (known !== undefined) return known;
  const range = rangeOf(drawn, contentOf(statement));
  const top = (range?.getBoundingClientRect().top ?? box.top) - box.top;
  tops.set(statement, top);
  return top;
}

function heightOf(
  statement: RecordedStatement,
  item: HTMLElement | undefined,
  { heights }: Known,
): number {
  const known = heights.get(statement);
  if (known !== undefined) return known;
  const height = item?.offsetHeight ?? 0;
  heights.set(statement, height);
  return height;
}
