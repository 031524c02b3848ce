import type { RelatedRemark, RowId } from "../record/index.ts";
import type { RemarkMatch, Standing } from "./remarks/index.ts";

const none: RelatedRemark[] = [];

/** Relations kept of each remark: a phrase that everybody uses has no end of them. */
const most = 20;

/** What rows of remarks are found by: the ids of the matches, and where sentences stand. */
interface Known {
  readonly ids: readonly RowId[];
  readonly standing: Standing;
}

/**
 * Turns what remarks are related to, told by sentences, into rows: other remarks, by id,
 * each once, the first 20. Where two relations hold, the one that says more: an account of own
 * words before words said again. One pass, which costs nothing where nothing is related.
 */
export function createRelatedRows(
  matches: readonly RemarkMatch[],
  { ids, standing }: Known,
): (index: number) => RelatedRemark[] {
  if (matches.every(({ related }) => related.length === 0)) return () => none;
  const matchAt = new Int32Array(standing.count).fill(-1);
  matches.forEach(({ reports }, i) => {
    for (const report of reports) for (const place of standing.of(report)) matchAt[place] = i;
  });
  /** The match that has a sentence, else the first that has another of its statement; as many as there are for none. */
  const find = (place: number): number => {
    const own = matchAt[place] ?? -1;
    if (own >= 0) return own;
    const others = standing.beside(place).map((other) => matchAt[other] ?? -1);
    return Math.min(...others.filter((other) => other >= 0), ids.length);
  };
  return (index) => {
    const related = matches[index]?.related ?? [];
    if (related.length === 0) return none;
    const found = new Map<RowId, RelatedRemark>();
    for (const { relation, place } of related) {
      const remark = ids[find(place)];
      if (remark === undefined || remark === ids[index]) continue;
      if (!found.has(remark) || relation === "self-report") found.set(remark, { relation, remark });
    }
    return [...found.values()].sort((a, b) => (a.remark < b.remark ? -1 : 1)).slice(0, most);
  };
}
