import { expect, test } from "vitest";
import { joined, match } from "../../../test/remarks/match-cases.ts";

const bread = "Neither of our towns can bake bread of gravel, and both must eat.";
const breadAgain = "Bread cannot be baked of gravel in either town, and both must eat.";

test("words of two who speak as one join those that a paper gives to either of them", () => {
  const both = { doc: "a", text: bread, speakerId: "hollin merrow" };
  expect(joined(both, { doc: "b", text: breadAgain, speakerId: "merrow" })).toEqual([["a", "b"]]);
  expect(joined(both, { doc: "b", text: breadAgain, speakerId: "tarn" })).toEqual([]);
  expect(joined(both, { doc: "b", text: breadAgain, speakerId: "hollin tarn" })).toHaveLength(1);
});

test("who speaks together with two others does not make one remark of what each says", () => {
  const groups = joined(
    { doc: "a", text: bread, speakerId: "hollin" },
    { doc: "b", text: bread, speakerId: "hollin merrow" },
    { doc: "c", text: bread, speakerId: "merrow" },
  );
  expect(groups).toHaveLength(1);
  expect(groups[0]).toHaveLength(2);
});

test("the same words that are read once more as nobody's are those of who is known", () => {
  const [remark, ...others] = match(
    { doc: "a", text: bread },
    { doc: "b", text: breadAgain, start: 40 },
    { doc: "b", text: `There ${breadAgain}`, start: 34, speakerId: null },
  ).filter(({ reports }) => reports.length > 1);
  expect(others).toEqual([]);
  expect(remark?.reports.map(({ statement }) => statement.speakerId)).toEqual(["sorvan", "sorvan"]);
});

test("words of somebody unknown who is named just before join a retelling only in nearly all their words", () => {
  const retold = {
    doc: "a",
    text: "the gravel pits would stay open through the harvest",
    form: "indirect" as const,
  };
  const unknown = { doc: "b", form: "indirect" as const, speakerId: null, near: ["sorvan"] };
  const same = "The gravel pits will stay open through the harvest";
  const other = "Gravel from the open pits would be cheaper after harvest";
  expect(joined(retold, { ...unknown, text: same })).toEqual([["a", "b"]]);
  expect(joined(retold, { ...unknown, text: other })).toEqual([]);
});
