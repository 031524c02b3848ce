import { expect, test } from "vitest";
import { createPlainDoc } from "../../doc/index.ts";
import { lowerStages, shippedChains } from "../../engine/shipped-stages.ts";

const stages = lowerStages().add(shippedChains());

/** Name, type and sex of the chain that the mention at some words belongs to; null where none is. */
function chainAt(text: string, words: string): string | null {
  const { mentions, chains } = stages.run(createPlainDoc(text)).layers;
  const at = text.indexOf(words);
  const index = mentions.findIndex(({ start, end }) => start === at && end === at + words.length);
  const chain = chains.find((one) => one.mentions.includes(index));
  return chain === undefined ? null : `${chain.name} ${chain.type} ${chain.gender}`;
}

test("a given name and what its bearers are called are one person's beside one surname", () => {
  const text = "Dick Orlu praised the bridge. The mayor agreed. Senator Richard Orlu voted for it.";
  expect(chainAt(text, "Dick Orlu")).toBe("Richard Orlu PER m");
  const others = "Dick Orlu praised the bridge. Senator Robert Orlu voted for it.";
  expect(chainAt(others, "Dick Orlu")).toBe("Dick Orlu PER m");
});

test("a particle in front of a surname tells nothing of sex", () => {
  const text = "Ingeborg von Arn left on Monday. The talks had failed. Von Arn said it was late.";
  expect(chainAt(text, "Von Arn")).toBe("Ingeborg von Arn PER f");
});

test("names that both lists have are told by those who bear them", () => {
  expect(chainAt("Hillary Venn left on Monday.", "Hillary Venn")).toBe("Hillary Venn PER f");
  expect(chainAt("Ted Venn left on Monday.", "Ted Venn")).toBe("Ted Venn PER m");
  expect(chainAt("Robin Venn left on Monday.", "Robin Venn")).toBe("Robin Venn PER null");
});

test("a counterpart holds the office of whose counterpart it is, and no other of that country", () => {
  const text =
    "Orvellian President Ada Lorn stayed at home. Tarskan Finance Minister Ben Venn was in Korda. Venn met his Orvellian counterpart there.";
  expect(chainAt(text, "his Orvellian counterpart")).not.toMatch(/^Ada Lorn/);
});

test("the country behind a name with its office is that of the office", () => {
  const text =
    "Foreign Minister Ben Venn of Orvella spoke first. Foreign Minister Ada Lorn of Kremna was late. The Orvellian minister left at noon.";
  expect(chainAt(text, "The Orvellian minister")).toMatch(/^Ben Venn/);
});

test("what stands beside a country behind their ministers is a country", () => {
  const text =
    "The foreign ministers of Ostrova and Kelmark met on Monday. Kelmark told reporters nothing. Kelmark’s trawlers had crossed the line.";
  expect(chainAt(text, "Kelmark")).toMatch(/^Kelmark GPE/);
});
