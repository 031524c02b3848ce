import { expect, test } from "vitest";
import { joined } from "../../../test/remarks/match-cases.ts";

const retold = {
  doc: "b",
  text: "every dispute about the dam could be settled with a map and two pencils",
  form: "indirect" as const,
};

test("what denies a denial says that all is so", () => {
  const quoted =
    "There is no dispute about the dam that cannot be settled with a map and two pencils.";
  expect(joined({ doc: "a", text: quoted }, retold)).toEqual([["a", "b"]]);
});

test("an outlet does not turn round what it retells", () => {
  const opposite = "No dispute about the dam can be settled with a map and two pencils.";
  expect(joined({ doc: "a", text: opposite }, retold)).toEqual([]);
  const twice = "No dispute about the dam can be settled with a map, not even with two pencils.";
  expect(joined({ doc: "a", text: twice }, retold)).toEqual([]);
});

test("a denial that tells until when turns nothing round, nor does what an outlet adds after but", () => {
  const quoted = "The pumps of the old harbour will run on, and the last cellar will be dry.";
  const dry = "the pumps of the old harbour would not stop before the last cellar was dry";
  const about = (text: string) => ({ doc: "b", text, form: "indirect" as const });
  expect(joined({ doc: "a", text: quoted }, about(dry))).toEqual([["a", "b"]]);
  const aside =
    "the pumps of the old harbour would run on until the last cellar was dry but did not say how";
  expect(joined({ doc: "a", text: quoted }, about(aside))).toEqual([["a", "b"]]);
  const opposite = "the pumps of the old harbour would not run on, and no cellar would be dry";
  expect(joined({ doc: "a", text: quoted }, about(opposite))).toEqual([]);
});

test("what a clause with if denies is not what is told", () => {
  const quoted = "The ferry of the old harbour will be sold on Friday with all its oars.";
  const unless = {
    doc: "b",
    text: "the ferry of the old harbour would be sold on Friday with its oars if nothing was paid",
    form: "indirect" as const,
  };
  expect(joined({ doc: "a", text: quoted }, unless)).toEqual([["a", "b"]]);
  const opposite = unless.text.replace("would be", "would not be");
  expect(joined({ doc: "a", text: quoted }, { ...unless, text: opposite })).toEqual([]);
});

test("of two days that follow one another, one of which denies, nothing is one remark", () => {
  const [first, next] = [
    {
      doc: "a",
      text: "The current is strong and we see no reason to close the lock.",
      date: "2031-05-14",
    },
    {
      doc: "b",
      text: "the guild might close the lock if the current grew any stronger",
      form: "indirect" as const,
      date: "2031-05-15",
    },
  ].map((said) => ({ ...said, isDated: true }));
  if (first === undefined || next === undefined) throw new Error("two sentences");
  expect(joined(first, next)).toEqual([]);
});

test("who votes against it gives it no vote, and an apostrophe lost denies as well", () => {
  const told = (one: string, other: string): string[][] =>
    joined({ doc: "a", text: one, form: "indirect" }, { doc: "b", text: other, form: "indirect" });
  const against = "the millers would vote against any levy on the ferry led by the guild";
  const none = "a levy on the ferry led by the guild would not get a vote of the millers";
  expect(told(against, none)).toEqual([["a", "b"]]);
  expect(told(against.replace("against", "for"), none)).toEqual([]);
  const lost = "I cant speak for the upper ferry but the lower one lacked a rudder";
  expect(told(lost, lost.replace("cant", "can't"))).toEqual([["a", "b"]]);
  expect(told(lost, lost.replace("cant", "can"))).toEqual([]);
});
