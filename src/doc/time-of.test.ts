import { expect, test } from "vitest";
import { createPlainDoc, type Doc, dayOfTelling, type Timex, withLayer } from "./index.ts";

const text =
  "Dam gives way\n\nThe dam at Brenn broke on Monday. It was the worst flood since 3 March 2019. The village is dry.";

function span(words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function timex(words: string, value: string): Timex {
  return { ...span(words), type: "DATE", value, relative: null };
}

function flood(): Doc<"blocks" | "sentences" | "timexes"> {
  const starts = [0, text.indexOf("The dam"), text.indexOf("It was"), text.indexOf("The village")];
  const sentences = starts.map((start, i) => ({
    start,
    end: starts[i + 1] ?? text.length,
    firstToken: 0,
    endToken: 0,
  }));
  const laid = withLayer(createPlainDoc(text), "blocks", [
    { kind: "headline", start: 0, end: 13 },
    { kind: "paragraph", start: 15, end: text.length },
  ]);
  const found = [timex("Monday", "2031-05-12"), timex("3 March 2019", "2019-03-03")];
  return withLayer(withLayer(laid, "sentences", sentences), "timexes", found);
}

test("the day in its sentence dates an event", () => {
  expect(dayOfTelling(flood(), span("broke"), "2031-05-14")).toBe("2031-05-12");
});

test("a headline is of the first recent day of its text", () => {
  expect(dayOfTelling(flood(), span("gives way"), "2031-05-14")).toBe("2031-05-12");
  expect(dayOfTelling(flood(), span("gives way"), "2031-07-14")).toBe("2031-07-14");
});

test("a headline is of no day that its writer had still before him", () => {
  expect(dayOfTelling(flood(), span("gives way"), "2031-05-11")).toBe("2031-05-11");
});

test("a time that is compared with is not that of the event", () => {
  expect(dayOfTelling(flood(), span("flood"), "2031-05-14")).toBe("2031-05-14");
});

test("without any time and without a date of writing nothing is known", () => {
  expect(dayOfTelling(flood(), span("dry"), null)).toBeNull();
});
