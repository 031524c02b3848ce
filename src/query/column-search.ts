import type {
  Coded,
  FacetValue,
  SearchColumns,
  StatementColumns,
  StatementFilter,
} from "../store/index.ts";
import { compareTexts } from "../text/index.ts";
import {
  allOf,
  type Condition,
  type CountedField,
  conditionsOf,
  type MatchUnits,
} from "./column-conditions.ts";

/** One page of rows, by their index in the columns, and how many there are in all. */
export interface FoundRows {
  readonly rows: readonly number[];
  readonly total: number;
}

/** Statements found, with counts by field, a field's own condition left out of its counts. */
export interface CountedRows<Field extends CountedField> extends FoundRows {
  readonly facets: Readonly<Record<Field, readonly FacetValue[]>>;
}

/** A page of what is found. */
export interface FoundPage {
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
    readonly page: FoundPage;
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

/** The statements that a filter allows, by their index in the columns; null where it needs the store. */
export async function rowsAllowed(
  columns: SearchColumns,
  match: MatchUnits,
  filter: StatementFilter,
): Promise<Uint32Array | null> {
  const conditions = await conditionsOf(columns, match, filter);
  return conditions === null ? null : rowsOf(columns.statements.length, conditions);
}

/** How many conditions a row fails: none, several, or else the index of the one. */
const none = -1;
const several = -2;

function fieldsOf(conditions: readonly Condition[]): CountedField[] {
  return [...new Set(conditions.flatMap(({ field }) => field ?? []))];
}

/** Where rows are collected before it is known how many they are: used between two awaits only. */
let collected = new Uint32Array(0);

/** The rows where all conditions hold, in order. */
function rowsOf(length: number, conditions: readonly Condition[]): Uint32Array {
  if (collected.length < length) collected = new Uint32Array(length);
  const rows = collected;
  let n = 0;
  const [first, ...rest] = conditions.map(({ holds }) => holds);
  for (let row = 0; row < length; row++) {
    if (first !== undefined && first[row] !== 1) continue;
    if (rest.length > 0 && !rest.every((holds) => holds[row] === 1)) continue;
    rows[n++] = row;
  }
  return rows.slice(0, n);
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
  const isWho = field === "speakerId" || field === "who";
  const condition = own.indexOf(isWho ? "speaker" : field);
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

/** By code points, unknown last: as databases order them. */
function byValue(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return compareTexts(a, b);
}

function codedOf(
  statements: StatementColumns,
  documents: SearchColumns["documents"],
  field: CountedField,
): Coded {
  if (field === "month") return statements.from;
  if (field === "who") return whoOf(statements);
  if (field !== "outlet") return statements[field];
  return { codes: statements.doc, values: documents.map(({ outlet }) => outlet) };
}

/** Who speaks, worked out once for each store's state. */
const whoByColumns = new WeakMap<StatementColumns, Coded>();

function whoOf(statements: StatementColumns): Coded {
  const known = whoByColumns.get(statements);
  if (known !== undefined) return known;
  const { speaker, speakerId } = statements;
  const codes = new Uint32Array(statements.length);
  const codeOf = new Map<string | null, number>();
  for (let row = 0; row < codes.length; row++) {
    const name = speaker.values[speaker.codes[row] ?? 0] ?? null;
    const value =
      speakerId.values[speakerId.codes[row] ?? 0] ?? (name === null ? null : `name:${name}`);
    const code = codeOf.get(value) ?? codeOf.size;
    codeOf.set(value, code);
    codes[row] = code;
  }
  const who = { codes, values: [...codeOf.keys()] };
  whoByColumns.set(statements, who);
  return who;
}
