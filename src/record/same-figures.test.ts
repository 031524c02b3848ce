import { expect, test } from "vitest";
import type { FigureRow } from "./rows.ts";
import { groupSameFigures } from "./same-figures.ts";

function figure(id: string, value: number, agreesWith: readonly string[]): FigureRow {
  return {
    id,
    evidence: [{ doc: id, start: 0, end: 2, exact: String(value) }],
    by: { stage: "test", model: null },
    confidence: 1,
    value,
    unit: "ton",
    what: "grain",
    asOf: null,
    givenBy: null,
    bound: "exact",
    agreesWith,
    differsFrom: [],
  };
}

const idsOf = (figures: readonly FigureRow[]): string[][] =>
  groupSameFigures(figures).map((group) => group.map(({ id }) => id));

test("equal figures that agree are one, also through another", () => {
  const figures = [
    figure("a", 40, ["b"]),
    figure("x", 7, []),
    figure("b", 40, ["a", "c"]),
    figure("c", 40, ["b"]),
  ];
  expect(idsOf(figures)).toEqual([["a", "b", "c"], ["x"]]);
});

test("what agrees by rounding alone, or is merely equal stays apart", () => {
  const rounded = [figure("a", 40, ["b"]), figure("b", 39.6, ["a"])];
  expect(idsOf(rounded)).toEqual([["a"], ["b"]]);
  expect(idsOf([figure("a", 40, []), figure("b", 40, [])])).toEqual([["a"], ["b"]]);
});

test("one of no known time is the number of one time, not of two", () => {
  const figures = [
    figure("a", 40, ["b", "c"]),
    { ...figure("b", 40, ["a"]), asOf: "2030" },
    { ...figure("c", 40, ["a"]), asOf: "2031" },
  ];
  expect(idsOf(figures)).toEqual([["a", "b"], ["c"]]);
});
