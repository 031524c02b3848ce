import type { Evidence, RecordedStatement, Remark } from "../../../src/record/index.ts";
import { covers } from "../../../src/text/index.ts";

/**
 * The words of a statement that report a remark: of a speech the sentences that are part of it, those
 * that follow each other as one piece. All of them where nobody says which.
 */
export function reportedWords(
  statement: Pick<RecordedStatement, "evidence">,
  remark: Pick<Remark, "evidence">,
): readonly Evidence[] {
  const found: Evidence[] = [];
  for (const piece of statement.evidence) {
    const parts = remark.evidence.filter((part) => part.doc === piece.doc && covers(piece, part));
    for (const part of parts.toSorted((a, b) => a.start - b.start)) {
      const last = found.at(-1);
      const goesOn =
        last !== undefined && covers(piece, last) && isSpace(piece, last.end, part.start);
      const start = goesOn ? last.start : part.start;
      if (goesOn) found.pop();
      found.push({ ...part, start, exact: textOf(piece, start, part.end) });
    }
  }
  return found.length === 0 ? statement.evidence : found;
}

function isSpace(piece: Evidence, start: number, end: number): boolean {
  return textOf(piece, start, end).trim() === "";
}

function textOf(piece: Evidence, start: number, end: number): string {
  return piece.exact.slice(start - piece.start, end - piece.start);
}
