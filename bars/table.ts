import type { Measure } from "./options.ts";

/** Lines of text with columns lined up: the first to the left, the rest to the right. */
export function renderTable(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, cell.length);
  }
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** Whether a figure reaches its floor; one without a floor always does. */
export function passes(measure: Measure): boolean {
  return measure.floor === null || measure.value >= measure.floor;
}

/** The figures of a bar as a table: metric, corpus, value, interval, floor. */
export function renderMeasures(measures: readonly Measure[]): string {
  const rows = measures.map((measure) => [
    measure.metric,
    measure.on,
    measure.value.toFixed(2),
    measure.interval === null
      ? ""
      : `[${measure.interval[0].toFixed(1)}, ${measure.interval[1].toFixed(1)}]`,
    measure.floor === null ? "" : `floor ${measure.floor}`,
    passes(measure) ? "" : "BELOW",
  ]);
  return renderTable(rows);
}
