import type { RecordedStatement } from "../record/index.ts";
import type {
  FacetValue,
  ListedDocument,
  Page,
  PassageFilter,
  PassageHit,
  SearchColumns,
  StatementFilter,
  Store,
  StoredDocument,
  TextExpression,
  UnitColumns,
} from "../store/index.ts";
import type { Span } from "../text/index.ts";
import type { CountedField } from "./column-conditions.ts";
import { searchPassages } from "./column-passages.ts";
import { searchStatements } from "./column-search.ts";
import { findHighlights } from "./highlight.ts";
import { facets } from "./lists.ts";
import { type LemmasOf, parseQuery, type Query } from "./parse-query.ts";

/** A passage or statement that was found, with its words. */
export interface SearchHit extends Span {
  readonly document: ListedDocument;
  /** Kind of the block, or `statement`. */
  readonly kind: string;
  /** The text between the offsets, as it stands. */
  readonly text: string;
  /** What to mark, as offsets into the document's text, sorted. */
  readonly highlights: readonly Span[];
  /** The statement, when statements were searched. */
  readonly statement: RecordedStatement | null;
}

/** What a search gives: one page of hits, and how many there are in how many documents. */
export interface SearchAnswer {
  readonly query: Query;
  readonly hits: readonly SearchHit[];
  readonly total: number;
  /** Documents in the store: “nothing found in N documents”. */
  readonly searched: number;
  /** Counts of statements by the fields asked for, a field's own condition left out of its counts. */
  readonly facets: Readonly<Partial<Record<CountedField, readonly FacetValue[]>>>;
}

/** How to search. */
export interface SearchOptions extends Page {
  /** What the store gave to search by; with it the store finds words only, which is much quicker. */
  readonly columns?: SearchColumns | null;
  /** Fields that statements are counted by, whatever the unit. */
  readonly fields?: readonly CountedField[];
  /** Passages of text, or contents of statements; passages unless said. */
  readonly unit?: PassageFilter["unit"];
  /** Conditions beside the typed ones: facets that were chosen. */
  readonly statements?: StatementFilter;
  readonly lemmasOf?: LemmasOf;
}

/** The store's question for a typed search. `date:` is about the statement where statements are searched, else about the document. */
export function passageFilter(query: Query, options: SearchOptions = {}): PassageFilter {
  const unit = options.unit ?? "passage";
  const bounds = query.dates === null ? {} : boundsOf(query.dates);
  const chosen = options.statements ?? {};
  const statements = {
    ...query.statements,
    ...chosen,
    ...(unit === "statement" ? bounds : {}),
  };
  return {
    unit,
    text: query.text,
    notText: query.notText,
    notStatements: query.notStatements,
    documents: unit === "passage" ? bounds : {},
    ...(Object.keys(statements).length === 0 ? {} : { statements }),
  };
}

function boundsOf({ from, to }: { from: string; to: string }): { from?: string; to?: string } {
  return { ...(from === "" ? {} : { from }), ...(to.startsWith("9999") ? {} : { to }) };
}

/** Finds passages or statements, newest document first; see `parseQuery` for the language. An empty search finds everything. */
export async function search(
  store: Store,
  input: string,
  options: SearchOptions = {},
): Promise<SearchAnswer> {
  const query = parseQuery(input, options.lemmasOf);
  const filter = countingFilter(query, options.statements ?? {});
  const { found, total, counts } =
    (await findInColumns(store, query, filter, options)) ??
    (await findInStore(store, query, filter, options));
  return {
    query,
    hits: await fillIn(store, found, query),
    total,
    searched: options.columns?.documents.length ?? (await store.countDocuments()),
    facets: counts,
  };
}

interface Found {
  readonly found: readonly PassageHit[];
  readonly total: number;
  readonly counts: SearchAnswer["facets"];
}

/** Finds by asking the store for everything. */
async function findInStore(
  store: Store,
  query: Query,
  filter: StatementFilter,
  options: SearchOptions,
): Promise<Found> {
  const passages = passageFilter(query, options);
  const { limit = usualLimit, offset = 0, fields = [] } = options;
  return {
    found: await store.findPassages(passages, { limit, offset }),
    total: await store.countPassages(passages),
    counts: await facets(store, fields, filter),
  };
}

/** Finds in columns; null where they are not there or lack what is asked for. */
async function findInColumns(
  store: Store,
  query: Query,
  filter: StatementFilter,
  options: SearchOptions,
): Promise<Found | null> {
  const { columns, limit = usualLimit, offset = 0, fields = [] } = options;
  if (columns === undefined || columns === null) return null;
  const page = { limit, offset };
  const statements = await searchStatements(columns, store.matchUnits, { filter, fields, page });
  if (statements === null) return null;
  const hit = (
    { doc, start, end, kind }: UnitColumns,
    row: number,
  ): Omit<PassageHit, "statement"> => ({
    doc: columns.documents[doc[row] ?? 0]?.id ?? "",
    start: start[row] ?? 0,
    end: end[row] ?? 0,
    kind: kind.values[kind.codes[row] ?? 0] ?? "",
  });
  if ((options.unit ?? "passage") === "statement") {
    const own = columns.statements;
    const found = statements.rows.map((row) => ({
      ...hit(own, row),
      kind: "statement",
      statement: own.id[row] ?? null,
    }));
    return { found, total: statements.total, counts: statements.facets };
  }
  const passages = await searchPassages(columns, store.matchUnits, {
    filter: passageFilter(query, options),
    page,
  });
  if (passages === null) return null;
  const found = passages.rows.map((row) => ({ ...hit(columns.passages, row), statement: null }));
  return { found, total: passages.total, counts: statements.facets };
}

/** One filter for what is typed and what is chosen: by it statements are found and counted. */
export function countingFilter(query: Query, chosen: StatementFilter): StatementFilter {
  const typed = query.statements ?? {};
  const abouts = [query.text, typed.about ?? null].filter((one) => one !== null);
  const [first, ...rest] = abouts;
  const about: TextExpression | undefined =
    first === undefined || rest.length === 0 ? first : { kind: "and", parts: [first, ...rest] };
  const dates = query.dates === null ? {} : boundsOf(query.dates);
  const not = [
    ...query.notStatements,
    ...(query.notText === null ? [] : [{ about: query.notText }]),
  ];
  return {
    ...typed,
    ...chosen,
    ...dates,
    ...(about === undefined ? {} : { about }),
    ...(not.length === 0 ? {} : { not }),
  };
}

const usualLimit = 20;

async function fillIn(
  store: Store,
  found: readonly PassageHit[],
  query: Query,
): Promise<SearchHit[]> {
  const ids = [...new Set(found.map((hit) => hit.doc))];
  const documents = new Map(
    (await store.listDocuments({ ids })).map((document) => [document.id, document]),
  );
  const said = found.flatMap(({ statement }) => statement ?? []);
  const statements = new Map(
    (said.length === 0 ? [] : await store.readStatements({ docs: ids, ids: said })).map((one) => [
      one.id,
      one,
    ]),
  );
  const hits: SearchHit[] = [];
  const texts = new Map<string, StoredDocument | null>();
  for (const { doc: id, start, end, kind, statement } of found) {
    const document = documents.get(id);
    const stored = texts.has(id) ? (texts.get(id) ?? null) : await readText(store, id, query);
    texts.set(id, stored);
    if (document === undefined || stored === null) continue;
    const own = statements.get(statement ?? "") ?? null;
    const places = own?.content ?? [{ start, end }];
    const { text } = query;
    hits.push({
      document,
      kind,
      start,
      end,
      text: stored.doc.text.slice(start, end),
      highlights:
        text === null ? [] : places.flatMap((place) => findHighlights(stored.doc, place, text)),
      statement: own,
    });
  }
  return hits;
}

/** A document, with the layers that tell which words to mark where words are searched and it has them. */
async function readText(store: Store, id: string, query: Query): Promise<StoredDocument | null> {
  const tagged = query.text === null ? null : await store.readDocument(id, ["tokens", "tags"]);
  return tagged ?? store.readDocument(id, []);
}
