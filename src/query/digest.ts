import type { CodedEvent, FigureRow, Position, Remark } from "../record/index.ts";
import type { ListedDocument, RecordKind, Store } from "../store/index.ts";
import { weekOf, weekRange } from "./weeks.ts";

/** How much a week holds. */
export interface DigestWeek {
  /** ISO week, `2031-W20`. */
  readonly week: string;
  /** Its Monday and its Sunday, ISO days. */
  readonly from: string;
  readonly to: string;
  /** Documents written in it: what everything else has to be read against. */
  readonly documents: number;
  /** Remarks made in it that two documents or more report. */
  readonly sharedRemarks: number;
  readonly remarks: number;
  readonly events: number;
  readonly positions: number;
}

/** What one week brought, all of it rows of the record. */
export interface Digest extends DigestWeek {
  /** Remarks of the week in several documents, those of most documents first. */
  readonly shared: readonly Remark[];
  readonly happened: readonly CodedEvent[];
  readonly taken: readonly Position[];
  /** Figures as of the week, or given by a document of it, from which another figure differs. */
  readonly differing: readonly FigureRow[];
  /** All figures named by `differing`, by id. */
  readonly others: readonly FigureRow[];
  readonly written: readonly ListedDocument[];
}

/** Rows that are dated by the week and counted. */
const counted = ["remarks", "events", "positions"] as const;

/**
 * The weeks of the record, latest first. A row counts where its date lies certainly
 * within one week: what is known by month or year is in none. Costs one grouping query
 * for each kind.
 */
export async function digestWeeks(store: Store): Promise<DigestWeek[]> {
  const weeks = new Map<string, Mutable<DigestWeek>>();
  const count = async (
    kind: RecordKind,
    field: "documents" | "sharedRemarks" | (typeof counted)[number],
    filter = {},
  ): Promise<void> => {
    for (const { value, count: n } of await store.countRowsByDate(kind, filter)) {
      const week = weekOf(value);
      const range = week === null ? null : weekRange(week);
      if (week === null || range === null) continue;
      const known = weeks.get(week) ?? { ...empty, week, ...range };
      known[field] += n;
      weeks.set(week, known);
    }
  };
  for (const kind of counted) await count(kind, kind);
  await count("remarks", "sharedRemarks", { documents: 2 });
  await count("datings", "documents");
  return [...weeks.values()].sort((a, b) => (a.week < b.week ? 1 : -1));
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

const empty = { documents: 0, sharedRemarks: 0, remarks: 0, events: 0, positions: 0 };

/** What one week brought; null for what is no week. A week without rows gives empty lists. */
export async function digest(store: Store, week: string): Promise<Digest | null> {
  const range = weekRange(week);
  if (range === null) return null;
  const inside = <Row extends { readonly date: string | null }>(rows: readonly Row[]): Row[] =>
    rows.filter(({ date }) => weekOf(date) === week);
  const remarks = inside(await store.readRows("remarks", range));
  const happened = inside(await store.readRows("events", range, { order: "date" }));
  const taken = inside(await store.readRows("positions", range, { order: "date" }));
  const written = (await store.listDocuments(range)).filter(({ dated }) => weekOf(dated) === week);
  const differing = await differingFigures(store, week, written);
  const ids = new Set(
    differing.flatMap(({ differsFrom, agreesWith }) => [...differsFrom, ...agreesWith]),
  );
  const shared = remarks.filter(({ reports }) => new Set(reports.map(({ doc }) => doc)).size > 1);
  return {
    week,
    ...range,
    documents: written.length,
    sharedRemarks: shared.length,
    remarks: remarks.length,
    events: happened.length,
    positions: taken.length,
    shared: shared.toSorted(
      (a, b) => b.reports.length - a.reports.length || (a.id < b.id ? -1 : 1),
    ),
    happened,
    taken,
    differing,
    others: ids.size === 0 ? [] : await store.readRows("figures", { ids: [...ids] }),
    written,
  };
}

/** Documents of a week whose figures are looked through one by one. */
const mostDocuments = 500;

async function differingFigures(
  store: Store,
  week: string,
  written: readonly ListedDocument[],
): Promise<FigureRow[]> {
  const range = weekRange(week);
  const found = new Map<string, FigureRow>();
  const asOf = range === null ? [] : await store.readRows("figures", range);
  for (const row of asOf) if (weekOf(row.asOf) === week) found.set(row.id, row);
  for (const { id } of written.slice(0, mostDocuments)) {
    for (const row of await store.readRows("figures", { doc: id })) found.set(row.id, row);
  }
  return [...found.values()]
    .filter(({ differsFrom }) => differsFrom.length > 0)
    .sort((a, b) =>
      (a.what ?? "") < (b.what ?? "")
        ? -1
        : (a.what ?? "") > (b.what ?? "")
          ? 1
          : a.id < b.id
            ? -1
            : 1,
    );
}
