import type {
  Coded,
  FacetField,
  FacetValue,
  SearchColumns,
  StatementColumns,
  StatementFilter,
  TextExpression,
  UnitColumns,
} from "../store/index.ts";
import { foldedWords } from "../text/index.ts";

/** Finds the numbers of the units that hold words: what the store's text index does. */
export type MatchUnits = (expression: TextExpression) => Promise<readonly number[]>;

/** Fields that statements can be counted by without asking the store. */
export type CountedField = Exclude<FacetField, "via" | "document">;

/** One page of rows, by their index in the columns, and how many there are in all. */
export interface FoundRows {
  readonly rows: readonly number[];
  readonly total: number;
}

/** Statements found, with counts by field, a field's own condition left out of its counts. */
export interface CountedRows<Field extends CountedField> extends FoundRows {
  readonly facets: Readonly<Record<Field, readonly FacetValue[]>>;
}

/** A condition on rows: 1 where it holds. `field` is the facet that it is the condition of. */
interface Condition {
  readonly field: CountedField | null;
  readonly holds: Uint8Array;
}

/** A page of what is found. */
interface Page {
  readonly limit: number;
  readonly offset: number;
}

/** Values that a facet shows. */
const mostValues = 50;

/**
 * Finds and counts statements in columns: one pass over the rows for each condition and
 * one for all counts, whatever the number of facets. Null where the filter asks for
 * something that columns do not have, and the store has to be asked instead.
 */
export async function searchStatements<Field extends CountedField>(
  columns: SearchColumns,
  match: MatchUnits,
  asked: {
    readonly filter: StatementFilter;
    readonly fields: readonly Field[];
    readonly page: Page;
  },
): Promise<CountedRows<Field> | null> {
  const { filter, fields, page } = asked;
  const conditions = await conditionsOf(columns, match, filter);
  if (conditions === null) return null;
  const { statements } = columns;
  const base = rowsOf(
    statements.length,
    conditions.filter(({ field }) => field === null),
  );
  // Conditions of one facet, such as the two ends of a time, count as one.
  const own = fieldsOf(conditions);
  const masks = own.map((field) =>
    allOf(conditions.filter((one) => one.field === field).map(({ holds }) => holds)),
  );
  const counters = fields.map((field) => createCounter(columns, field, own));
  const rows: number[] = [];
  let total = 0;
  for (const row of base) {
    // A row counts for a facet where everything holds but at most the facet's own condition.
    let failed = none;
    for (let i = 0; i < masks.length; i++) {
      if (masks[i]?.[row] === 1) continue;
      failed = failed === none ? i : several;
    }
    if (failed === several) continue;
    if (failed === none) {
      if (total >= page.offset && rows.length < page.limit) rows.push(row);
      total++;
    }
    for (const { codes, counts, condition } of counters) {
      if (failed !== none && failed !== condition) continue;
      const code = codes[row] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  const facets: Partial<Record<Field, readonly FacetValue[]>> = {};
  for (const [i, field] of fields.entries()) {
    const counter = counters[i];
    if (counter !== undefined) facets[field] = valuesOf(counter, field);
  }
  return { rows, total, facets: facets as Record<Field, readonly FacetValue[]> };
}

/** How many conditions a row fails: none, several, or else the index of the one. */
const none = -1;
const several = -2;

function fieldsOf(conditions: readonly Condition[]): CountedField[] {
  return [...new Set(conditions.flatMap(({ field }) => field ?? []))];
}

function allOf(masks: readonly Uint8Array[]): Uint8Array {
  const [first = new Uint8Array(0), ...rest] = masks;
  if (rest.length === 0) return first;
  const all = first.slice();
  for (const mask of rest) {
    for (let row = 0; row < all.length; row++) all[row] = (all[row] ?? 0) & (mask[row] ?? 0);
  }
  return all;
}

/** The rows where all conditions hold, in order. */
function rowsOf(length: number, conditions: readonly Condition[]): Uint32Array {
  const rows = new Uint32Array(length);
  let n = 0;
  const [first, ...rest] = conditions.map(({ holds }) => holds);
  for (let row = 0; row < length; row++) {
    if (first !== undefined && first[row] !== 1) continue;
    if (rest.length > 0 && !rest.every((holds) => holds[row] === 1)) continue;
    rows[n++] = row;
  }
  return rows.subarray(0, n);
}

/** Counts rows by the values of a field. */
interface Counter extends Coded {
  readonly counts: Uint32Array;
  /** Index of the field's own condition among the facets' conditions; below 0 where it has none. */
  readonly condition: number;
}

function createCounter(
  { statements, documents }: SearchColumns,
  field: CountedField,
  own: readonly CountedField[],
): Counter {
  const coded = codedOf(statements, documents, field);
  // Who speaks is one question, asked by name or by entity.
  const condition = own.indexOf(field === "speakerId" ? "speaker" : field);
  return {
    ...coded,
    counts: new Uint32Array(coded.values.length),
    condition: condition < 0 ? Number.NEGATIVE_INFINITY : condition,
  };
}

function valuesOf({ values, counts }: Counter, field: CountedField): FacetValue[] {
  const merged = new Map<string | null, number>();
  for (const [code, value] of values.entries()) {
    const n = counts[code] ?? 0;
    if (n === 0) continue;
    const named = field === "month" ? (value?.slice(0, 7) ?? null) : value;
    merged.set(named, (merged.get(named) ?? 0) + n);
  }
  return [...merged]
    .map(([value, n]) => ({ value, count: n }))
    .sort((a, b) => b.count - a.count || byValue(a.value, b.value))
    .slice(0, mostValues);
}

/** Finds passages in columns by their words and their document's days. */
export async function searchPassages(
  columns: SearchColumns,
  match: MatchUnits,
  asked: {
    readonly text: TextExpression | null;
    readonly notText: TextExpression | null;
    readonly from?: string;
    readonly to?: string;
    readonly page: Page;
  },
): Promise<FoundRows> {
  const { passages, documents } = columns;
  const failed = new Uint8Array(passages.length);
  const keep = (holds: Uint8Array): void => {
    for (let row = 0; row < failed.length; row++) if (holds[row] !== 1) failed[row] = 1;
  };
  if (asked.text !== null) keep(matching(passages, await match(asked.text)));
  if (asked.notText !== null) keep(inverted(matching(passages, await match(asked.notText))));
  const { from, to } = asked;
  if (from !== undefined || to !== undefined) {
    const fits = documents.map((one) => isWithin(one.from, one.to, from, to));
    keep(Uint8Array.from(passages.doc, (doc) => (fits[doc] === true ? 1 : 0)));
  }
  return pageOf(failed, asked.page);
}

function pageOf(failed: Uint8Array, { limit, offset }: Page): FoundRows {
  const rows: number[] = [];
  let total = 0;
  for (let row = 0; row < failed.length; row++) {
    if (failed[row] !== 0) continue;
    if (total >= offset && rows.length < limit) rows.push(row);
    total++;
  }
  return { rows, total };
}

/** All conditions of a filter; null where one of them needs the store. */
async function conditionsOf(
  columns: SearchColumns,
  match: MatchUnits,
  filter: StatementFilter,
): Promise<Condition[] | null> {
  const { statements, documents } = columns;
  const { docs, ids, addressee, remark, about, not, from, to, ...simple } = filter;
  if (docs !== undefined || ids !== undefined || addressee !== undefined || remark !== undefined) {
    return null;
  }
  const found: Condition[] = [];
  const add = (field: CountedField | null, holds: Uint8Array): void => {
    found.push({ field, holds });
  };
  const { doc, outlet, source, via } = simple;
  if (doc !== undefined) {
    const at = documents.findIndex(({ id }) => id === doc);
    add(
      null,
      Uint8Array.from(statements.doc, (own) => (own === at ? 1 : 0)),
    );
  }
  if (outlet !== undefined) {
    const fits = documents.map((one) => one.outlet === outlet);
    add(
      "outlet",
      Uint8Array.from(statements.doc, (own) => (fits[own] === true ? 1 : 0)),
    );
  }
  for (const field of ["speaker", "speakerId", "form", "kind", "status"] as const) {
    const wanted = simple[field];
    // Who speaks is one question, asked by name or by entity.
    const facet = field === "speakerId" ? "speaker" : field;
    if (wanted !== undefined)
      add(
        facet,
        holding(statements[field], (value) => value === wanted),
      );
  }
  if (source !== undefined) {
    const words = foldedWords(source);
    add(
      null,
      holding(statements.speaker, (value) => hasAll(value ?? "", words)),
    );
  }
  if (via !== undefined) {
    const words = foldedWords(via);
    const isOne = (value: string | null): boolean =>
      (value ?? "").split("\n").some((name) => name !== "" && hasAll(name, words));
    add(null, holding(statements.via, isOne));
  }
  if (from !== undefined)
    add(
      "month",
      holding(statements.to, (value) => value !== null && value >= from),
    );
  if (to !== undefined)
    add(
      "month",
      holding(statements.from, (value) => value !== null && value <= to),
    );
  if (about !== undefined) add(null, matching(statements, await match(about)));
  for (const one of not ?? []) {
    const inner = await conditionsOf(columns, match, one);
    if (inner === null) return null;
    const every = new Uint8Array(statements.length).fill(1);
    add(null, inverted(allOf([every, ...inner.map(({ holds }) => holds)])));
  }
  return found;
}

/** Whether words all stand in a name. */
function hasAll(name: string, words: readonly string[]): boolean {
  const own = new Set(foldedWords(name));
  return words.every((word) => own.has(word));
}

function holding({ codes, values }: Coded, test: (value: string | null) => boolean): Uint8Array {
  const fits = Uint8Array.from(values, (value) => (test(value) ? 1 : 0));
  const holds = new Uint8Array(codes.length);
  for (let row = 0; row < codes.length; row++) holds[row] = fits[codes[row] ?? 0] ?? 0;
  return holds;
}

/** Rows by their numbers, worked out once for each store's state. */
const rowsByNumber = new WeakMap<Int32Array, Int32Array>();

function byNumber({ number }: UnitColumns): Int32Array {
  const known = rowsByNumber.get(number);
  if (known !== undefined) return known;
  let most = 0;
  for (const one of number) most = Math.max(most, one);
  const rows = new Int32Array(most + 1).fill(-1);
  for (const [row, one] of number.entries()) if (one >= 0) rows[one] = row;
  rowsByNumber.set(number, rows);
  return rows;
}

/** The rows whose numbers are among those given. */
function matching(units: UnitColumns, numbers: readonly number[]): Uint8Array {
  const rows = byNumber(units);
  const holds = new Uint8Array(units.length);
  for (const one of numbers) {
    const row = rows[one] ?? -1;
    if (row >= 0) holds[row] = 1;
  }
  return holds;
}

function inverted(holds: Uint8Array): Uint8Array {
  return holds.map((held) => 1 - held);
}

/** Whether days may fall on or after, on or before; what has no date never does. */
function isWithin(
  first: string | null,
  last: string | null,
  from: string | undefined,
  to: string | undefined,
): boolean {
  if (from !== undefined && (last === null || last < from)) return false;
  return to === undefined || (first !== null && first <= to);
}

/** By code points, unknown last: as databases order them. */
function byValue(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

function codedOf(
  statements: StatementColumns,
  documents: SearchColumns["documents"],
  field: CountedField,
): Coded {
  if (field === "month") return statements.from;
  if (field !== "outlet") return statements[field];
  return { codes: statements.doc, values: documents.map(({ outlet }) => outlet) };
}
