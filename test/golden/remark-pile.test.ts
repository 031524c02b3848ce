import { expect, test } from "vitest";
import { readPile } from "./remark-pile.ts";

/**
 * Fifteen invented documents: a summit, a flood, a strike and a court case, with reprints,
 * translations, retellings, echoes, positions taken again and accounts of own words.
 */
const pile = await readPile();

test("no look-alike of the pile is merged", () => {
  expect(pile.merged).toEqual([]);
});

test("the reports of one remark are joined, as many as before", () => {
  expect(pile.joined.length, pile.apart.join("\n")).toBeGreaterThanOrEqual(21);
});
