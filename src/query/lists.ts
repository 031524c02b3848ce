import type { RecordedStatement } from "../record/index.ts";
import type {
  DocumentFilter,
  FacetField,
  FacetValue,
  ListedDocument,
  Page,
  RecordKind,
  RecordTables,
  RowFilter,
  RowOrder,
  StatementFilter,
  StatementOrder,
  Store,
} from "../store/index.ts";

/** One page of a list, and how long the list is. */
export interface Listing<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
}

/** Documents with counts, by name, outlet and id. */
export async function documents(
  store: Store,
  filter: DocumentFilter = {},
  page: Page = {},
): Promise<Listing<ListedDocument>> {
  return {
    rows: await store.listDocuments(filter, page),
    total: await store.countDocuments(filter),
  };
}

/** Statements, by document and offset or by date. */
export async function statements(
  store: Store,
  filter: StatementFilter = {},
  page: Page & { readonly order?: StatementOrder } = {},
): Promise<Listing<RecordedStatement>> {
  return {
    rows: await store.readStatements(filter, page),
    total: await store.countStatements(filter),
  };
}

/** Rows of one kind that span documents, by id unless another order is asked for. */
export async function rows<Kind extends RecordKind>(
  store: Store,
  kind: Kind,
  filter: RowFilter = {},
  page: Page & { readonly order?: RowOrder } = {},
): Promise<Listing<RecordTables[Kind]>> {
  return {
    rows: await store.readRows(kind, filter, page),
    total: await store.countRows(kind, filter),
  };
}

/** Values that a facet shows. */
const mostValues = 50;

/**
 * Counts of statements by the values of several fields. A field's own condition is
 * left out of its counts, so that its other values can still be chosen.
 */
export async function facets<Field extends FacetField>(
  store: Store,
  fields: readonly Field[],
  filter: StatementFilter = {},
): Promise<Record<Field, readonly FacetValue[]>> {
  const out: Partial<Record<Field, readonly FacetValue[]>> = {};
  for (const field of fields) {
    out[field] = await store.countStatementsBy(field, without(filter, field), mostValues);
  }
  return out as Record<Field, readonly FacetValue[]>;
}

const conditionOf = {
  who: ["speaker", "speakerId"],
  speaker: ["speaker", "speakerId"],
  speakerId: ["speaker", "speakerId"],
  form: ["form"],
  kind: ["kind"],
  status: ["status"],
  doubt: ["doubt"],
  outlet: ["outlet"],
  document: ["doc"],
  remark: ["remark"],
  via: ["via"],
  month: ["from", "to"],
} as const satisfies Record<FacetField, readonly (keyof StatementFilter)[]>;

function without(filter: StatementFilter, field: FacetField): StatementFilter {
  const own: readonly string[] = conditionOf[field];
  return Object.fromEntries(Object.entries(filter).filter(([name]) => !own.includes(name)));
}
