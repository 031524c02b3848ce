import { expect, test } from "vitest";
import { parseLitbank } from "./index.ts";

test("tokens become text and brackets become spans with their referents", () => {
  const row = (word: string, coref = ""): string =>
    ["d", "0", "0", word, "_", "_", "_", "_", "_", "_", "_", "_", coref].join("\t");
  const source = [
    "#begin document (d); part 0",
    row("“"),
    row("My", "(2|(1)"),
    row("ship", "2)"),
    row("!"),
    row("”"),
    row("said"),
    row("Orlu", "(1)"),
    row("."),
  ].join("\n");
  const { text, mentions } = parseLitbank("d", source);
  expect(text).toBe("“My ship!” said Orlu.");
  expect(mentions.map((m) => [text.slice(m.start, m.end), m.cluster])).toEqual([
    ["My ship", 2],
    ["My", 1],
    ["Orlu", 1],
  ]);
});
