import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).filter(
  (name) => name.endsWith(".tsx") || (name.endsWith(".ts") && !name.endsWith(".test.ts")),
);

test.each([
  ["a verb that doubts or believes the speaker", /\b(claimed|claims|admitted|revealed|alleged)\b/i],
  ["a verdict on who is right", /\b(contradicts?|contradiction(?!:)|untrue|lied|liar|debunked)\b/i],
  ["a negative that no search can prove", /\b(did not say|never said|didn't say)\b/i],
])("no screen uses %s", (_, words) => {
  expect(files.length).toBeGreaterThan(40);
  for (const file of files) {
    expect(readFileSync(join(import.meta.dirname, file), "utf8"), file).not.toMatch(words);
  }
});
