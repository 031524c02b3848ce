import { expect, test } from "vitest";
import { joined, type Said } from "../../../test/remarks/match-cases.ts";

const gate = "The flood took in one hour the gate that we had built in three summers.";
const gateAgain = "In one hour the flood took a gate which had cost us three summers to build.";

test("what was printed before it was said is of another occasion", () => {
  const printed = { doc: "a", text: gate, date: "2031-05-14" };
  const said = { doc: "b", text: gateAgain, isDated: true };
  expect(joined(printed, { ...said, date: "2031-05-13" })).toEqual([["a", "b"]]);
  expect(joined(printed, { ...said, date: "2031-05-16" })).toEqual([]);
});

test("one outlet does not quote one remark in two wordings on two days", () => {
  const first = { doc: "a", text: gate, date: "2031-05-14", outlet: "The Lock" };
  const words = "The flood took the gate in one hour, and three summers of ours went with it.";
  const other = { doc: "b", text: words, date: "2031-05-15", outlet: "The Lock" };
  expect(joined(first, other)).toEqual([]);
  expect(joined(first, { ...other, outlet: "Harbor News" })).toEqual([["a", "b"]]);
  expect(joined(first, { ...other, outlet: null })).toEqual([["a", "b"]]);
  expect(joined(first, { ...other, date: "2031-05-14" })).toEqual([["a", "b"]]);
  expect(joined(first, { ...other, text: gate })).toEqual([["a", "b"]]);
});

test("words retold weeks later as said before are the same remark, and keep nobody else apart", () => {
  const first = { doc: "a", text: gate };
  const second = { doc: "b", text: gateAgain, date: "2031-05-15" };
  const retold = {
    doc: "c",
    text: "the flood had taken in one hour the gate they had built in three summers",
    form: "indirect" as const,
    date: "2031-06-20",
  };
  expect(joined(first, second, retold)).toEqual([["a", "b"]]);
  expect(joined(first, second, { ...retold, isRecalled: true })).toEqual([["a", "b", "c"]]);
});

test("words told as said once more are a repeat, unless both tell it or quote nearly the same", () => {
  const said = { doc: "a", text: gate };
  const again = {
    doc: "b",
    text: "the flood had taken in one hour the gate they had built in three summers",
    form: "indirect" as const,
  };
  expect(joined(said, again)).toEqual([["a", "b"]]);
  expect(joined(said, { ...again, isSaidAgain: true })).toEqual([]);
  // A transcript has no verb that would tell.
  expect(joined({ ...said, isSaidAgain: null }, { ...again, isSaidAgain: true })).toEqual([
    ["a", "b"],
  ]);
  expect(joined({ ...said, isSaidAgain: true }, { ...again, isSaidAgain: true })).toEqual([
    ["a", "b"],
  ]);
  expect(joined(said, { doc: "b", text: gate, isSaidAgain: true })).toEqual([["a", "b"]]);
});

test("words that follow close on others of a day are of that day too", () => {
  const before = { doc: "a", text: gate, date: "2031-05-14" };
  const opening = {
    doc: "b",
    text: "the ministry would count every sack again",
    form: "indirect" as const,
    date: "2031-05-21",
    isDated: true,
  };
  const again = { doc: "b", text: gate, start: 60, date: "2031-05-21" };
  // By themselves they may be old words that are quoted again.
  expect(joined(before, again)).toEqual([["a", "b"]]);
  expect(joined(before, opening, again)).toEqual([]);
  // Nor is what is told of no one day, stands elsewhere, or comes after something long past.
  expect(joined(before, opening, { ...again, isOfNoDay: true })).toEqual([["a", "b"]]);
  expect(joined(before, opening, { ...again, start: 900 })).toEqual([["a", "b"]]);
  expect(joined(before, { ...opening, date: "2031-05-02" }, again)).toEqual([["a", "b"]]);
});

test("a few words of a remark quoted again weeks later are that remark, as far as the rest is retold too", () => {
  const words = "The gate was sold to us by people who have never held an oar in their lives.";
  const first = { doc: "a", text: words, addressee: "a crowd of several hundred" };
  const again = (text: string): Said => ({
    doc: "b",
    text,
    form: "mixed",
    date: "2031-06-20",
    addressee: "the crowd",
  });
  const part = "the gate had been sold to the ferrymen by people “who have never held an oar”";
  expect(joined(first, again(part))).toEqual([["a", "b"]]);
  expect(joined(first, { ...again(part), addressee: "the council" })).toEqual([]);
  expect(joined(first, { ...again(part), isDated: true })).toEqual([]);
  const other = "taxes were raised by ministers “who have never held an oar”";
  expect(joined(first, again(other))).toEqual([]);
});
