import type { RecordedStatement } from "../record/index.ts";
import type {
  ListedDocument,
  Page,
  PassageFilter,
  PassageHit,
  StatementFilter,
  Store,
} from "../store/index.ts";
import type { Span } from "../text/index.ts";
import { findHighlights } from "./highlight.ts";
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
}

/** How to search. */
export interface SearchOptions extends Page {
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
  const filter = passageFilter(query, options);
  const found = await store.findPassages(filter, { limit: 20, ...options });
  return {
    query,
    hits: await fillIn(store, found, query),
    total: await store.countPassages(filter),
    searched: await store.countDocuments(),
  };
}

async function fillIn(
  store: Store,
  found: readonly PassageHit[],
  query: Query,
): Promise<SearchHit[]> {
  const ids = [...new Set(found.map((hit) => hit.doc))];
  const documents = new Map(
    (await store.listDocuments({ ids })).map((document) => [document.id, document]),
  );
  const hits: SearchHit[] = [];
  for (const { doc: id, start, end, kind, statement } of found) {
    const document = documents.get(id);
    const stored =
      (await store.readDocument(id, ["tokens", "tags"])) ?? (await store.readDocument(id, []));
    if (document === undefined || stored === null) continue;
    const own = statement === null ? [] : await store.readStatements({ doc: id, ids: [statement] });
    const places = own[0]?.content ?? [{ start, end }];
    const { text } = query;
    hits.push({
      document,
      kind,
      start,
      end,
      text: stored.doc.text.slice(start, end),
      highlights:
        text === null ? [] : places.flatMap((place) => findHighlights(stored.doc, place, text)),
      statement: own[0] ?? null,
    });
  }
  return hits;
}
