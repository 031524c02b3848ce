import { type Block, pageAt, type TextMap } from "../doc/index.ts";
import type { PlacedJudgment, RecordedStatement, Statement } from "../record/index.ts";
import type { ListedDocument, Store } from "../store/index.ts";
import { createOffsetMap, type Span } from "../text/index.ts";
import { findContext, type Passage, wholeOffset } from "./passage.ts";
import { decisionsOf } from "./statement-decisions.ts";

/** Characters of context on either side of a quotation in a Web Annotation. */
const selectorContext = 32;
/** A statement with what a reader needs to judge it, and what a citation of it needs. */
export interface StatementView {
  readonly statement: RecordedStatement;
  readonly document: ListedDocument;
  /** When the document's bytes were fetched, ISO 8601; null when nobody said. */
  readonly retrieved: string | null;
  /** The paragraphs it stands in. */
  readonly context: Passage;
  /** First to last character of its content, in code points: what Python and R count. */
  readonly startCp: number;
  readonly endCp: number;
  /** The page that it begins on, counted from 1; null where the document has no pages. */
  readonly page: number | null;
  /** Up to 32 characters on either side of the content. */
  readonly prefix: string;
  readonly suffix: string;
  /** Decisions about it, oldest first, each with how it stands now. */
  readonly decisions: readonly PlacedJudgment[];
}

/** Statements in view, in the order given; those whose document is gone are left out. Reads each document once. */
export async function statementViews(
  store: Store,
  statements: readonly RecordedStatement[],
): Promise<StatementView[]> {
  const ids = [...new Set(statements.map(({ doc }) => doc))];
  const open = new Map<string, OpenDocument>();
  for (const document of await store.listDocuments({ ids })) {
    const found = await openDocument(store, document);
    if (found !== null) open.set(document.id, found);
  }
  return statements.flatMap((statement) => {
    const found = open.get(statement.doc);
    return found === undefined ? [] : [viewIn(found, statement)];
  });
}

interface OpenDocument {
  readonly document: ListedDocument;
  readonly text: string;
  readonly map: TextMap | null;
  readonly blocks: readonly Block[];
  readonly retrieved: string | null;
  readonly decisions: readonly PlacedJudgment[];
}

async function openDocument(store: Store, document: ListedDocument): Promise<OpenDocument | null> {
  const { id } = document;
  const stored = await store.readDocument(id, []);
  if (stored === null) return null;
  const layered = await store.readDocument(id, ["blocks"]);
  return {
    document,
    text: stored.doc.text,
    map: stored.doc.origin.map,
    blocks: layered?.doc.layers.blocks ?? [],
    retrieved: stored.retrieved,
    decisions: await store.placeJudgments(id),
  };
}

function viewIn(
  { document, text, map, blocks, retrieved, decisions }: OpenDocument,
  statement: RecordedStatement,
): StatementView {
  const content = hullOf(statement.content);
  const offsets = createOffsetMap(text);
  return {
    statement,
    document,
    retrieved,
    context: findContext(text, blocks, statement.span),
    startCp: offsets.toCodePoints(content.start),
    endCp: offsets.toCodePoints(content.end),
    page: pageAt(map, content.start),
    prefix: text.slice(wholeOffset(text, content.start - selectorContext), content.start),
    suffix: text.slice(content.end, wholeOffset(text, content.end + selectorContext)),
    decisions: decisionsOf(statement, decisions),
  };
}

/** From the first to the last character of the content. */
function hullOf(content: Statement["content"]): Span {
  return {
    start: Math.min(...content.map((span) => span.start)),
    end: Math.max(...content.map((span) => span.end)),
  };
}
