import { expect, test } from "vitest";
import { pageOfWords } from "./page.ts";
import type { ScoredSpan } from "./reader.ts";
import { withWholeOffices } from "./whole-offices.ts";

/** Words and types of the names of a sentence, whose brackets stand around what was read as one. */
function namesOf(sentence: string): string[] {
  const words: string[] = [];
  const spans: ScoredSpan[] = [];
  for (const part of sentence.split(/[[\]]/)) {
    const first = words.length;
    words.push(...part.split(" ").filter((word) => word !== ""));
    const isName = sentence.includes(`[${part}]`);
    if (isName) spans.push({ first, end: words.length, type: "ORG", confidence: 0.9 });
  }
  return withWholeOffices(pageOfWords([words]), spans).map(
    ({ first, end, type }) => `${words.slice(first, end).join(" ")} ${type}`,
  );
}

test("a name that ends within an office goes on to its holder", () => {
  const one = ["Tamland Prime Minister Oto Reyk PER"];
  expect(namesOf("[Tamland Prime][Minister Oto Reyk] left .")).toEqual(one);
  expect(namesOf("[Tamland Prime] Minister [Oto Reyk] left .")).toEqual(one);
  expect(namesOf("[Tamland Prime] Minister Oto Reyk left .")).toEqual(one);
});

test("without a holder it ends before the office", () => {
  expect(namesOf("[Tamland Prime] Minister left [Tarsk] .")).toEqual(["Tamland LOC", "Tarsk ORG"]);
  expect(namesOf("the [Prime] Minister left .")).toEqual([]);
});

test("other names beside each other stay two", () => {
  expect(namesOf("[Tarsk Mills][Oto Reyk] left .")).toEqual(["Tarsk Mills ORG", "Oto Reyk ORG"]);
  expect(namesOf("[Tamland] Prime Minister [Oto Reyk] left .")).toHaveLength(2);
});
