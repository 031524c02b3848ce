import type { PlacedJudgment, RecordedStatement, Statement } from "../record/index.ts";
import type { Store } from "../store/index.ts";
import type { Span } from "../text/index.ts";
import { openDocuments, type PlaceView, placeIn } from "./place-view.ts";
import { decisionsOf } from "./statement-decisions.ts";

/** A statement with what a reader needs to judge it, and what a citation of its content needs. */
export interface StatementView extends PlaceView {
  readonly statement: RecordedStatement;
  /** Decisions about it, oldest first, each with how it stands now. */
  readonly decisions: readonly PlacedJudgment[];
}

/** Statements in view, in the order given; those whose document is gone are left out. Reads each document once. */
export async function statementViews(
  store: Store,
  statements: readonly RecordedStatement[],
): Promise<StatementView[]> {
  const open = await openDocuments(
    store,
    statements.map(({ doc }) => doc),
  );
  return statements.flatMap((statement) => {
    const found = open.get(statement.doc);
    if (found === undefined) return [];
    return [
      {
        statement,
        ...placeIn(found, hullOf(statement.content), statement.span),
        decisions: decisionsOf(statement, found.decisions),
      },
    ];
  });
}

/** From the first to the last character of the content. */
function hullOf(content: Statement["content"]): Span {
  return {
    start: Math.min(...content.map((span) => span.start)),
    end: Math.max(...content.map((span) => span.end)),
  };
}
