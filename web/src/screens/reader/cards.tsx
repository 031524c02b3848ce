import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { DocumentAnswer } from "../../../../src/http/answers.ts";
import type { RecordedStatement } from "../../../../src/record/index.ts";
import { foldTurns } from "../../text/fold-turns.ts";
import { contentOf } from "../../text/pick-statement.ts";
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
  drawn,
  onChoose,
}: {
  readonly found: DocumentAnswer;
  readonly statements: readonly RecordedStatement[];
  readonly chosen: RecordedStatement | null;
  readonly drawn: DrawnText | null;
  readonly onChoose: (statement: RecordedStatement) => void;
}): ReactNode {
  const list = useRef<HTMLOListElement>(null);
  const { query } = usePlace();
  const unfolded = query.get("turns") === "all";
  const cards = useMemo(() => {
    if (unfolded) return statements.map((statement) => ({ statement, behind: 0 }));
    const shared = new Set(
      found.remarks.filter(({ documents }) => documents.length > 1).map(({ id }) => id),
    );
    const isKept = (one: RecordedStatement): boolean =>
      one === chosen || one.status !== "unverified" || shared.has(one.remark ?? "");
    return foldTurns(statements, found.turns, isKept);
  }, [statements, found, chosen, unfolded]);
  const [tops, setTops] = useState<readonly number[]>([]);
  const [bottom, setBottom] = useState(0);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null || drawn === null) return;
    const place = (): void => {
      const origin = drawn.element.getBoundingClientRect().top;
      const wanted = cards.map(({ statement }, i) => ({
        wanted:
          (rangeOf(drawn, contentOf(statement))?.getBoundingClientRect().top ?? origin) - origin,
        height: (element.children[i] as HTMLElement | undefined)?.offsetHeight ?? 0,
      }));
      const at = cards.findIndex(({ statement }) => statement === chosen);
      const placed = placeCards(wanted, at < 0 ? null : at, gap);
      setTops((old) => (old.join() === placed.join() ? old : placed));
      setBottom((placed.at(-1) ?? 0) + (wanted.at(-1)?.height ?? 0));
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(drawn.element);
    for (const card of element.children) observer.observe(card);
    return () => observer.disconnect();
  }, [drawn, cards, chosen]);
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
      <ol ref={list} style={{ minHeight: bottom }}>
        {cards.map(({ statement, behind }, i) => (
          <Card
            key={statement.id}
            statement={statement}
            text={found.text}
            behind={behind}
            remark={found.remarks.find(({ id }) => id === statement.remark) ?? null}
            glossed={found.remarks.find((remark) => isGloss(remark, statement, found)) ?? null}
            chosen={statement === chosen}
            top={tops[i] ?? 0}
            onChoose={() => onChoose(statement)}
          />
        ))}
      </ol>
    </aside>
  );
}

/** Whether a remark of this document is worded more widely by this very statement. */
function isGloss(
  remark: DocumentAnswer["remarks"][number],
  statement: RecordedStatement,
  found: DocumentAnswer,
): boolean {
  return (
    remark.id !== statement.remark &&
    remark.glosses > 0 &&
    found.glossOf.some((one) => one.remark === remark.id && one.statement === statement.id)
  );
}
