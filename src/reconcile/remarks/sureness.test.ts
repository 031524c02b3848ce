import { expect, test } from "vitest";
import { match, type Said } from "../../../test/remarks/match-cases.ts";
import { sureOfJoin } from "./sureness.ts";

const gate = "The flood took in one hour the gate that we had built in three summers.";
const ferry = "As long as I sit in this office, no soldier will touch a ferry.";

/** How sure it is that what is said is one remark; the test fails where it is none. */
function sureOf(...said: readonly Said[]): number {
  const [remark, ...others] = match(...said);
  expect(others).toEqual([]);
  return sureOfJoin(remark?.reports ?? []);
}

test("what one document says needs no joining", () => {
  expect(sureOf({ doc: "a", text: gate })).toBe(1);
});

test("the same words of one occasion are surest, also cut", () => {
  const cut = { doc: "b", text: "The flood took in one hour the gate that we had built" };
  const inSameWords = sureOf({ doc: "a", text: gate }, { doc: "b", text: gate });
  expect(inSameWords).toBe(0.96);
  expect(sureOf({ doc: "a", text: gate }, cut)).toBe(inSameWords);
});

test("what is recalled later, quoted in other words or retold are kinds of their own", () => {
  const late = { doc: "b", text: gate, date: "2031-06-20" };
  expect(sureOf({ doc: "a", text: gate }, late)).toBe(0.9);
  const said = { doc: "a", text: ferry };
  const quoted = {
    doc: "b",
    text: "As long as I sit here in my office, no soldier lays a hand on a ferry.",
  };
  expect(sureOf(said, quoted)).toBe(0.86);
  const retold = {
    doc: "b",
    text: "as long as he sat in that office no soldier would lay a hand on a ferry",
    form: "indirect" as const,
  };
  expect(sureOf(said, retold)).toBe(0.88);
});
