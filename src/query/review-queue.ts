import type { RecordedStatement, RowId } from "../record/index.ts";
import type { Store } from "../store/index.ts";

/** A statement that waits for a person, and in how many documents its remark is reported. */
export interface QueuedStatement {
  readonly statement: RecordedStatement;
  readonly documents: number;
}

/** What waits, heaviest first, and how many there are in all. */
export interface ReviewQueue {
  readonly total: number;
  readonly items: readonly QueuedStatement[];
}

/**
 * Statements nobody has looked at, in the order a person should: doubt times use, where
 * use is the number of documents that report the same remark; equal ones in the order of
 * documents. Reads every statement once and holds `limit` of them.
 */
export async function reviewQueue(store: Store, limit: number): Promise<ReviewQueue> {
  const documents = new Map<RowId, number>();
  for await (const { id, reports } of store.streamRows("remarks")) {
    const count = new Set(reports.map(({ doc }) => doc)).size;
    if (count > 1) documents.set(id, count);
  }
  let total = 0;
  let items: QueuedStatement[] = [];
  for await (const statement of store.streamStatements({ status: "unverified" })) {
    total++;
    items.push({ statement, documents: documents.get(statement.remark ?? "") ?? 1 });
    if (items.length >= limit * 2 + 100) items = heaviest(items, limit);
  }
  return { total, items: heaviest(items, limit) };
}

function heaviest(items: readonly QueuedStatement[], limit: number): QueuedStatement[] {
  const weight = ({ statement, documents }: QueuedStatement): number =>
    (1 - statement.confidence) * documents;
  return items.toSorted((a, b) => weight(b) - weight(a)).slice(0, limit);
}
