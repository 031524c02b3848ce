import { expect, test } from "vitest";
import type { Figure } from "../../doc/index.ts";
import { isSameAmount } from "./amounts.ts";
import { matchFigures } from "./index.ts";

const figure = (value: number, more: Partial<Figure> = {}): Figure => ({
  start: 0,
  end: 4,
  value,
  unit: "tonnes",
  what: "grain shipped through the straits",
  asOf: null,
  by: null,
  bound: "exact",
  ...more,
});

test.each([
  [40, "under", 38.7, true],
  [40, "exact", 39.6, true],
  [40, "exact", 38.7, false],
  [40, "over", 41.2, true],
  [40, "over", 38.7, false],
  [40, "about", 41, true],
  [40, "about", 60, false],
] as const)("%s (%s) against %s agree: %s", (value, bound, other, same) => {
  expect(isSameAmount(figure(value, { bound }), figure(other))).toBe(same);
});

test("two documents that count the same thing agree or differ; other things and times stay apart", () => {
  const at = (doc: string, one: Figure) => ({
    figure: one,
    evidence: { doc, start: 0, end: 4, exact: "x" },
  });
  const rows = matchFigures([
    at("a", figure(38.7, { asOf: "2030" })),
    at("b", figure(40, { bound: "under" })),
    at("c", figure(31, { asOf: "2030" })),
    at("d", figure(38.7, { asOf: "2029" })),
    at("e", figure(38.7, { what: "coal burnt in winter" })),
  ]);
  const of = (doc: string) => rows.find((row) => row.evidence[0].doc === doc);
  expect(of("a")?.agreesWith).toEqual([of("b")?.id]);
  expect(of("a")?.differsFrom).toEqual([of("c")?.id]);
  expect(of("e")?.agreesWith).toEqual([]);
});
