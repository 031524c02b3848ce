import { expect, test } from "vitest";
import { createPlainDoc } from "../../doc/index.ts";
import { annotateDoc } from "../../engine/annotate-doc.ts";

/** An interview of our own, with the same questions and whatever stands below it. */
function turnsOf(below: string): string[] {
  const text = `“Salt remembers”: a conversation with Inga Brath

Inga Brath makes salt on Norrey. She spoke to us in March.

Who taught you?

My aunt did. I was nine and I cried at the heat.

Do you cry now?

Only when I sell it. My hands know what it cost me.

Will you stop?

I will stop when the sea does.

${below}`;
  const { annotated } = annotateDoc(createPlainDoc(text));
  return (annotated?.layers.turns ?? []).map(({ start, end }) => text.slice(start, end));
}

test.each([
  "Brath shows her pans at the Norrey museum until June.",
  "The museum is open daily. Tickets cost four crowns.",
  "Photographs by Dag Orre",
])("%s, below an interview, is nobody's answer", (below) => {
  expect(turnsOf(below).at(-1)).toBe("I will stop when the sea does.");
});

test("an answer goes on in a paragraph of its own", () => {
  expect(turnsOf("And I will not mind.").at(-1)).toBe("And I will not mind.");
});

/** Three questions about Norrey's mayor and their answers, each as `line` prints it. */
function printed(line: (words: string, asks: boolean) => string): readonly (string | null)[] {
  const talk = [
    "Why is the pool still shut?",
    "Because the roof leaks. I will not open a pool under a roof like that.",
    "And the tram?",
    "The tram will come. I have signed for it.",
    "What about the school?",
    "We have found a teacher, and I am glad of her.",
  ];
  const lines = talk.map((words, i) => line(words, i % 2 === 0));
  const text = `Ten minutes with Mayor Inga Brath

Inga Brath took office in January. Our reporter Dag Orre was at the town hall.

${lines.join("\n\n")}

The pool was built in 1961.`;
  const { annotated } = annotateDoc(createPlainDoc(text));
  return (annotated?.layers.turns ?? []).map(({ speaker }) => speaker);
}

const alternating = [null, "Inga Brath", null, "Inga Brath", null, "Inga Brath"];

test.each([
  ["dashes", (words: string) => `– ${words}`],
  ["bold type", (words: string, asks: boolean) => (asks ? `**${words}**` : words)],
  ["italics", (words: string, asks: boolean) => (asks ? `_${words}_` : words)],
])("%s tell questions from answers, and a reporter is not who answers", (_, line) => {
  expect(printed(line)).toEqual(alternating);
});

test("without an announcement and without print nothing says who answers", () => {
  expect(printed((words) => words)).not.toContain("Inga Brath");
});
