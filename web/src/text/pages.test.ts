import fc from "fast-check";
import { expect, test } from "vitest";
import { fillBlocks } from "./fill-blocks.ts";

const text = "Upper weir\n\nThe gate is\nshut for the\n\nwinter.\n\nLower weir";
const paragraph = { start: 12, end: 45, kind: "paragraph" } as const;

test("a page that begins inside a block cuts it behind the white space there", () => {
  const pages = [
    { page: 1, start: 0 },
    { page: 2, start: 37 },
    { page: 3, start: 46 },
  ];
  expect(
    fillBlocks(text, [paragraph], pages).map(({ start, end, goesOn, page }) => [
      text.slice(start, end),
      goesOn,
      page,
    ]),
  ).toEqual([
    ["Upper weir", false, null],
    ["The gate is\nshut for the\n\n", true, null],
    ["winter.", false, 2],
    ["Lower weir", false, 3],
  ]);
});

test("a page without words is passed over", () => {
  const pages = [
    { page: 1, start: 0 },
    { page: 2, start: 10 },
    { page: 3, start: 11 },
  ];
  expect(fillBlocks(text, [paragraph], pages).map(({ page }) => page)).toEqual([null, 3, null]);
});

test("whatever the pages, every character that is not white is drawn once", () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 80 }),
      fc.array(fc.nat(90), { maxLength: 6 }),
      (any, starts) => {
        const pages = [0, ...starts.toSorted((a, b) => a - b)].map((start, at) => ({
          page: at + 1,
          start,
        }));
        const drawn = fillBlocks(any, [], pages);
        const words = drawn.map(({ start, end }) => any.slice(start, end)).join("");
        expect(words.replace(/\s/g, "")).toBe(any.replace(/\s/g, ""));
        for (const { start, end } of drawn) expect(end).toBeGreaterThan(start);
      },
    ),
  );
});
