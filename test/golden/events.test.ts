import fc from "fast-check";
import { expect, test } from "vitest";
import { eventNouns } from "../../src/lang/en/event-nouns.ts";
import { eventVerbs } from "../../src/lang/en/event-verbs.ts";
import { stanceFamilies, verdictExamples } from "../../src/lang/en/stances.ts";
import { annotated, testEvents } from "./event-cases.ts";

testEvents(new URL("events.txt", import.meta.url));

const rows = [...eventVerbs, ...eventNouns].flatMap((row) =>
  row.examples.map((example) => [example, row.type] as const),
);

test.each(rows)("%s tells of %s", (example, type) => {
  expect(annotated(example).events.map((event) => event.type)).toContain(type);
});

const stanceRows = stanceFamilies.flatMap((family) =>
  family.examples.map((example) => {
    // *Will not recognise*, *vows to scrap*: words that take a side only so, and then against.
    return [example, family.only === null ? family.stance : "oppose"] as const;
  }),
);

test.each(verdictExamples)("%s gives a verdict: %s", (example, stance) => {
  expect(annotated(example).stances.map((row) => row.stance)).toContain(stance);
});

test.each(stanceRows)("%s shows a stance: %s", (example, stance) => {
  expect(annotated(example).stances.map((row) => row.stance)).toContain(stance);
});

test("events and stances of any text lie within it", () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "Tarsk",
      "attacked",
      "talks",
      "with",
      "the",
      "plan",
      "not",
      "will",
      "supports",
      "“",
      "”",
      "said",
      ".",
      "\n\n",
      "and",
      "visit",
      "to",
      "\ud800",
    ),
  );
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const text = words.join(" ");
      const { events, stances } = annotated(text);
      const spans = [
        ...events.flatMap(({ trigger, actors, recipients }) => [trigger, ...actors, ...recipients]),
        ...stances.flatMap(({ evidence }) => evidence),
      ];
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 40 },
  );
});
