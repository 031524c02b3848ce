import type { RecordedStatement, Remark, RowId } from "../record/index.ts";
import type { ListedDocument, Store } from "../store/index.ts";
import { splitsPair } from "../text/index.ts";

/** One document's account of a remark, with its words and their surroundings. */
export interface ReportView {
  readonly document: ListedDocument;
  readonly statement: RecordedStatement;
  /** Text before the statement's first quoted word and after its last: context, not evidence. */
  readonly before: string;
  readonly after: string;
}

/** A remark with everything a person needs to judge it. */
export interface RemarkView {
  readonly remark: Remark;
  readonly reports: readonly ReportView[];
  readonly glosses: readonly ReportView[];
  /** Documents that report it. */
  readonly documents: number;
  /** Origins the reports go back to: two outlets that quote one agency are one. */
  readonly origins: number;
}

/** UTF-16 units of context on each side. */
const context = 160;

/** A remark with its reports, in the remark's order, and its glosses. Null when there is no such remark. */
export async function remarkView(store: Store, id: RowId): Promise<RemarkView | null> {
  const remark = await store.readRow("remarks", id);
  if (remark === null) return null;
  const reports = await views(store, remark.reports);
  return {
    remark,
    reports,
    glosses: await views(store, remark.glosses),
    documents: new Set(remark.reports.map((report) => report.doc)).size,
    origins: remark.origins.length,
  };
}

async function views(
  store: Store,
  places: readonly { readonly doc: string; readonly statement: RowId }[],
): Promise<ReportView[]> {
  const out: ReportView[] = [];
  for (const { doc: id, statement: wanted } of places) {
    const [document] = await store.listDocuments({ ids: [id] });
    const stored = await store.readDocument(id, []);
    const [statement] = await store.readStatements({ doc: id, ids: [wanted] });
    if (document === undefined || stored === null || statement === undefined) continue;
    const { text } = stored.doc;
    const start = statement.content[0].start;
    const end = statement.content.at(-1)?.end ?? start;
    out.push({
      document,
      statement,
      before: text.slice(whole(text, Math.max(0, start - context)), start),
      after: text.slice(end, whole(text, Math.min(text.length, end + context))),
    });
  }
  return out;
}

function whole(text: string, offset: number): number {
  return splitsPair(text, offset) ? offset + 1 : offset;
}
