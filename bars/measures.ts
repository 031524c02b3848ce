import type { Measure } from "./options.ts";

/** A figure without an interval; without a floor where it is only shown. */
export function plainMeasure(
  measure: Pick<Measure, "metric" | "on" | "value"> & { readonly floor?: number | null },
): Measure {
  return { interval: null, floor: null, ...measure };
}

/** A part of a whole in percent; 0 of nothing. */
export function percentOf(part: number, whole: number): number {
  return (100 * part) / Math.max(1, whole);
}

/** What `--data` or `--json` prints of figures whose metrics all differ. */
export function scoresOf(measures: readonly Measure[]): Record<string, number> {
  return Object.fromEntries(measures.map(({ metric, value }) => [metric, value]));
}
