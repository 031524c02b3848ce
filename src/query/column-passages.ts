import type { PassageFilter, SearchColumns, StatementFilter, UnitColumns } from "../store/index.ts";
import { firstWhere } from "../text/index.ts";
import {
  allOf,
  conditionsOf,
  inDocuments,
  inverted,
  isWithin,
  type MatchUnits,
  matching,
} from "./column-conditions.ts";
import type { FoundPage, FoundRows } from "./column-search.ts";

/**
 * Finds passages in columns: by their words, their document's days and the statements in
 * them. Null where the filter asks for something that columns do not have.
 */
export async function searchPassages(
  columns: SearchColumns,
  match: MatchUnits,
  asked: { readonly filter: PassageFilter; readonly page: FoundPage },
): Promise<FoundRows | null> {
  const { passages, documents } = columns;
  const { text, notText, statements, notStatements = [], documents: own = {} } = asked.filter;
  const { from, to, ...others } = own;
  if (Object.keys(others).length > 0) return null;
  const failed = new Uint8Array(passages.length);
  const keep = (holds: Uint8Array): void => {
    for (let row = 0; row < failed.length; row++) if (holds[row] !== 1) failed[row] = 1;
  };
  if (text !== null) keep(matching(passages, await match(text)));
  if (notText) keep(inverted(matching(passages, await match(notText))));
  if (from !== undefined || to !== undefined) {
    const fits = documents.map((one) => isWithin(one, { from, to }));
    keep(inDocuments(passages, fits));
  }
  if (statements !== undefined) {
    const holding = await holdingStatements(columns, match, statements);
    if (holding === null) return null;
    keep(holding);
  }
  for (const not of notStatements) {
    const holding = await holdingStatements(columns, match, not);
    if (holding === null) return null;
    keep(inverted(holding));
  }
  return pageOf(failed, asked.page);
}

/** The passages in which a statement stands that fulfils a filter; null where that needs the store. */
async function holdingStatements(
  columns: SearchColumns,
  match: MatchUnits,
  filter: StatementFilter,
): Promise<Uint8Array | null> {
  const conditions = await conditionsOf(columns, match, filter);
  if (conditions === null) return null;
  const { statements, passages } = columns;
  const every = new Uint8Array(statements.length).fill(1);
  const holds = allOf([every, ...conditions.map((one) => one.holds)]);
  const first = firstRows(passages, columns.documents.length);
  const holding = new Uint8Array(passages.length);
  for (let row = 0; row < holds.length; row++) {
    if (holds[row] !== 1) continue;
    const doc = statements.doc[row] ?? 0;
    const [start, end] = [statements.start[row] ?? 0, statements.end[row] ?? 0];
    const [own, last] = [first[doc] ?? 0, first[doc + 1] ?? 0];
    const ahead = firstWhere(last - own, (i) => (passages.end[own + i] ?? 0) > start);
    for (let at = own + ahead; at < last && (passages.start[at] ?? 0) < end; at++) holding[at] = 1;
  }
  return holding;
}

/** The first row of each document, and behind them the number of rows. Rows of a document stand together. */
function firstRows({ doc, length }: UnitColumns, documents: number): Uint32Array {
  const first = new Uint32Array(documents + 1);
  for (let row = 0; row < length; row++) {
    const next = (doc[row] ?? 0) + 1;
    first[next] = (first[next] ?? 0) + 1;
  }
  for (let at = 1; at < first.length; at++) first[at] = (first[at] ?? 0) + (first[at - 1] ?? 0);
  return first;
}

function pageOf(failed: Uint8Array, { limit, offset }: FoundPage): FoundRows {
  const rows: number[] = [];
  let total = 0;
  for (let row = 0; row < failed.length; row++) {
    if (failed[row] !== 0) continue;
    if (total >= offset && rows.length < limit) rows.push(row);
    total++;
  }
  return { rows, total };
}
