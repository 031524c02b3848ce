import { expect, test } from "vitest";
import { readPile } from "./remark-pile.ts";

/**
 * Invented documents with reprints, translations, retellings, echoes, positions taken
 * again and accounts of own words: a summit, a flood, a strike and a court case; a border
 * that is opened, with a press conference; a strike of nurses and a joint note; a causeway torn by a
 * storm, with two people of one name; talks on duties, with copies, retellings and a joint statement; a ferry on fire, with figures that
 * change from day to day; a session of a city council with its transcript, and a ballot; a year of
 * campaigning without dates, with catchwords; a flood with a spokesman who says the same every day; four
 * short stories whose papers call speakers by their offices and let them speak again days later.
 */
const piles = [
  { name: "remark-pile", least: 21 },
  { name: "border-pile", least: 21 },
  { name: "ward-pile", least: 4 },
  { name: "causeway-pile", least: 18 },
  { name: "copper-pile", least: 19 },
  { name: "ferry-pile", least: 10 },
  { name: "council-pile", least: 17 },
  { name: "hustings-pile", least: 7 },
  { name: "briefing-pile", least: 5 },
  { name: "port-pile", least: 31 },
] as const;

for (const { name, least } of piles) {
  const pile = await readPile(name);

  test(`no look-alike of the ${name} is merged`, () => {
    expect(pile.merged).toEqual([]);
  });

  test(`the reports of one remark of the ${name} are joined, as many as before`, () => {
    expect(pile.joined.length, pile.apart.join("\n")).toBeGreaterThanOrEqual(least);
  });
}
