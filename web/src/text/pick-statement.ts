import type { RecordedStatement } from "../../../src/record/index.ts";

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
