import { expect, test } from "vitest";
import { resolveRelative } from "../../doc/index.ts";
import { findExpressions } from "./index.ts";
import { settleOrder } from "./slashed-days.ts";

/** Wednesday, 14 May 2031. */
const reference = { year: 2031, month: 5, day: 14 };

function valuesIn(text: string): string[] {
  return findExpressions(text).map(({ start, end, value, relative }) => {
    const resolved = relative === null ? value : resolveRelative(relative, reference, "past");
    return `${text.slice(start, end)} = ${resolved}`;
  });
}

test.each([
  ["The pact was signed on 14 May 2031.", ["14 May 2031 = 2031-05-14"]],
  ["It opened on March 3, 2030, in Tolmen.", ["March 3, 2030 = 2030-03-03"]],
  ["Posted: 16.05.2031 11:21", ["16.05.2031 11:21 = 2031-05-16T11:21"]],
  ["Updated 2031-05-14T08:30:00Z by the desk", ["2031-05-14T08:30:00Z = 2031-05-14T08:30"]],
  ["He left yesterday.", ["yesterday = 2031-05-13"]],
  ["They met last week.", ["last week = 2031-W19"]],
  ["The envoy arrived on Monday.", ["Monday = 2031-05-12"]],
  ["He spoke this Tuesday (13).", ["this Tuesday (13) = 2031-05-13"]],
  ["The border closed last February.", ["last February = 2031-02"]],
  ["It began in early March.", ["early March = 2031-03"]],
  ["It fell at the end of the 1990s.", ["the end of the 1990s = 199"]],
  ["A century of peace began in the 20th century.", ["A century = P100Y", "the 20th century = 19"]],
  ["The talks lasted two and a half hours.", ["two and a half hours = PT2H30M"]],
  ["A month and a half ago the line was cut.", ["A month and a half ago = 2031-03-30"]],
  ["Two days earlier the envoy had left.", ["Two days earlier = 2031-05-12"]],
  ["Exports rose in the third quarter of 2030.", ["the third quarter of 2030 = 2030-Q3"]],
  ["She may march on, he sat down.", []],
  ["In May the snow melts.", ["May = 2031-05"]],
  ["Some 2031 troops and 1900 people crossed.", []],
  ["He is 52 years old.", []],
  ["It earns 40 million a year.", []],
  ["They talk every Friday.", ["every Friday = XXXX-WXX-5"]],
  [
    "The visit, 28 February - 2 March 2031, was brief.",
    ["28 February = 2031-02-28", "2 March 2031 = 2031-03-02"],
  ],
  ["From 1961-1963 he served.", ["1961 = 1961", "1963 = 1963"]],
  ["The vote is at 9 a.m. Thursday.", ["9 a.m. Thursday = 2031-05-08T09:00"]],
  ["They won 3:2 in the end.", []],
  ["It fell at 10:35 a.m. (0735 GMT) and rose.", ["10:35 a.m. = 2031-05-14T10:35"]],
  [
    "Doors open at 5 p.m. EDT (2100 GMT) Thursday.",
    ["5 p.m. EDT = 2031-05-08T17:00", "Thursday = 2031-05-08"],
  ],
  ["It fell early (2300 GMT Thursday).", ["2300 GMT Thursday = 2031-05-08T23:00"]],
  ["Sales fell in the year to March 2031.", ["the year = P1Y", "March 2031 = 2031-03"]],
  ["See paper No 114/2031 of the ministry.", []],
  ["She won in '98 and '12 Angry Men' ran.", ["'98 = 1998"]],
  ["It was out two Sundays ago.", ["two Sundays ago = 2031-05-04"]],
  ["Yours of the 9th inst. reached us.", ["the 9th inst. = 2031-05-09"]],
  ["The 12-day visit ended.", ["12-day = P12D"]],
  ["The note of 1410/02/24 was read.", []],
  ["Reporters are paid monthly.", ["monthly = P1M"]],
  ["He told USA TODAY and the Daily Ledger so on the Today show today.", ["today = 2031-05-14"]],
  ["They met two weekends ago.", ["two weekends ago = 2031-W18-WE"]],
  ["She told “Today” that it would hold.", []],
  ["She told _Sunday Morning_ so on Monday.", ["Monday = 2031-05-12"]],
  ["She told _The Sunday Herald_ so.", []],
  ["The song “Yesterday” and his novel, “Friday”, were sung.", []],
  ["She wrote in *Friday* magazine.", []],
  ["Speaking on “Tonight with Ana Gold,” she bowed.", []],
  ["Asked when, she replied “Tomorrow.”", ["Tomorrow = 2031-05-15"]],
  ["He said: “Today we march.”", ["Today = 2031-05-14"]],
  ["He said “Today” and left.", ["Today = 2031-05-14"]],
  ['The mill would open "Monday," she said.', ["Monday = 2031-05-12"]],
  ["He called it “Monday’s disgrace” in a note.", ["Monday = 2031-05-12"]],
  ["The form was marked “14 May 2031” in ink.", ["14 May 2031 = 2031-05-14"]],
  ["A report published in March said so, and Ada March said so.", ["March = 2031-03"]],
  ["It is set for two weeks' time.", ["two weeks' time = 2031-W22"]],
] as const)("%s", (text, expected) => {
  expect(valuesIn(text)).toEqual(expected);
});

test("a text has one order of day and month, which settles those that could be either", () => {
  const valuesOf = (text: string, cameWith: string | null): (string | null)[] =>
    settleOrder(text, findExpressions(text), cameWith).map(({ value }) => value);
  const open = "04/05/2031 The pact of";
  expect(valuesOf(`${open} 20/03/2031 holds.`, null)).toEqual(["2031-05-04", "2031-03-20"]);
  expect(valuesOf(`${open} 03/20/2031 holds.`, null)).toEqual(["2031-04-05", "2031-03-20"]);
  expect(valuesOf(`${open} old.`, null)).toEqual(["2031"]);
  expect(valuesOf(`${open} old.`, "2031-04-05")).toEqual(["2031-04-05"]);
  expect(valuesOf("03/04/2031 11:40 PM EST The pact", null)).toEqual(["2031-03-04T23:40"]);
  expect(valuesOf(`${open} 20/03/2031 and 03/20/2031.`, null)[0]).toBe("2031");
});

test("a weekday with its day of the month picks the month in which they fall together", () => {
  // Fridays the 24th near May 2031: January, October.
  expect(resolveRelative("weekday=5&24", reference, "past")).toBe("2031-01-24");
  expect(resolveRelative(">weekday=5&24", reference, "past")).toBe("2031-10-24");
});

test("a long line without an expression costs one pass", () => {
  expect(findExpressions("the last of the many ".repeat(50_000))).toEqual([]);
});
