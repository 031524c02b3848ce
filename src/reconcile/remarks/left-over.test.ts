import { expect, test } from "vitest";
import { joined } from "../../../test/remarks/match-cases.ts";

const wheat = "Every sack of wheat that leaves this harbor has been counted three times over.";
const shared = [
  { doc: "a", text: wheat, start: 900 },
  { doc: "b", text: wheat, start: 900 },
];
const freed = {
  doc: "a",
  text: "his country would free 60 prisoners as soon as the ceasefire holds for a week",
  form: "indirect" as const,
};
const released = {
  doc: "b",
  text: "to let 60 prisoners go after a week of quiet",
  form: "indirect" as const,
};

test("what two documents that share a remark have of its speaker meets in fewer words", () => {
  expect(joined(freed, released)).toEqual([]);
  expect(joined(freed, released, ...shared)).toEqual([
    ["a", "b"],
    ["a", "b"],
  ]);
});

test("but not of another day, of another speaker, or with another number", () => {
  const alone = [["a", "b"]];
  expect(joined(freed, { ...released, date: "2031-05-24", isDated: true }, ...shared)).toEqual(
    alone,
  );
  expect(joined(freed, { ...released, speakerId: "orlu" }, ...shared)).toEqual(alone);
  const fewer = released.text.replace("60", "40");
  expect(joined(freed, { ...released, text: fewer }, ...shared)).toEqual(alone);
});

test("nor where another sentence of the speaker is as like", () => {
  const other = {
    ...freed,
    text: "his country had waited a week for its prisoners to be told where they are",
    start: 300,
  };
  expect(joined(freed, released, other, ...shared)).toEqual([["a", "b"]]);
});
