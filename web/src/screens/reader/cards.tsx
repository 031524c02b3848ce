import { type ReactNode, type RefObject, useLayoutEffect, useMemo, useRef } from "react";
import type { DocumentAnswer } from "../../../../src/http/answers.ts";
import type { RecordedStatement } from "../../../../src/record/index.ts";
import type { Span } from "../../../../src/text/index.ts";
import { type Folded, foldTurns } from "../../text/fold-turns.ts";
import { contentOf, inOrder, statementsIn } from "../../text/pick-statement.ts";
import { placeCards } from "../../text/place-cards.ts";
import { Nothing } from "../../ui/state.tsx";
import { usePlace } from "../../url/location.ts";
import { Card } from "./card.tsx";
import { type DrawnText, rangeOf } from "./draw.ts";

const gap = 6;

/**
 * The statements of a document as a list, which is the way to them for keyboards and
 * screen readers; where there is room each card stands beside its words.
 */
export function Cards({
  found,
  statements,
  chosen,
  near,
  drawn,
  onChoose,
}: {
  readonly found: DocumentAnswer;
  readonly statements: readonly RecordedStatement[];
  readonly chosen: RecordedStatement | null;
  /** The part of the text whose statements have cards. */
  readonly near: Span;
  readonly drawn: DrawnText | null;
  readonly onChoose: (statement: RecordedStatement) => void;
}): ReactNode {
  const list = useRef<HTMLOListElement>(null);
  const { query } = usePlace();
  const unfolded = query.get("turns") === "all";
  const shared = useMemo(
    () =>
      new Set(found.remarks.filter(({ documents }) => documents.length > 1).map(({ id }) => id)),
    [found],
  );
  const nearby = useMemo(() => {
    const own = statementsIn(statements, near);
    return chosen === null || own.includes(chosen) ? own : inOrder([...own, chosen]);
  }, [statements, near, chosen]);
  const cards = useMemo(() => {
    if (unfolded) return nearby.map((statement) => ({ statement, behind: 0 }));
    const isKept = (one: RecordedStatement): boolean =>
      one === chosen || one.status !== "unverified" || shared.has(one.remark ?? "");
    return foldTurns(nearby, found.turns, isKept);
  }, [nearby, shared, found, chosen, unfolded]);
  const byId = useMemo(() => new Map(found.remarks.map((one) => [one.id, one])), [found]);
  const glosses = useMemo(
    () => new Map(found.glossOf.map((one) => [one.statement, byId.get(one.remark)])),
    [found, byId],
  );
  usePlacedCards(list, drawn, cards, chosen);
  if (statements.length === 0) {
    return (
      <aside className="cards" aria-label="Statements">
        <Nothing>
          {found.annotated
            ? "No statement found in this document."
            : "This document is stored and searchable, not annotated."}
        </Nothing>
      </aside>
    );
  }
  return (
    <aside className="cards" aria-label="Statements">
      <ol ref={list}>
        {cards.map(({ statement, behind }) => (
          <Card
            key={statement.id}
            statement={statement}
            text={found.text}
            behind={behind}
            remark={byId.get(statement.remark ?? "") ?? null}
            glossed={glosses.get(statement.id) ?? null}
            chosen={statement === chosen}
            onChoose={onChoose}
          />
        ))}
      </ol>
    </aside>
  );
}

/**
 * Puts every card beside its words, again whenever text or cards change their size. By
 * hand, because a document may have thousands of them and React would draw each anew.
 */
function usePlacedCards(
  list: RefObject<HTMLOListElement | null>,
  drawn: DrawnText | null,
  cards: readonly Folded[],
  chosen: RecordedStatement | null,
): void {
  const known = useRef<Known>(nothingKnown(""));
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null || drawn === null) return;
    const items = [...element.children] as HTMLElement[];
    const place = (): void => {
      const box = drawn.element.getBoundingClientRect();
      // Words stand where they stood as long as their column keeps its size.
      const size = `${box.width} ${box.height}`;
      if (known.current.size !== size) known.current = nothingKnown(size);
      const { tops, heights } = known.current;
      const wanted = cards.map(({ statement }, i) => {
        let top = tops.get(statement.id);
        if (top === undefined) {
          const range = rangeOf(drawn, contentOf(statement));
          top = (range?.getBoundingClientRect().top ?? box.top) - box.top;
          tops.set(statement.id, top);
        }
        // A card that is not open keeps its height.
        const height =
          (statement === chosen ? undefined : heights.get(statement.id)) ??
          items[i]?.offsetHeight ??
          0;
        if (statement !== chosen) heights.set(statement.id, height);
        return { wanted: top, height };
      });
      const at = cards.findIndex(({ statement }) => statement === chosen);
      // By properties of its own, not by variables: those give all that stands in a card its style anew.
      const hasMargin = window.matchMedia("(width >= 60rem)").matches;
      const placed = placeCards(wanted, at < 0 ? null : at, gap);
      for (const [i, top] of placed.entries()) {
        const item = items[i];
        if (item !== undefined) item.style.top = hasMargin ? `${top}px` : "";
      }
      const height = (placed.at(-1) ?? 0) + (wanted.at(-1)?.height ?? 0);
      element.style.minHeight = hasMargin ? `${height}px` : "";
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(drawn.element);
    for (const item of items) if (item.classList.contains("chosen")) observer.observe(item);
    return () => observer.disconnect();
  }, [list, drawn, cards, chosen]);
}

/** What was measured while the column of the text had one size, in pixels, by the statement's id. */
interface Known {
  readonly size: string;
  readonly tops: Map<string, number>;
  /** Of cards that are not open. */
  readonly heights: Map<string, number>;
}

function nothingKnown(size: string): Known {
  return { size, tops: new Map(), heights: new Map() };
}
