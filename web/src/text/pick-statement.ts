import type { RecordedStatement } from "../../../src/record/index.ts";
import { firstWhere, type Span } from "../../../src/text/index.ts";

/** From the first to the last character of a statement's content. */
export function contentOf(statement: Pick<RecordedStatement, "content">): {
  readonly start: number;
  readonly end: number;
} {
  return {
    start: Math.min(...statement.content.map((span) => span.start)),
    end: Math.max(...statement.content.map((span) => span.end)),
  };
}

/** Statements by the start of their content. */
export function inOrder(statements: readonly RecordedStatement[]): RecordedStatement[] {
  return statements
    .map((statement) => ({ statement, start: contentOf(statement).start }))
    .sort((a, b) => a.start - b.start)
    .map(({ statement }) => statement);
}

/** Those of some statements, in order of their start, whose content begins in a span: found in steps of halves. */
export function statementsIn<Kind extends Pick<RecordedStatement, "content">>(
  statements: readonly Kind[],
  { start, end }: Span,
): readonly Kind[] {
  const first = firstFrom(statements, start);
  const last = firstFrom(statements, end);
  return first === 0 && last === statements.length ? statements : statements.slice(first, last);
}

/** Index of the first statement whose content begins at or after an offset. */
function firstFrom(
  statements: readonly Pick<RecordedStatement, "content">[],
  offset: number,
): number {
  return firstWhere(statements.length, (i) => {
    const own = statements[i];
    return own === undefined || contentOf(own).start >= offset;
  });
}

/** The statement that a range of characters means: the one of just this content, else none. */
export function statementOfRange(
  statements: readonly RecordedStatement[],
  range: { readonly start: number; readonly end: number },
): RecordedStatement | null {
  return (
    statements.find((one) => {
      const { start, end } = contentOf(one);
      return start === range.start && end === range.end;
    }) ??
    statements.find((one) =>
      one.content.some(({ start, end }) => start === range.start && end === range.end),
    ) ??
    null
  );
}

/** The statement that a click at an offset means: of those whose words are there, the shortest. */
export function statementAt(
  statements: readonly RecordedStatement[],
  offset: number,
): RecordedStatement | null {
  let best: RecordedStatement | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const one of statements) {
    const spans = [...one.content, ...one.cue, ...one.source];
    if (!spans.some(({ start, end }) => offset >= start && offset < end)) continue;
    const { start, end } = contentOf(one);
    if (end - start < least) {
      best = one;
      least = end - start;
    }
  }
  return best;
}
