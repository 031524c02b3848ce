import { expect, test } from "vitest";
import { createPlainDoc } from "../../../doc/index.ts";
import { lowerStages, shippedAttributions, shippedChains } from "../../../engine/shipped-stages.ts";
import { timexes } from "../../timexes/index.ts";

const stages = lowerStages().add(shippedChains()).add(timexes()).add(shippedAttributions());

/** Who says the words that hold some others; undefined where no row holds them. */
function speakerOf(text: string, words: string): string | null | undefined {
  const at = text.indexOf(words);
  const rows = stages.run(createPlainDoc(text)).layers.attributions;
  return rows.find(({ content }) =>
    content.some(({ start, end }) => start <= at && at + words.length <= end),
  )?.speaker;
}

/** A story about one man, whom it tells of again and again. */
const campaign = `Mayor Ivan Orlu opened his campaign in Tarsk on Monday. Orlu promised a new bridge. Orlu has led the city since 2011, and he is popular in the port. “I love this harbor,” Orlu said.

Orlu will face two rivals in May. He has said that he expects to win.

`;

test("*he* goes back to whose words stand before it, however often another is told of", () => {
  const text = `${campaign}Pavel Venn, a dentist who lives by the river, said nothing had been done for the schools. He said the roof of his daughter's classroom had leaked for years.

“We put out buckets,” he said.`;
  expect(speakerOf(text, "had leaked")).toBe("Pavel Venn");
  expect(speakerOf(text, "put out buckets")).toBe("Pavel Venn");
});

test("*he* behind words in marks that open a paragraph goes back to who spoke above them", () => {
  const text = `${campaign}The ferry is another matter, said Marek Dol, who captained it until last year.

“It should have been scrapped long ago,” he said.`;
  expect(speakerOf(text, "should have been")).toBe("Marek Dol");
});

test("whoever asks is not the one who says the answer", () => {
  const text = `${campaign}On Tuesday the reporter Pavel Venn asked Orlu whether the bridge would be paid for by a toll.

“We have the money,” he said.`;
  expect(speakerOf(text, "have the money")).not.toBe("Pavel Venn");
});

test("whoever is told something is not *he* who tells it", () => {
  const text = `Marek Dol has fished off Tarsk for forty years. Senator Ivan Orlu sponsored a bill that would close the bank.

“You have taken my bread,” he told Orlu.`;
  expect(speakerOf(text, "taken my bread")).not.toBe("Ivan Orlu");
});

test("the subject of the main clause is another than who defends himself in a clause before it", () => {
  const text = `${campaign}When Mr. Orlu defended his plan for the bridge, Pavel Venn shook his head.

“That is a fairy tale,” he said.`;
  expect(speakerOf(text, "fairy tale")).not.toBe("Ivan Orlu");
});

test("*he* in a clause that *and* joins is its first subject and no other man of the sentence", () => {
  const text = `${campaign}Senator Pavel Venn, who lost the last vote, passed up easy chances to attack Mr. Orlu over the bridge, and he praised the work on the harbor.`;
  expect(speakerOf(text, "the work on the harbor")).not.toBe("Ivan Orlu");
});
