import { expect, test } from "vitest";
import { isKept } from "./checked.ts";

const marks = { campaign: 0, violence: 0, countries: 0, genres: [] };

test("a text too short to say what it is about keeps every row", () => {
  expect(isKept(0.01, null, "public")).toBe(true);
});

test("news of campaigns asks for better evidence than other news", () => {
  expect(isKept(0.35, marks, "public")).toBe(true);
  expect(isKept(0.35, { ...marks, campaign: 2 }, "public")).toBe(false);
  expect(isKept(0.9, { ...marks, campaign: 3 }, "public")).toBe(true);
});

test("news of campaigns at home asks for more than news of many countries", () => {
  expect(isKept(0.52, { ...marks, campaign: 2 }, "public")).toBe(false);
  expect(isKept(0.52, { ...marks, campaign: 2, countries: 2 }, "public")).toBe(true);
  expect(isKept(0.35, { ...marks, campaign: 1, countries: 3 }, "public")).toBe(false);
  expect(isKept(0.35, { ...marks, campaign: 0, countries: 3 }, "public")).toBe(true);
});

test("rows that name no state ask for more", () => {
  expect(isKept(0.4, marks, "private")).toBe(false);
  expect(isKept(0.5, marks, "private")).toBe(true);
});
