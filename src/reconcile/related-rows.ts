import type { RelatedRemark, RowId } from "../record/index.ts";
import { pushUnder } from "../text/index.ts";
import type { RemarkMatch } from "./remarks/index.ts";

const none: RelatedRemark[] = [];

/** Where a sentence of a statement begins, and which remark it is of. */
interface Place {
  readonly start: number;
  readonly id: RowId;
}

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
  if (wanted.size === 0) return () => none;
  const places = new Map<RowId, Place[]>();
  matches.forEach(({ reports }, i) => {
    const id = ids[i] ?? "";
    for (const { statement } of reports) {
      if (!wanted.has(statement.id)) continue;
      for (const { start } of statement.evidence) pushUnder(places, statement.id, { start, id });
    }
  });
  return (index) => {
    const related = matches[index]?.related ?? [];
    if (related.length === 0) return none;
    const found = new Map<RowId, RelatedRemark>();
    for (const { relation, statement, start } of related) {
      const here = places.get(statement);
      const remark = (here?.findLast((one) => one.start === start) ?? here?.[0])?.id;
      if (remark === undefined || remark === ids[index]) continue;
      if (!found.has(remark) || relation === "self-report") found.set(remark, { relation, remark });
    }
    return [...found.values()].sort((a, b) => (a.remark < b.remark ? -1 : 1)).slice(0, most);
  };
}
