import fc from "fast-check";
import { expect, test } from "vitest";
import { createPlainDoc, type EventMention } from "../../src/doc/index.ts";
import { annotateDoc } from "../../src/engine/annotate-doc.ts";
import { eventNouns } from "../../src/lang/en/event-nouns.ts";
import { eventVerbs } from "../../src/lang/en/event-verbs.ts";
import { stanceFamilies, verdictExamples } from "../../src/lang/en/stances.ts";
import { isRewriting, readGolden, writeGolden } from "./cases.ts";

const file = new URL("events.txt", import.meta.url);

function annotated(passage: string) {
  const { annotated: doc } = annotateDoc(createPlainDoc(passage));
  return { events: doc?.layers.events ?? [], stances: doc?.layers.stances ?? [] };
}

const names = (parties: EventMention["actors"]): string =>
  parties.map(({ name }) => name).join("; ");

/** One event a paragraph: trigger and class, then what else is known of it. */
function render(passage: string): string {
  const { events, stances } = annotated(passage);
  const line = (name: string, value: string | null): string[] =>
    value === null || value === "" ? [] : [`  ${name.padEnd(10)} ${value}`];
  return [
    ...events.map((event) =>
      [
        `event ${passage.slice(event.trigger.start, event.trigger.end)}`,
        ...line("type", event.mode === null ? event.type : `${event.type} ${event.mode}`),
        ...line("actors", names(event.actors)),
        ...line("recipients", names(event.recipients)),
        ...line("date", event.date),
        ...line("place", event.place),
        ...line("realis", event.realis),
        ...line("asserted", event.assertedBy),
      ].join("\n"),
    ),
    ...stances.map(({ actor, issue, stance, evidence }) =>
      [
        `stance ${stance}`,
        ...line("actor", actor),
        ...line("issue", issue),
        ...evidence.map(({ start, end }) => `  evidence   ${passage.slice(start, end)}`),
      ].join("\n"),
    ),
  ].join("\n");
}

const cases = readGolden(file);
if (isRewriting()) {
  writeGolden(
    file,
    cases.map((entry) => ({ ...entry, expected: render(entry.passage) })),
  );
}

test.each(cases.map((entry) => [entry.name, entry] as const))("%s", (_, { passage, expected }) => {
  expect(render(passage)).toBe(isRewriting() ? render(passage) : expected);
});

const rows = [...eventVerbs, ...eventNouns].flatMap((row) =>
  row.examples.map((example) => [example, row.type] as const),
);

test.each(rows)("%s tells of %s", (example, type) => {
  expect(annotated(example).events.map((event) => event.type)).toContain(type);
});

const stanceRows = stanceFamilies.flatMap((family) =>
  family.examples.map((example) => [example, family.stance] as const),
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
