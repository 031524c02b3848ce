import fc from "fast-check";
import { expect, test } from "vitest";
import { clusterMentions, type NamedEvent } from "./index.ts";

function named(id: string, head: string, more: Partial<NamedEvent> = {}): NamedEvent {
  return { id, doc: id, story: "one", head, words: [head], parties: ["brenn"], ...more };
}

const groups = (mentions: readonly NamedEvent[]): string[] => {
  const out = new Map<string, string[]>();
  for (const [id, cluster] of clusterMentions(mentions))
    out.set(cluster, [...(out.get(cluster) ?? []), id]);
  return [...out.values()].map((ids) => ids.sort().join(" ")).sort();
};

test("one word by its stem names one event of a story", () => {
  expect(groups([named("a", "attack"), named("b", "attacks"), named("c", "sign")])).toEqual([
    "a b",
    "c",
  ]);
});

test("the same word in two stories names two events", () => {
  expect(groups([named("a", "attack"), named("b", "attack", { story: "two" })])).toEqual([
    "a",
    "b",
  ]);
});

test("words that mean the same are one event in the same company, and two in other", () => {
  const kill = named("a", "kill", { parties: ["mayor", "brenn"] });
  const near = named("b", "murder", { parties: ["mayor"] });
  expect(groups([kill, near])).toEqual(["a b"]);
  expect(groups([kill, { ...near, parties: ["grocer"] }])).toEqual(["a", "b"]);
});

test("a word that names nothing by itself needs the same company", () => {
  const take = named("a", "take", { parties: ["oath"] });
  expect(groups([take, named("b", "take", { parties: ["oath"] })])).toEqual(["a b"]);
  expect(groups([take, named("b", "take", { parties: ["bribe"] })])).toEqual(["a", "b"]);
});

test("any order of the mentions gives the same groups, and every mention is in one", () => {
  const one = fc.record({
    head: fc.constantFrom("attack", "strike", "raid", "kill", "murder", "take", "talk", "talks"),
    story: fc.constantFrom("one", "two"),
    parties: fc.subarray(["mayor", "brenn", "veldia"]),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 14 }), fc.nat(), (told, turn) => {
      const all = told.map(({ head, ...more }, i) => named(`m${i + 10}`, head, more));
      const by = turn % Math.max(1, all.length);
      const found = groups(all);
      expect(groups([...all.slice(by), ...all.slice(0, by)].reverse())).toEqual(found);
      expect(found.flatMap((ids) => ids.split(" "))).toHaveLength(all.length);
    }),
  );
});
