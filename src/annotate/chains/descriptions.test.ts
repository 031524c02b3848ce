import { expect, test } from "vitest";
import { type Chain, createPlainDoc } from "../../doc/index.ts";
import { createStages } from "../../engine/annotate-doc.ts";

const stages = createStages();

/** The chain that a stretch of the text is a mention of. */
function chainOf(text: string, words: string): Chain | undefined {
  const { layers } = stages.run(createPlainDoc(text));
  const index = layers.mentions.findIndex(
    ({ start, end }) => text.slice(start, end).toLowerCase() === words.toLowerCase(),
  );
  return layers.chains.find((chain) => chain.mentions.includes(index));
}

test.each([
  ["the 61-year-old beekeeper", "Marit Osk locked the hives. The 61-year-old beekeeper said so."],
  ["the veteran ferryman", "Jory Penhal sold his boat. The veteran ferryman told us why."],
  [
    "the bishop",
    "Bishop Tadeus Olm rang the bell. Rain fell all day. The bishop said nobody came.",
  ],
])("%s is the one told of before", (words, text) => {
  expect(chainOf(text, words)?.named).toBe(true);
});

test.each([
  ["the former clerk", "A former clerk met Jory Penhal. The former clerk said it was late."],
  ["the veteran ferryman", "Jory Penhal met Marit Osk. The veteran ferryman said it was late."],
  ["the bishop", "Bishop Tadeus Olm sent for Bishop Henrik Moor. The bishop said nobody came."],
  ["the president", "The bakers' leader, Bruno Valk, wrote twice. The president said nothing."],
])("%s may be somebody else", (words, text) => {
  expect(chainOf(text, words)?.named ?? false).toBe(false);
});

test.each([
  ["League of Arab States", null, "The League of Arab States meets in June."],
  ["Union of Baltic States", null, "The Union of Baltic States meets in June."],
  ["Bank of England", "GBR", "The Bank of England raised its rate."],
  ["New South Wales", "AUS", "Rain fell on New South Wales."],
  ["United States Lighthouse Board", "USA", "The United States Lighthouse Board met."],
  ["Georgia", "USA", "Shops in Atlanta closed. So did many in Georgia."],
  ["Georgia", "GEO", "Shops in Tbilisi closed. So did many in Georgia."],
])("%s is of %s", (words, country, text) => {
  expect(chainOf(text, words)?.country ?? null).toBe(country);
});
