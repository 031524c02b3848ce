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
