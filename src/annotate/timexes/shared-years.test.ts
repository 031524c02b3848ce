import { expect, test } from "vitest";
import { findExpressions } from "./index.ts";
import { shareYears } from "./shared-years.ts";

test.each([
  ["Ships waited between March and June 2030.", ["2030-03", "2030-06"]],
  ["Closed from November to February 2030.", ["2029-11", "2030-02"]],
  ["It ran May 28 through June 3, 2030.", ["2030-05-28", "2030-06-03"]],
  ["They met in March, and June 2030 was dry.", [null, "2030-06"]],
  ["It rose in May and 3 June 2030 was a holiday.", [null, "2030-06-03"]],
])("%s", (text, values) => {
  expect(shareYears(text, findExpressions(text)).map(({ value }) => value)).toEqual(values);
});
