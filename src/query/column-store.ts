import type {
  PassageHit,
  SearchColumns,
  StatementFilter,
  Store,
  TextExpression,
} from "../store/index.ts";
import type { MatchUnits } from "./column-conditions.ts";
import { searchPassages } from "./column-passages.ts";
import { rowsAllowed } from "./column-search.ts";

/**
 * A store that answers from columns where they have what is asked for (counts of statements, the
 * newest of them, passages) and asks the store itself for everything else. The answers are the
 * same. Made for one question: it looks up words and rows once, however often they are asked for.
 */
export function withColumns(store: Store, columns: SearchColumns | null): Store {
  if (columns === null) return store;
  const known = new Map<string, Promise<Int32Array>>();
  const match: MatchUnits = (expression) => {
    const key = JSON.stringify(expression);
    const found = known.get(key) ?? joined(expression) ?? store.matchUnits(expression);
    known.set(key, found);
    return found;
  };
  /** What is made of expressions that were looked up already; null where one was not. */
  const joined = (expression: TextExpression): Promise<Int32Array> | null => {
    if (expression.kind !== "and" && expression.kind !== "or") return null;
    const parts = expression.parts.flatMap((part) => known.get(JSON.stringify(part)) ?? []);
    if (parts.length < expression.parts.length) return null;
    return Promise.all(parts).then((lists) =>
      inAtLeast(lists, expression.kind === "and" ? lists.length : 1),
    );
  };
  const knownRows = new Map<string, Promise<Uint32Array | null>>();
  const allowed = (filter: StatementFilter): Promise<Uint32Array | null> => {
    const key = JSON.stringify(filter);
    const found = knownRows.get(key) ?? rowsAllowed(columns, match, filter);
    knownRows.set(key, found);
    return found;
  };
  return {
    ...store,
    countDocuments: async (filter = {}) =>
      Object.keys(filter).length > 0 ? store.countDocuments(filter) : columns.documents.length,
    countStatements: async (filter = {}) => {
      if (Object.keys(filter).length === 0) return columns.statements.length;
      return (await allowed(filter))?.length ?? (await store.countStatements(filter));
    },
    readStatements: async (filter = {}, page = {}) => {
      const { limit, offset = 0, order } = page;
      const rows = limit === undefined || order !== "newest" ? null : await allowed(filter);
      if (rows === null || limit === undefined) return store.readStatements(filter, page);
      const { statements, documents } = columns;
      const newest = newestOf(columns, rows, offset + limit).slice(offset);
      const ids = newest.map((row) => statements.id[row] ?? "");
      const docs = newest.map((row) => documents[statements.doc[row] ?? 0]?.id ?? "");
      const read = await store.readStatements({ docs: [...new Set(docs)], ids });
      const byId = new Map(read.map((one) => [one.id, one]));
      return ids.flatMap((id) => byId.get(id) ?? []);
    },
    findPassages: async (filter, page = {}) => {
      const { limit, offset = 0 } = page;
      const found =
        limit === undefined || filter.unit !== "passage"
          ? null
          : await searchPassages(columns, match, { filter, page: { limit, offset } });
      if (found === null) return store.findPassages(filter, page);
      const { passages, documents } = columns;
      return found.rows.map(
        (row): PassageHit => ({
          doc: documents[passages.doc[row] ?? 0]?.id ?? "",
          kind: passages.kind.values[passages.kind.codes[row] ?? 0] ?? "",
          statement: null,
          start: passages.start[row] ?? 0,
          end: passages.end[row] ?? 0,
        }),
      );
    },
  };
}

/** The numbers that stand in at least so many of some lists, each once. No list has a number twice. */
function inAtLeast(lists: readonly Int32Array[], least: number): Int32Array {
  let most = -1;
  let length = 0;
  for (const list of lists) {
    for (const one of list) if (one > most) most = one;
    length += list.length;
  }
  const times = new Uint8Array(most + 1);
  const found = new Int32Array(length);
  let n = 0;
  for (const list of lists) {
    for (const one of list) {
      const now = (times[one] ?? 0) + 1;
      times[one] = now;
      if (now === least) found[n++] = one;
    }
  }
  return found.slice(0, n);
}

/** The first `count` of some rows by date, newest first and undated ones last, then by document and offset. */
function newestOf(
  { statements, documents }: SearchColumns,
  rows: Uint32Array,
  count: number,
): number[] {
  const { codes, values } = statements.from;
  const byDay = values.map((_, code) => code).sort((a, b) => newer(values[a], values[b]));
  const rankOf = new Uint32Array(values.length);
  for (const [rank, code] of byDay.entries()) rankOf[code] = rank;
  const dayRank = (row: number): number => rankOf[codes[row] ?? 0] ?? 0;
  const many = new Uint32Array(values.length);
  for (const row of rows) many[dayRank(row)] = (many[dayRank(row)] ?? 0) + 1;
  // Of a hundred thousand rows only those of the newest days are sorted.
  let last = 0;
  for (let sum = many[0] ?? 0; sum < count && last + 1 < many.length; ) sum += many[++last] ?? 0;
  const rank = (row: number): number => documents[statements.doc[row] ?? 0]?.rank ?? 0;
  return [...rows.filter((row) => dayRank(row) <= last)]
    .sort((a, b) => dayRank(a) - dayRank(b) || rank(a) - rank(b) || a - b)
    .slice(0, count);
}

function newer(a: string | null | undefined, b: string | null | undefined): number {
  if (a === b) return 0;
  if (a === null || a === undefined) return 1;
  return b === null || b === undefined || a > b ? -1 : 1;
}
