import type { Evidence, Statement, Variant, VariantKind } from "../../record/index.ts";
import { findVariants, findWholeVariants, type Pieces } from "./variants.ts";

/**
 * What is compared with the other reports of a remark: the words of one statement, or of
 * several that follow each other where another outlet quotes the same in one breath.
 */
export interface Reading {
  /** The first of its statements, for what is compared as a whole. */
  readonly statement: Statement;
  /** The words of each part of the remark that it has, in their order; parts are numbered alike in all readings. */
  readonly parts: ReadonlyMap<number, readonly Evidence[]>;
}

/** Readings of which every two are compared; of more, each is compared with the first only. */
const comparedInFull = 8;

/**
 * What differs between the readings of one remark: part by part where both have it, and
 * what the whole document of the other leaves out. Readings in the order of documents.
 */
export function collate(readings: readonly Reading[]): Variant[] {
  const printed = new Map<string, Set<number>>();
  for (const { statement, parts } of readings) {
    const known = printed.get(statement.doc) ?? new Set();
    for (const part of parts.keys()) known.add(part);
    printed.set(statement.doc, known);
  }
  const out: Variant[] = [];
  readings.forEach((a, i) => {
    if (i > 0 && readings.length > comparedInFull) return;
    for (const b of readings.slice(i + 1)) {
      const lacks = (reading: Reading, part: number): boolean =>
        printed.get(reading.statement.doc)?.has(part) === false;
      out.push(...compareReadings(a, b, lacks));
    }
  });
  return out;
}

function compareReadings(
  a: Reading,
  b: Reading,
  lacks: (reading: Reading, part: number) => boolean,
): Variant[] {
  const shared = [...a.parts.keys()].filter((part) => b.parts.has(part));
  if (shared.length === 0 || sameText(a, b)) return [];
  const words = shared.flatMap((part) => {
    const [one, two] = [piecesOf(a, part), piecesOf(b, part)];
    return one === null || two === null ? [] : findVariants(one, two);
  });
  const cut = cutIn(a, b, lacks).map(({ kind, has, at }) => ({ kind, a: has, b: at }));
  const added = cutIn(b, a, lacks).map(({ kind, has, at }) => ({
    kind: kind === "cut-inside" ? ("added" as const) : kind,
    a: at,
    b: has,
  }));
  return [...words, ...cut, ...added, ...findWholeVariants(a.statement, b.statement)];
}

/** A part that another document leaves out: what it has, and where that would stand there. */
interface Cut {
  readonly kind: VariantKind;
  readonly has: Evidence;
  readonly at: Evidence;
}

function cutIn(
  own: Reading,
  other: Reading,
  lacks: (reading: Reading, part: number) => boolean,
): Cut[] {
  const all = [...own.parts.keys()];
  return all.flatMap((part, i) => {
    if (!lacks(other, part)) return [];
    const before = all.slice(0, i).findLast((one) => other.parts.has(one));
    const after = all.slice(i).find((one) => other.parts.has(one));
    const at = before === undefined ? startOf(other, after) : endOf(other, before);
    if (at === null) return [];
    const kind =
      before === undefined ? "cut-before" : after === undefined ? "cut-after" : "cut-inside";
    return (own.parts.get(part) ?? []).map((has) => ({ kind, has, at }));
  });
}

function piecesOf({ parts }: Reading, part: number): Pieces | null {
  const [first, ...rest] = parts.get(part) ?? [];
  return first === undefined ? null : [first, ...rest];
}

function startOf(reading: Reading, part: number | undefined): Evidence | null {
  const first = part === undefined ? undefined : piecesOf(reading, part)?.[0];
  return first === undefined ? null : { ...first, end: first.start, exact: "" };
}

function endOf(reading: Reading, part: number): Evidence | null {
  const last = piecesOf(reading, part)?.at(-1);
  return last === undefined ? null : { ...last, start: last.end, exact: "" };
}

function sameText(a: Reading, b: Reading): boolean {
  const text = ({ parts }: Reading): string =>
    [...parts.values()].flatMap((pieces) => pieces.map(({ exact }) => exact)).join(" ");
  return a.statement.form === b.statement.form && text(a) === text(b);
}
