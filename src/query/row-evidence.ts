import type { DocId } from "../doc/index.ts";
import type { Evidence, PlacedJudgment, RecordedStatement, Row } from "../record/index.ts";
import type { Store } from "../store/index.ts";
import { openDocuments, type ReportView, reportsOf } from "./place-view.ts";

/** Words of a row in their paragraphs, and the statement that says them. */
export interface ToldView extends ReportView {
  /** The narrowest statement whose content holds the words; null where the document says them itself. */
  readonly statement: RecordedStatement | null;
}

/** What a row rests on. */
export interface RowEvidence {
  /** In the order of its evidence, one for each paragraph; without documents that are gone. */
  readonly reports: readonly ToldView[];
  /** Decisions about the row and about the statements that say its words, oldest first. */
  readonly decisions: readonly PlacedJudgment[];
}

/** The evidence of a row in view; `about` is what decisions call its kind. Reads its documents and their statements. */
export async function rowEvidence(
  store: Store,
  { evidence }: Pick<Row, "evidence">,
  about: string,
): Promise<RowEvidence> {
  const docs: readonly DocId[] = [...new Set(evidence.map(({ doc }) => doc))];
  const open = await openDocuments(store, docs);
  const statements = docs.length === 0 ? [] : await store.readStatements({ docs });
  const reports = reportsOf(open, evidence).map((report) => ({
    ...report,
    statement: narrowest(statements, report.evidence[0]),
  }));
  const said = reports.flatMap(({ statement }) => statement?.evidence ?? []);
  const isAbout = ({ judgment }: PlacedJudgment): boolean => {
    const own = judgment.about === about ? evidence : judgment.about === "statement" ? said : [];
    return judgment.target.some((target) => own.some((one) => isSamePlace(one, target)));
  };
  const decisions = new Map<string, PlacedJudgment>();
  for (const one of open.values()) {
    for (const placed of one.decisions) {
      if (isAbout(placed)) decisions.set(placed.judgment.id, placed);
    }
  }
  const keyOf = ({ judgment: { when, id } }: PlacedJudgment): string => `${when} ${id}`;
  return {
    reports,
    decisions: [...decisions.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
  };
}

/** Of the statements whose content holds a place, the one with the least content; of two alike the first. */
function narrowest(
  statements: readonly RecordedStatement[],
  place: Evidence,
): RecordedStatement | null {
  let best: RecordedStatement | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const statement of statements) {
    if (statement.doc !== place.doc) continue;
    for (const { start, end } of statement.content) {
      if (start > place.start || end < place.end || end - start >= least) continue;
      best = statement;
      least = end - start;
    }
  }
  return best;
}

function isSamePlace(a: Evidence, b: Evidence): boolean {
  return a.doc === b.doc && a.start === b.start && a.end === b.end;
}
