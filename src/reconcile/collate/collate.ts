import type { Variant } from "../../record/index.ts";
import type { Reading } from "../reading.ts";
import type { Telling } from "./items.ts";
import { findVariants, findWholeVariants } from "./variants.ts";

/** Readings of which every two are compared; of more, each is compared with the first only. */
const comparedInFull = 8;

/**
 * What differs between the readings of one remark, part by part where both have it.
 * Readings in the order of documents.
 */
export function collate(readings: readonly Reading[]): Variant[] {
  const out: Variant[] = [];
  readings.forEach((a, i) => {
    if (i > 0 && readings.length > comparedInFull) return;
    for (const b of readings.slice(i + 1)) out.push(...compareReadings(a, b));
  });
  return out;
}

function compareReadings(a: Reading, b: Reading): Variant[] {
  const shared = [...a.parts.keys()].filter((part) => b.parts.has(part));
  if (shared.length === 0 || sameText(a, b)) return [];
  const words = shared.flatMap((part) => {
    const [one, two] = [tellingOf(a, part), tellingOf(b, part)];
    return one === null || two === null ? [] : findVariants(one, two);
  });
  return [...words, ...findWholeVariants(a.statement, b.statement)];
}

function tellingOf({ parts, statement: { form } }: Reading, part: number): Telling | null {
  const [first, ...rest] = parts.get(part) ?? [];
  return first === undefined ? null : { pieces: [first, ...rest], form };
}

function sameText(a: Reading, b: Reading): boolean {
  const text = ({ parts }: Reading): string =>
    [...parts.values()].flatMap((pieces) => pieces.map(({ exact }) => exact)).join(" ");
  return a.statement.form === b.statement.form && text(a) === text(b);
}
