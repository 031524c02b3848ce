import type { Attribution } from "../../src/doc/index.ts";
import type { Span } from "../../src/text/index.ts";

type Pairs = [number, number][];

function pairs(spans: readonly Span[]): Pairs {
  return spans.map(({ start, end }) => [start, end]);
}

/** Rows in the form that the shared scorers read. */
export function toPolnear(
  id: string,
  rows: readonly Attribution[],
): { id: string; attributions: { source: Pairs; cue: Pairs; content: Pairs }[] } {
  return {
    id,
    attributions: rows.map(({ source, cue, content }) => ({
      source: pairs(source),
      cue: pairs(cue),
      content: pairs(content),
    })),
  };
}

/** Whether a row stands in no other row's content, cue and source included. */
export function isOutermost(row: Attribution, _at: number, all: readonly Attribution[]): boolean {
  const spans = [...row.cue, ...row.source, ...row.content];
  if (row.cue.length === 0) return true;
  return !all.some(
    (other) =>
      other !== row &&
      spans.every((span) =>
        other.content.some((outer) => outer.start <= span.start && span.end <= outer.end),
      ),
  );
}
