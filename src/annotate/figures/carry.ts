import type { FoundFigure } from "./found-figure.ts";

/** A figure of a document with the sentence that has it. */
export interface PlacedFigure extends FoundFigure {
  /** Place of its sentence, and of its paragraph. */
  readonly sentence: number;
  readonly paragraph: number;
  /** Whether its sentence tells of a figure before: *the figure is well above 30 million*. */
  readonly refersBack: boolean;
  /** Words of what it counts, as a figure before has them. */
  readonly carried: PlacedFigure | null;
}

/** Sentences between a figure and the one that says what it counts. */
const mostSentences = 2;
/** Figures looked through before one, at most. */
const mostBefore = 30;
/** How many times the one may be the other: beyond, another thing is counted. */
const mostTimes = 4;

/**
 * Figures that leave open what they count, with the figure before that says it: *38
 * tonnes of salt, against 41 the year before; the League puts the figure at 20*. A
 * figure of the same paragraph (where it is called *the figure*, of the one before), at
 * most two sentences back, in the same unit where both have one, and of an amount in
 * reach. In text order; one pass.
 */
export function carryFigures(figures: readonly PlacedFigure[]): PlacedFigure[] {
  const out: PlacedFigure[] = [];
  for (const figure of figures) {
    const from =
      figure.open === null
        ? undefined
        : out.slice(-mostBefore).findLast((before) => saysWhat(before, figure));
    if (from === undefined) {
      if (!figure.leans) out.push(figure);
      continue;
    }
    const { unit, what } = from;
    out.push({ ...figure, unit: figure.unit ?? unit, what, carried: from.carried ?? from });
  }
  return out;
}

function saysWhat(before: PlacedFigure, figure: PlacedFigure): boolean {
  const apart = figure.paragraph - before.paragraph;
  if (apart > (figure.refersBack ? 1 : 0)) return false;
  if (figure.sentence - before.sentence > mostSentences) return false;
  if (before.what === null || (figure.unit !== null && figure.unit !== before.unit)) return false;
  if (figure.open === "part") return figure.value < before.value;
  const [less, more] = [before.value, figure.value].sort((a, b) => a - b);
  return less !== undefined && more !== undefined && less > 0 && more <= mostTimes * less;
}
