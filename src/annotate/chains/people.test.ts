import { beforeEach, expect, test, vi } from "vitest";
import { createPlainDoc } from "../../doc/index.ts";
import { annotateDoc } from "../../engine/annotate-doc.ts";

const compared = vi.hoisted(() => ({ times: 0 }));

vi.mock(import("../../lang/en/name-key.ts"), async (original) => {
  const names = await original();
  return {
    ...names,
    isCloseSpelling: (a, b) => {
      compared.times++;
      return names.isCloseSpelling(a, b);
    },
  };
});

beforeEach(() => {
  compared.times = 0;
});

test("somebody printed hundreds of times is one chain, found without looking through all mentions for each", () => {
  const times = 400;
  const passage = "Marek Dol met envoys on Monday. Dol said the mill would stay.\n\n";
  const { annotated } = annotateDoc(createPlainDoc(passage.repeat(times)));
  const own = annotated?.layers.chains.filter(({ name }) => name === "Marek Dol") ?? [];
  expect(own.map(({ mentions }) => mentions.length)).toEqual([2 * times]);
  expect(compared.times).toBeGreaterThan(0);
  expect(compared.times).toBeLessThan(10 * times);
});
