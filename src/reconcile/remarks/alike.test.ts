import { expect, test } from "vitest";
import { joined } from "../../../test/remarks/match-cases.ts";

/** Other news, beside which the names of a text are rare. */
const others = ["frost", "bread", "a tram", "old coins", "wool", "a census"].map((what, i) => ({
  doc: `z${i}`,
  text: `the town council had talked for hours of ${what} and of nothing else`,
  form: "indirect" as const,
  speakerId: `clerk-${i}`,
}));
const told = { form: "indirect" as const };
const cut = { doc: "a", text: "that Orlu was staying at Brenn Lodge on the Sill", ...told };
const whole = {
  doc: "b",
  text: "that Orlu was staying at Brenn Lodge on the Sill, an old house near Upper Tarn",
  ...told,
};

test("what stands in another text word for word is cut from it, though it has little but names", () => {
  expect(joined(cut, whole, ...others)).toEqual([["a", "b"]]);
  expect(joined(cut, { ...whole, date: "2031-05-24" }, ...others)).toEqual([]);
  expect(joined({ ...cut, text: "Orlu at Brenn Lodge" }, whole, ...others)).toEqual([]);
  const other = "that Orlu was seen at Brenn Lodge on the Sill";
  expect(joined({ ...cut, text: other }, whole, ...others)).toEqual([]);
});

test("that before what is told is no word of it", () => {
  const one = { doc: "a", text: "that she was Grey Heron", ...told };
  const two = { doc: "b", text: "she was Grey Heron", ...told };
  expect(joined(one, two, ...others)).toEqual([["a", "b"]]);
  expect(joined(one, { ...two, text: "she was not Grey Heron" }, ...others)).toEqual([]);
});

test("documents of no known day that share a quotation need less of what they retell", () => {
  const nowhere = { date: null };
  const quote = "We had fuel for an hour and no lamp for the runway.";
  const quoted = (doc: string) => ({ doc, text: quote, ...nowhere });
  const heard = (doc: string, what: string) => ({
    doc,
    text: `the young pilot of the Grebe heard a dull bang at midnight and then ${what}`,
    start: 400,
    ...told,
    ...nowhere,
  });
  const retold = [
    heard("a", "long shouts in the hold"),
    heard("b", "noise below the deck"),
  ] as const;
  expect(joined(...retold, ...others)).toEqual([]);
  expect(joined(quoted("a"), quoted("b"), ...retold, ...others)).toEqual([
    ["a", "b"],
    ["a", "b"],
  ]);
});

test("a phrase that many use gives nobody words, unless the documents share more", () => {
  const phrase = {
    doc: "a",
    text: "At Upper Tarn Harbour the damage was luckily slight.",
    speakerId: null,
  };
  const keeper = {
    doc: "b",
    text: "Luckily the damage at Upper Tarn Harbour was slight, though the bath house behind the pier is not dry yet.",
  };
  const shared = (doc: string) => ({
    doc,
    text: "Nobody slept in the houses by the canal, and nobody had to.",
    speakerId: "mayor",
    start: 400,
  });
  expect(joined(phrase, keeper, ...others)).toEqual([]);
  expect(joined(phrase, keeper, shared("a"), shared("b"), ...others)).toHaveLength(2);
});
