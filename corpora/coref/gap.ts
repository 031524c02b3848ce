import { readFileSync } from "node:fs";
import { createOffsetMap, type Span } from "../../src/text/index.ts";

/** One snippet of GAP: a pronoun and two names, each of which it may refer to or not. Offsets are UTF-16. */
export interface GapExample {
  readonly id: string;
  readonly text: string;
  readonly pronoun: Span;
  readonly a: Span;
  readonly b: Span;
  readonly isA: boolean;
  readonly isB: boolean;
}

/** Reads a file of GAP (`gap-development.tsv`), whose offsets count code points. */
export function readGap(file: string): GapExample[] {
  const rows = readFileSync(file, "utf8").split(/\r?\n/).slice(1);
  return rows.flatMap((row): GapExample[] => {
    const cells = row.split("\t");
    const [id, text, pronoun, pronounAt, a, aAt, isA, b, bAt, isB] = cells;
    if (id === undefined || text === undefined || isB === undefined) return [];
    const units = unitsByPoint(text);
    const span = (words = "", at = "0"): Span => {
      const start = units(Number(at));
      return { start, end: start + words.length };
    };
    return [
      {
        id,
        text,
        pronoun: span(pronoun, pronounAt),
        a: span(a, aAt),
        b: span(b, bAt),
        isA: isA?.toUpperCase() === "TRUE",
        isB: isB.toUpperCase() === "TRUE",
      },
    ];
  });
}

/** Code points to UTF-16 units; the same number in a text without pairs. */
function unitsByPoint(text: string): (point: number) => number {
  const map = createOffsetMap(text);
  if (map.toCodePoints(text.length) === text.length) return (point) => point;
  return (point) => {
    let units = point;
    while (units < text.length && map.toCodePoints(units) < point) units++;
    return units;
  };
}
