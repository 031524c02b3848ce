import { expect, test } from "vitest";
import { createVocabulary } from "./words.ts";

test("days of the week are told from names", () => {
  const words = createVocabulary().read(
    "On Monday Orlu opens Brenn, says The Sun of Friday’s date.",
  );
  expect(words.filter(({ weekday }) => weekday).map(({ form }) => form)).toEqual([
    "monday",
    "friday",
  ]);
});
