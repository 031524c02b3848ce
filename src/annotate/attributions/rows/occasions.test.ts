import { expect, test } from "vitest";
import { anotherTime, atMeeting, elsewhere, notYet } from "../../../lang/en/occasions.ts";

const cases = [atMeeting, elsewhere, anotherTime, notYet].flatMap(({ pattern, examples }) =>
  examples.map((example) => [example, pattern] as const),
);

test.each(cases)("its pattern is found in “%s”", (example, pattern) => {
  expect(example).toMatch(pattern);
});
