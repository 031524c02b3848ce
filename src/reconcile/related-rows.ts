import type { RelatedRemark, RowId } from "../record/index.ts";
import { keyOf, type RemarkMatch } from "./remarks/index.ts";

const none: RelatedRemark[] = [];

/** Relations kept of each remark: a phrase that everybody uses has no end of them. */
const most = 20;

/**
 * Turns what remarks are related to, told by reports, into rows: other remarks, by id,
 * each once, the first 20. `ids` are the ids of the matches. Where two relations hold,
 * the one that says more: an account of own words before words said again. One pass,
 * which costs nothing where nothing is related.
 */
export function createRelatedRows(
  matches: readonly RemarkMatch[],
  ids: readonly RowId[],
): (index: number) => RelatedRemark[] {
  const wanted = new Set<RowId>();
  for (const { related } of matches) for (const { statement } of related) wanted.add(statement);
  const byPlace = new Map<string, RowId>();
  const byStatement = new Map<RowId, RowId>();
  matches.forEach(({ reports }, i) => {
    const id = ids[i] ?? "";
    for (const { statement } of reports) {
      if (!wanted.has(statement.id)) continue;
      byStatement.set(statement.id, byStatement.get(statement.id) ?? id);
      for (const { start } of statement.evidence) byPlace.set(keyOf(statement.id, start), id);
    }
  });
  return (index) => {
    const related = matches[index]?.related ?? [];
    if (related.length === 0) return none;
    const found = new Map<RowId, RelatedRemark>();
    for (const { relation, statement, start } of related) {
      const remark = byPlace.get(keyOf(statement, start)) ?? byStatement.get(statement);
      if (remark === undefined || remark === ids[index]) continue;
      if (!found.has(remark) || relation === "self-report") found.set(remark, { relation, remark });
    }
    return [...found.values()].sort((a, b) => (a.remark < b.remark ? -1 : 1)).slice(0, most);
  };
}
