import { expect, test } from "vitest";
import { match, type Said } from "../../../test/remarks/match-cases.ts";

const quoted = "We will keep this quay open to every trawler, whatever flag it flies.";
const summed =
  "that the quay at Marnhold will be kept open to every trawler, whatever flag it flies";
const other = {
  doc: "b",
  text: "This quay we shall keep open to each trawler, whatever its flag.",
};

function glossed(...said: readonly Said[]): { reports: number; adds: string[] }[] {
  return match(...said).flatMap(({ reports, glosses }) =>
    glosses.length === 0
      ? []
      : [
          {
            reports: reports.length,
            adds: glosses.flatMap(({ adds }) => adds.map((own) => own.exact)),
          },
        ],
  );
}

test("a lead that names what the quotation below does not is a gloss of it, not a report", () => {
  const lead = { doc: "a", text: summed, form: "indirect" as const };
  expect(glossed(lead, { doc: "a", text: quoted, start: 400 }, other)).toEqual([
    { reports: 2, adds: ["Marnhold"] },
  ]);
});

test("what an outlet sums up and nowhere quotes is its report", () => {
  const lead = { doc: "a", text: summed, form: "indirect" as const };
  expect(glossed(lead, other)).toEqual([]);
});
