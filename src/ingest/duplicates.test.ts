import { expect, test } from "vitest";
import { createDoc, type Doc } from "../doc/index.ts";
import { hashText } from "../text/index.ts";
import { createDuplicateFilter } from "./duplicates.ts";

function docs(...rows: readonly (readonly [string, string, string?])[]): Doc[] {
  return rows.map(([name, text, outlet]) =>
    createDoc(
      text,
      {
        name,
        outlet: outlet ?? null,
        url: null,
        title: null,
        date: null,
        mediaType: "application/json",
        bytesHash: hashText(text),
        encoding: "utf-8",
        map: null,
      },
      "en",
    ),
  );
}

/** What comes through a new filter, batch by batch. */
function kept(...batches: readonly (readonly Doc[])[]): readonly string[] {
  const once = createDuplicateFilter();
  return batches.flatMap((batch) =>
    once({ docs: batch, problems: [] }).docs.map(({ origin, text }) => `${origin.name}: ${text}`),
  );
}

test("the same document twice is one, and a problem", () => {
  const once = createDuplicateFilter();
  const { docs: first } = once({ docs: docs(["a", "One."]), problems: [] });
  const again = once({ docs: docs(["a", "One."]), problems: [] });
  expect([first.length, again.docs.length]).toEqual([1, 0]);
  expect(again.problems.map(({ code, where }) => [code, where])).toEqual([
    ["duplicate-document", "a"],
  ]);
});

test("one name and one text from two outlets is two documents", () => {
  expect(kept(docs(["a", "One.", "Korda"], ["a", "One.", "Lumen"]))).toHaveLength(2);
});

test("documents of one name and other texts are all kept, each under a name of its own", () => {
  expect(kept(docs(["a", "One."], ["a", "Two."]), docs(["a", "One."], ["a", "Three."]))).toEqual([
    "a: One.",
    "a (2): Two.",
    "a (3): Three.",
  ]);
});

test.each([
  { order: ["a (2)", "a", "a"], names: ["a (2)", "a", "a (3)"] },
  { order: ["a", "a", "a (2)"], names: ["a", "a (2)", "a (2) (2)"] },
])("a name that is given anyway is not given twice: $order", ({ order, names }) => {
  const rows = order.map((name, i) => [name, `Text ${i}.`] as const);
  expect(kept(docs(...rows))).toEqual(names.map((name, i) => `${name}: Text ${i}.`));
});

test("a name that two texts share is told, with the name that the second is kept under", () => {
  const { problems } = createDuplicateFilter()({
    docs: docs(["a", "One."], ["a", "Two."]),
    problems: [],
  });
  expect(problems.map(({ code, where }) => [code, where])).toEqual([["name-taken", "a"]]);
  expect(problems[0]?.message).toContain("“a” is kept as “a (2)”");
});
