import { type StatementView, statementViews } from "../query/index.ts";
import type { RecordedStatement } from "../record/index.ts";
import type { StatementAnswer } from "./answers.ts";
import { createJudgmentAnswer } from "./judgment-answer.ts";
import { createRef, type Overview, type Reader } from "./reader.ts";

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
export function createStatementAnswer(
  { statement, document, retrieved, decisions, ...view }: StatementView,
  overview: Overview,
): StatementAnswer {
  const listed = overview.documents.get(document.id) ?? document;
  const { url, textHash, length, language } = listed;
  return {
    statement,
    document: {
      ...createRef(listed),
      url,
      textHash,
      length,
      language,
      retrieved,
      dating: overview.datings.get(document.id) ?? null,
    },
    ...view,
    judgments: decisions.map(createJudgmentAnswer),
  };
}
