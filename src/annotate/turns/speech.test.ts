import { expect, test } from "vitest";
import { isOwnVoice, isToldOf, speechTitles } from "../../lang/en/speeches.ts";

test.for(
  speechTitles.flatMap(({ pattern, examples, counterexample }) => [
    ...examples.map((title) => ({ title, pattern, fits: true })),
    { title: counterexample, pattern, fits: false },
  ]),
)("$title is a title of a speech: $fits", ({ title, pattern, fits }) => {
  expect(pattern.test(title)).toBe(fits);
});

test("a report in the third person is no speech", () => {
  expect(isOwnVoice("The mayor opened the bridge. It cost a fortune and took nine years.")).toBe(
    false,
  );
  expect(isOwnVoice("“We waited for nine years, and we paid for it,” the mayor said.")).toBe(false);
  expect(isOwnVoice("I thank you all. We waited for nine years.")).toBe(true);
});

test("a text that tells of somebody from outside is not that person's speech", () => {
  expect(isToldOf("Our bridge is open, said Mayor Orlu.", "Ada Orlu")).toBe(true);
  expect(isToldOf("My father said there would be a bridge.", "Ada Orlu")).toBe(false);
});
