import fc from "fast-check";
import { expect, test } from "vitest";
import { rarestWords } from "./rarest.ts";
import { createVocabulary } from "./words.ts";

const { read } = createVocabulary();

test("the heaviest words come first, equal ones by the alphabet, one for each stem", () => {
  const words = read("barges dredgers barge ferries pilots");
  const weight = ({ form }: { readonly form: string }): number => (form === "pilots" ? 9 : 3);
  const found = rarestWords(words, weight);
  expect(found.map(({ form }) => form)).toEqual(["pilots", "barges", "dredgers", "ferries"]);
});

test("they are the first eight of all words sorted", () => {
  const names = "lock mole quay weir ford dyke canal ferry pilot buoy tide".split(" ");
  const texts = fc.array(fc.constantFrom(...names), { maxLength: 30 });
  fc.assert(
    fc.property(texts, fc.infiniteStream(fc.nat(3)), (text, weights) => {
      const words = read(text.join(" "));
      const given = new Map<number, number>();
      for (const { stemId } of words) {
        if (!given.has(stemId)) given.set(stemId, weights.next().value ?? 0);
      }
      const weight = ({ stemId }: { readonly stemId: number }): number => given.get(stemId) ?? 0;
      const each = [...new Map([...words].reverse().map((word) => [word.stemId, word])).values()];
      const sorted = each.sort((a, b) => weight(b) - weight(a) || (a.stem < b.stem ? -1 : 1));
      expect(rarestWords(words, weight)).toEqual(sorted.slice(0, 8));
    }),
  );
});
