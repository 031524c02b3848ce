import { expect, test } from "vitest";
import type { FigureRow } from "../../../src/record/index.ts";
import { compareAmounts, quantity } from "./rows.ts";

const figure = (
  value: number,
  unit: string | null = "tonnes",
  bound: FigureRow["bound"] = "exact",
) => ({ value, unit, bound }) as FigureRow;

test.each([
  [38.7, 38.7, true, "the same amount"],
  [38.7, 40, true, "the same amount, rounded or given as “about”, “almost”, “more than”"],
  [38.7, 38.4, false, "0.3 tonnes less, 1% of it"],
  [30, 45, false, "15 tonnes more, 50% of it"],
  [0, 3, false, "3 tonnes more"],
])("of %s and %s it is said: %s, %s", (own, other, agrees, said) => {
  expect(compareAmounts(figure(own), figure(other), agrees)).toBe(said);
});

test("one of a unit is told in the singular, a share with its sign", () => {
  expect(quantity(figure(1, "years"))).toBe("1 year");
  expect(quantity(figure(1.5, "years"))).toBe("1.5 years");
  expect(quantity(figure(6, "percent"))).toBe("6%");
  expect(quantity(figure(1, null))).toBe("1");
});

test("an amount is as exact as it is put", () => {
  expect(quantity(figure(40, "tonnes", "about"))).toBe("about 40 tonnes");
  expect(quantity(figure(40, "tonnes", "over"))).toBe("at least 40 tonnes");
});

test("shares differ by points", () => {
  expect(compareAmounts(figure(41, "percent"), figure(38.5, "percent"), false)).toBe(
    "2.5 points less",
  );
});
