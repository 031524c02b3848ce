import type { RecordedStatement } from "../../../src/record/index.ts";
import { contentOf } from "./pick-statement.ts";

/** A statement that gets a card, and how many more of its turn stand behind it without one. */
export interface Folded {
  readonly statement: RecordedStatement;
  readonly behind: number;
}

/**
 * Leaves one card for each turn of a transcript, whose every sentence is a statement,
 * and one for each statement that `keep` asks for. Statements with a source or cue of
 * their own are no mere sentences of a turn and keep their cards. Statements and turns
 * come sorted by start.
 */
export function foldTurns(
  statements: readonly RecordedStatement[],
  turns: readonly { readonly start: number; readonly end: number }[],
  keep: (statement: RecordedStatement) => boolean,
): Folded[] {
  const folded: { statement: RecordedStatement; behind: number }[] = [];
  let at = 0;
  let headTurn = -1;
  let head = { behind: 0 };
  for (const statement of statements) {
    const { start } = contentOf(statement);
    while (at < turns.length && (turns[at]?.end ?? 0) <= start) at++;
    const turn = turns[at];
    const isSentence =
      turn !== undefined &&
      turn.start <= start &&
      statement.cue.length === 0 &&
      statement.source.length === 0;
    if (isSentence && headTurn === at && !keep(statement)) {
      head.behind++;
      continue;
    }
    const card = { statement, behind: 0 };
    folded.push(card);
    if (isSentence && headTurn !== at) {
      headTurn = at;
      head = card;
    }
  }
  return folded;
}
