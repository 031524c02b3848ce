import { expect, test } from "vitest";
import { createPlainDoc } from "../../doc/index.ts";
import { annotateDoc } from "../../engine/annotate-doc.ts";

/** Several times what it takes; looking through all mentions for each takes longer still. */
const plenty = 20_000;

test(
  "somebody printed thousands of times is one chain, found without looking through all mentions for each",
  () => {
    const times = 4_000;
    const passage = "Marek Dol met envoys on Monday. Dol said the mill would stay.\n\n";
    const { annotated } = annotateDoc(createPlainDoc(passage.repeat(times)));
    const own = annotated?.layers.chains.filter(({ name }) => name === "Marek Dol") ?? [];
    expect(own.map(({ mentions }) => mentions.length)).toEqual([2 * times]);
  },
  plenty,
);
