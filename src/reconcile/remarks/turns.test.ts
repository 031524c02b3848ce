import { expect, test } from "vitest";
import {
  listed,
  matcherOf,
  plain,
  type Said,
  statementOf,
  told,
} from "../../../test/remarks/match-cases.ts";

const spoken = [
  "Every mill on the Tarn gets its sluice back before the floods.",
  "The ferry at Ostby will run at night.",
  "And the widows of the quarry have their pension from January.",
  "Now to the budget.",
];
const summary =
  "to give every mill on the Tarn its sluice back before the floods, to let the Ostby ferry run at night and to pay the quarry widows a pension from January";

/** The sentences of the transcript that stand in each remark of two documents. */
function shared(...reports: readonly Said[]): string[][] {
  let start = 0;
  const turn = spoken.map((text) => {
    const said = { doc: "transcript", text, start };
    start += text.length + 1;
    return said;
  });
  const statements = [...turn, ...reports].map(statementOf);
  const matcher = matcherOf(
    statements.map((statement) => ({
      ...plain(statement),
      transcript: statement.doc === "transcript",
    })),
  );
  return listed(matcher.match(told(() => ({ date: "2031-05-14", isDated: false }))))
    .filter((one) => new Set(one.reports.map(({ statement }) => statement.doc)).size > 1)
    .map((one) => {
      expect(one.readings).toHaveLength(new Set(one.reports.map((r) => r.statement.doc)).size);
      return one.reports.flatMap(({ statement }) =>
        statement.doc === "transcript" ? statement.evidence.map(({ exact }) => exact) : [],
      );
    });
}

test("a report that sums up several sentences of a turn is of all of them, and of no other", () => {
  const report = { doc: "paper", text: summary, form: "indirect" as const };
  expect(shared(report)).toEqual([spoken.slice(0, 3)]);
});

test("a sentence that another paper reports by itself stays a remark of its own", () => {
  const report = { doc: "paper", text: summary, form: "indirect" as const };
  const own = { doc: "other", text: "The ferry at Ostby is going to run at night." };
  expect(shared(report, own)).toContainEqual([spoken[1]]);
});

test("a report of one sentence takes in nothing beside it", () => {
  const text = "every mill on the Tarn would get its sluice back before the floods";
  expect(shared({ doc: "paper", text, form: "indirect" })).toEqual([spoken.slice(0, 1)]);
});
