import type { FigureRow } from "./rows.ts";

/** One number on one thing, as one or more documents give it. */
export type SameFigure = readonly [FigureRow, ...FigureRow[]];

/**
 * Puts together the figures that are one number: equal to the digit, put as exactly, of no two times, and of
 * documents that agree in them, directly or through others of the list. In the order of the list, by
 * the first of each. Costs the figures and whom they agree with.
 */
export function groupSameFigures(figures: readonly FigureRow[]): SameFigure[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const groupOf = (first: FigureRow): SameFigure => {
    const group: [FigureRow, ...FigureRow[]] = [first];
    let { asOf } = first;
    byId.delete(first.id);
    for (const { agreesWith } of group) {
      for (const id of agreesWith) {
        const other = byId.get(id);
        if (other === undefined || !areEqual(first, other)) continue;
        if (asOf !== null && other.asOf !== null && asOf !== other.asOf) continue;
        asOf ??= other.asOf;
        byId.delete(id);
        group.push(other);
      }
    }
    return group;
  };
  return figures.flatMap((figure) => (byId.has(figure.id) ? [groupOf(figure)] : []));
}

function areEqual(a: FigureRow, b: FigureRow): boolean {
  return a.value === b.value && a.unit === b.unit && a.bound === b.bound;
}
