import { type StatementView, statementViews } from "../query/index.ts";
import type { RecordedStatement } from "../record/index.ts";
import type { StatementAnswer } from "./answers.ts";
import { createJudgmentAnswer } from "./judgment-answer.ts";
import { createPlaceAnswer } from "./place-answer.ts";
import type { Overview, Reader } from "./reader.ts";

/** Statements with their document's facts and context, in the order given; those whose document is gone are left out. */
export async function answerStatements(
  reader: Reader,
  statements: readonly RecordedStatement[],
): Promise<StatementAnswer[]> {
  const overview = await reader.overview();
  const views = await statementViews(reader.store, statements);
  return views.map((view) => createStatementAnswer(view, overview));
}

/** A statement in view as the API gives it, its document by the title and date that lists show. */
export function createStatementAnswer(view: StatementView, overview: Overview): StatementAnswer {
  return {
    statement: view.statement,
    ...createPlaceAnswer(view, overview),
    judgments: view.decisions.map(createJudgmentAnswer),
  };
}
