import type {
  Gloss,
  PlacedJudgment,
  RecordedStatement,
  RelatedRemark,
  Remark,
  RowId,
} from "../record/index.ts";
import type { Store } from "../store/index.ts";
import { type StatementView, statementViews } from "./statement-view.ts";

/** An outlet's own wording of a remark, and what it names that no report names. */
export interface GlossView {
  readonly adds: Gloss["adds"];
  readonly view: StatementView;
}

/** A remark with everything a person needs to judge it. */
export interface RemarkView {
  readonly remark: Remark;
  readonly reports: readonly StatementView[];
  readonly glosses: readonly GlossView[];
  /** Documents that report it. */
  readonly documents: number;
  /** Origins the reports go back to: two outlets that quote one agency are one. */
  readonly origins: number;
  /** Remarks that are like it without being it, by relation and date. */
  readonly related: readonly {
    readonly relation: RelatedRemark["relation"];
    readonly remark: Remark;
  }[];
  /** Decisions about remarks of its documents, oldest first, each with how it stands now. */
  readonly decisions: readonly PlacedJudgment[];
}

/** A remark with its reports, in the remark's order, and its glosses. Null when there is no such remark. */
export async function remarkView(store: Store, id: RowId): Promise<RemarkView | null> {
  const remark = await store.readRow("remarks", id);
  if (remark === null) return null;
  const places = [...remark.reports, ...remark.glosses];
  const found = await store.readStatements({
    docs: [...new Set(places.map((one) => one.doc))],
    ids: places.map((one) => one.statement),
  });
  const byId = new Map(found.map((statement) => [statement.id, statement]));
  const pick = (one: { readonly statement: RowId }): RecordedStatement[] => {
    const statement = byId.get(one.statement);
    return statement === undefined ? [] : [statement];
  };
  const glosses = await statementViews(store, remark.glosses.flatMap(pick));
  return {
    remark,
    reports: await statementViews(store, remark.reports.flatMap(pick)),
    glosses: glosses.flatMap((view) => {
      const row = remark.glosses.find((one) => one.statement === view.statement.id);
      return row === undefined ? [] : [{ adds: row.adds, view }];
    }),
    documents: new Set(remark.reports.map((report) => report.doc)).size,
    origins: remark.origins.length,
    related: await relatedTo(store, remark),
    decisions: await decisionsAbout(store, remark),
  };
}

/** Remarks that are like this one, echoes first, then by date; none in records of versions that kept none. */
async function relatedTo(store: Store, { related }: Remark): Promise<RemarkView["related"]> {
  const found: RemarkView["related"][number][] = [];
  for (const { relation, remark: id } of related ?? []) {
    const remark = await store.readRow("remarks", id);
    if (remark !== null) found.push({ relation, remark });
  }
  const keyOf = ({ relation, remark }: RemarkView["related"][number]): string =>
    `${relation} ${remark.date ?? "?"} ${remark.id}`;
  return found.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

async function decisionsAbout(store: Store, { reports }: Remark): Promise<PlacedJudgment[]> {
  const docs = new Set(reports.map(({ doc }) => doc));
  const found = new Map<string, PlacedJudgment>();
  for (const doc of docs) {
    for (const placed of await store.placeJudgments(doc)) {
      const { id, about, target } = placed.judgment;
      if (about === "remark" && target.some((one) => docs.has(one.doc))) found.set(id, placed);
    }
  }
  const keyOf = ({ judgment: { when, id } }: PlacedJudgment): string => `${when} ${id}`;
  return [...found.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
