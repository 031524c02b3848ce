import type {
  Coded,
  FacetField,
  SearchColumns,
  StatementFilter,
  TextExpression,
  UnitColumns,
} from "../store/index.ts";
import { foldedWords } from "../text/index.ts";

/** Finds the numbers of the units that hold words: what the store's text index does. */
export type MatchUnits = (expression: TextExpression) => Promise<Int32Array>;

/** Fields that statements can be counted by without asking the store. */
export type CountedField = Exclude<FacetField, "via" | "document">;

/** A condition on rows: 1 where it holds. `field` is the facet that it is the condition of. */
export interface Condition {
  readonly field: CountedField | null;
  readonly holds: Uint8Array;
}

/** The rows where all of some conditions hold: 1. Empty without any condition. */
export function allOf(masks: readonly Uint8Array[]): Uint8Array {
  const [first = new Uint8Array(0), ...rest] = masks;
  if (rest.length === 0) return first;
  const all = first.slice();
  for (const mask of rest) {
    for (let row = 0; row < all.length; row++) all[row] = (all[row] ?? 0) & (mask[row] ?? 0);
  }
  return all;
}

/** All conditions of a filter; null where one of them needs the store. */
export async function conditionsOf(
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
  const add = (field: CountedField | null, key: string, work: () => Uint8Array): void => {
    found.push({ field, holds: keptMask(columns, key, work) });
  };
  const { doc, outlet, source, via } = simple;
  if (doc !== undefined) {
    add(null, `doc ${doc}`, () =>
      inDocuments(
        statements,
        documents.map(({ id }) => id === doc),
      ),
    );
  }
  if (outlet !== undefined) {
    add("outlet", `outlet ${JSON.stringify(outlet)}`, () =>
      inDocuments(
        statements,
        documents.map((one) => one.outlet === outlet),
      ),
    );
  }
  for (const field of ["speaker", "speakerId", "form", "kind", "status", "doubt"] as const) {
    const wanted = simple[field];
    // Who speaks is one question, asked by name or by entity.
    const facet = field === "speakerId" ? "speaker" : field;
    if (wanted !== undefined)
      add(facet, `${field} ${JSON.stringify(wanted)}`, () =>
        holding(statements[field], (value) => value === wanted),
      );
  }
  if (source !== undefined) {
    const words = foldedWords(source);
    add(null, `source ${source}`, () =>
      holding(statements.speaker, (value) => hasAll(value ?? "", words)),
    );
  }
  if (via !== undefined) {
    const words = foldedWords(via);
    const isOne = (value: string | null): boolean =>
      (value ?? "").split("\n").some((name) => name !== "" && hasAll(name, words));
    add(null, `via ${via}`, () => holding(statements.via, isOne));
  }
  if (from !== undefined)
    add("month", `from ${from}`, () =>
      holding(statements.to, (value) => value !== null && value >= from),
    );
  if (to !== undefined)
    add("month", `to ${to}`, () =>
      holding(statements.from, (value) => value !== null && value <= to),
    );
  if (about !== undefined) {
    const numbers = await match(about);
    found.push({ field: null, holds: matching(statements, numbers) });
  }
  for (const one of not ?? []) {
    const inner = await conditionsOf(columns, match, one);
    if (inner === null) return null;
    const every = new Uint8Array(statements.length).fill(1);
    const holds = inverted(allOf([every, ...inner.map((condition) => condition.holds)]));
    found.push({ field: null, holds });
  }
  return found;
}

/** Bytes of masks that are kept for the next question. */
const mostKept = 8_000_000;
const masksByColumns = new WeakMap<SearchColumns, Map<string, Uint8Array>>();

/**
 * A mask that is worked out once and kept for the questions that ask for it next; only the latest
 * is kept. Making one for each question would have the garbage collector stop everything again and
 * again.
 */
function keptMask(columns: SearchColumns, key: string, work: () => Uint8Array): Uint8Array {
  let masks = masksByColumns.get(columns);
  if (masks === undefined) {
    masks = new Map();
    masksByColumns.set(columns, masks);
  }
  const known = masks.get(key);
  const mask = known ?? work();
  masks.delete(key);
  masks.set(key, mask);
  const [oldest] = masks.keys();
  if (oldest !== undefined && masks.size > 1 && masks.size * mask.length > mostKept) {
    masks.delete(oldest);
  }
  return mask;
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

/** The rows of the documents that fit. */
export function inDocuments({ doc, length }: UnitColumns, fits: readonly boolean[]): Uint8Array {
  const own = Uint8Array.from(fits, (fit) => (fit ? 1 : 0));
  const holds = new Uint8Array(length);
  for (let row = 0; row < length; row++) holds[row] = own[doc[row] ?? 0] ?? 0;
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
  for (let row = 0; row < number.length; row++) {
    const one = number[row] ?? -1;
    if (one >= 0) rows[one] = row;
  }
  rowsByNumber.set(number, rows);
  return rows;
}

/** The rows whose numbers are among those given. */
export function matching(units: UnitColumns, numbers: Int32Array): Uint8Array {
  const rows = byNumber(units);
  const holds = new Uint8Array(units.length);
  for (const one of numbers) {
    const row = rows[one] ?? -1;
    if (row >= 0) holds[row] = 1;
  }
  return holds;
}

/** 1 where there was 0. */
export function inverted(holds: Uint8Array): Uint8Array {
  const others = new Uint8Array(holds.length);
  for (let row = 0; row < others.length; row++) others[row] = 1 - (holds[row] ?? 0);
  return others;
}

/** Whether the days that something may be of reach into those wanted, first and last inside; what has no date never does. */
export function isWithin(
  days: { readonly from: string | null; readonly to: string | null },
  wanted: { readonly from?: string | undefined; readonly to?: string | undefined },
): boolean {
  if (wanted.from !== undefined && (days.to === null || days.to < wanted.from)) return false;
  return wanted.to === undefined || (days.from !== null && days.from <= wanted.to);
}
