import { expect, test } from "vitest";
import { match, type Said } from "../../../test/remarks/match-cases.ts";

const common = "The new lightship will be anchored off Varn before the autumn gales.";
const spoken = [
  common,
  "No window of ours is shut to you, Captain, nor to the pilots and pursers of Ostby.",
  "Your crews have seen our charts.",
];

/** The texts of each remark of two documents. */
function shared(report: Said): string[][] {
  let start = 0;
  const turn = spoken.map((text): Said => {
    const said = { doc: "record", text, start, transcript: true, addresseeId: "brask" };
    start += text.length + 1;
    return said;
  });
  const known = { doc: "paper", text: common, start: 500 };
  return match(...turn, known, report)
    .filter(({ reports }) => new Set(reports.map(({ statement }) => statement.doc)).size > 1)
    .map(({ reports }) => reports.flatMap(({ statement }) => statement.evidence[0].exact));
}

test("a quotation to one person is found in what a transcript has to that person, in other words", () => {
  const report = { doc: "paper", text: "there are no closed gates", form: "mixed" as const };
  const pair = [report.text, spoken[1]];
  expect(shared({ ...report, addresseeId: "brask" })).toContainEqual(pair);
  expect(shared({ ...report, addresseeId: null })).not.toContainEqual(pair);
  expect(shared({ ...report, addresseeId: "korte" })).not.toContainEqual(pair);
});
