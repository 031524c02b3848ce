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
 * thousands of cards and React would draw each anew; and when the browser has laid out
 * the page for its next frame, because asking for a place before that lays it out once more.
 */
export function usePlacedCards({ list, drawn, cards, chosen }: PlacedCards): void {
  const known = useRef<Known>(nothingKnown(""));
  const shown = useRef<RecordedStatement["id"] | null>(null);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null || drawn === null) return;
    const items = [...element.children] as HTMLElement[];
    const at = cards.findIndex(({ statement }) => statement === chosen);
    const place = (): void => {
      // First everything is read, then everything written: what is read after writing costs another layout.
      const box = drawn.element.getBoundingClientRect();
      const size = `${box.width} ${box.height}`;
      if (known.current.size !== size) known.current = nothingKnown(size);
      const wanted = cards.map(({ statement }, i) => ({
        wanted: topOf(statement, drawn, box, known.current),
        height: heightOf(statement, items[i], i === at, known.current),
      }));
      const placed = placeCards(wanted, at < 0 ? null : at, gap);
      const hasMargin = window.matchMedia("(width >= 60rem)").matches;
      if (chosen !== null && shown.current !== chosen.id) {
        const words = rangeOf(drawn, contentOf(chosen))?.getBoundingClientRect();
        const beside = hasMargin ? (wanted[at]?.height ?? 0) : 0;
        if (words !== undefined) bringIntoView(words, beside);
      }
      shown.current = chosen?.id ?? null;
      // A transform moves a card without laying out anything anew.
      for (const [i, top] of placed.entries()) {
        const item = items[i];
        if (item !== undefined) item.style.transform = hasMargin ? `translateY(${top}px)` : "";
      }
      const height = (placed.at(-1) ?? 0) + (wanted.at(-1)?.height ?? 0);
      element.style.minHeight = hasMargin ? `${height}px` : "";
    };
    // An observer speaks when it begins, too: behind the layout of the next frame and before its paint.
    const observer = new ResizeObserver(place);
    observer.observe(drawn.element);
    const open = items[at];
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
  isOpen: boolean,
  { heights }: Known,
): number {
  const known = isOpen ? undefined : heights.get(statement);
  if (known !== undefined) return known;
  const height = item?.offsetHeight ?? 0;
  if (!isOpen) heights.set(statement, height);
  return height;
}
