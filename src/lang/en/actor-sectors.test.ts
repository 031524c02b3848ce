import fc from "fast-check";
import { expect, test } from "vitest";
import { sectorOf, sectorRows } from "./actor-sectors.ts";

const examples = sectorRows.flatMap(({ sector, examples }) =>
  examples.map((example) => [example, sector] as const),
);

test.each(examples)("%s is of the sector %s", (example, sector) => {
  expect(sectorOf(example)).toBe(sector);
});

test("a name that shows no sector has none", () => {
  for (const name of ["Ada Orlu", "Veldia", "", "😀"]) expect(sectorOf(name)).toBeNull();
});

test("any phrase has a sector of the table or none", () => {
  const known = new Set(sectorRows.map(({ sector }) => sector));
  fc.assert(
    fc.property(fc.string(), (phrase) => {
      const sector = sectorOf(phrase);
      expect(sector === null || known.has(sector)).toBe(true);
    }),
  );
});
