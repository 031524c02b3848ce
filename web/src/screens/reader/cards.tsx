import { type ReactNode, useMemo, useRef } from "react";
import type { DocumentAnswer } from "../../../../src/http/answers.ts";
import type { RecordedStatement } from "../../../../src/record/index.ts";
import type { Span } from "../../../../src/text/index.ts";
import { foldTurns } from "../../text/fold-turns.ts";
import { inOrder, statementsIn } from "../../text/pick-statement.ts";
import { Nothing } from "../../ui/state.tsx";
import { useParameter } from "../../url/location.ts";
import { Card } from "./card.tsx";
import type { DrawnText } from "./draw.ts";
import { usePlacedCards } from "./use-placed-cards.ts";

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
  const unfolded = useParameter("turns") === "all";
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
  usePlacedCards({ list, drawn, cards, chosen });
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
