import { expect, test } from "vitest";
import { spokenLength } from "./speaker-labels.ts";

const narrated = "The council met in Halse and the bridge stayed open until noon. ".repeat(60);

test("words that go on sounding spoken go on to their end", () => {
  const speech = `We will build it. ${"The bridge is old and I know it. ".repeat(200)}`;
  expect(spokenLength(speech)).toBe(speech.length);
});

test("a stretch that is not long says nothing", () => {
  const speech = `Thank you. ${narrated.slice(0, 1500)}`;
  expect(spokenLength(speech)).toBe(speech.length);
});

test("a long stretch without anybody's I or you ends the words before it", () => {
  const line = "Thank you all for coming to Halse.";
  expect(spokenLength(`${line}\n\n${narrated}`)).toBe(line.length);
});

test("what is quoted in a narrator's text is not spoken by whom a label names", () => {
  const quoting = "“We will build it,” the mayor said after the council had met in Halse.\n".repeat(
    60,
  );
  expect(spokenLength(`Bridge to open\n\n${quoting}`)).toBe(0);
});

test("of words that stand in quotation marks the marks do not count", () => {
  const quoted = "“We will build it, for the bridge is old and wide.”\n".repeat(60);
  expect(spokenLength(quoted)).toBe(quoted.length);
});

test("words on one line end with the sentence of the last sign", () => {
  expect(spokenLength(`Let us begin. ${narrated}`)).toBe("Let us begin.".length);
});
