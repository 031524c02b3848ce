import { expect, test } from "vitest";
import { findHeadings } from "./headings.ts";

test.each([
  "Joint briefing in Halse, 12 September 2034, verbatim record",
  "Talks in Halse, 12 September 2034 (transcript)",
  "Talks in Halse, 12 September 2034",
])("a title may say that it is a record: %s", (title) => {
  const text = `${title}\n\nADA ORLU: Good evening.`;
  const days = findHeadings(text).map(({ start, end }) => text.slice(start, end));
  expect(days).toEqual([title.slice(0, title.indexOf("2034") + 4)]);
});

test("prose goes on behind a day", () => {
  const text = "At the talks in Halse, 12 September 2034, a transcript was lost by the ministry.";
  expect(findHeadings(text)).toEqual([]);
});
