import type { FigureRow, RowId } from "../record/index.ts";
import type { Store } from "../store/index.ts";
import { openDocuments, type ReportView, reportsOf } from "./place-view.ts";
import { type RowEvidence, rowEvidence } from "./row-evidence.ts";

/** Another figure on the same thing, in its paragraph. */
export interface OtherFigure {
  readonly figure: FigureRow;
  readonly report: ReportView;
}

/** Other figures, the earliest documents first, and how many there are: a long list is cut. */
export interface OtherFigures {
  readonly total: number;
  readonly items: readonly OtherFigure[];
}

/** A figure with where it stands and what others give. */
export interface FigureView extends RowEvidence {
  readonly figure: FigureRow;
  readonly agrees: OtherFigures;
  readonly differs: OtherFigures;
}

/** Figures on either side that are shown in their paragraphs: each costs a document. */
const mostOthers = 24;

/** A figure with the figures that agree with it and differ from it. Null when there is no such figure. */
export async function figureView(store: Store, id: RowId): Promise<FigureView | null> {
  const figure = await store.readRow("figures", id);
  if (figure === null) return null;
  return {
    figure,
    ...(await rowEvidence(store, figure, "figure")),
    agrees: await othersOf(store, figure.agreesWith),
    differs: await othersOf(store, figure.differsFrom),
  };
}

async function othersOf(store: Store, ids: readonly RowId[]): Promise<OtherFigures> {
  if (ids.length === 0) return { total: 0, items: [] };
  const rows = await store.readRows("figures", { ids });
  const docs = [...new Set(rows.map(({ evidence: [first] }) => first.doc))];
  const written = new Map(
    (await store.listDocuments({ ids: docs })).map(({ id, dated }) => [id, dated ?? "~"]),
  );
  const keyOf = ({ id, evidence: [first] }: FigureRow): string =>
    `${written.get(first.doc) ?? "~"} ${id}`;
  const shown = rows.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).slice(0, mostOthers);
  const open = await openDocuments(
    store,
    shown.map(({ evidence: [first] }) => first.doc),
  );
  const items = shown.flatMap((figure) => {
    const [report] = reportsOf(open, figure.evidence);
    return report === undefined ? [] : [{ figure, report }];
  });
  return { total: rows.length, items };
}
