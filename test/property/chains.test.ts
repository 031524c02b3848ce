import fc from "fast-check";
import { expect, test } from "vitest";
import { createPlainDoc } from "../../src/doc/index.ts";
import { annotateDoc } from "../../src/engine/annotate-doc.ts";
import { splitsPair } from "../../src/text/index.ts";

/** Pieces that mentions, chains and turns treat in a special way, so that random texts reach their branches. */
const pieces = [
  "President Ada Lorn",
  "the Orvellian leader",
  "Lorn",
  "Orvella",
  "[Governor Ivan] Petrov",
  "Ivan Ivanovich",
  "she",
  "himself",
  "the two leaders",
  "both countries",
  "and",
  ", the mayor of Tarsk,",
  "said",
  "“I will go,”",
  "”",
  "“",
  "Q:",
  "LORN:",
  "\n- Yes. - No.",
  "\n\n",
  "Meeting with Premier Ben Venn, 14 May 2031",
  "Dear Mr. President!",
  "The floor is yours.",
  "Minister of Trade Ben Venn We have",
  "(ORB)",
  "of",
  "😀",
  "\ud800",
  "\u00a0",
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "grapheme" })), { maxLength: 40 })
  .map((parts) => parts.join(" "));

function read(passage: string) {
  const { annotated } = annotateDoc(createPlainDoc(passage));
  const { mentions = [], chains = [], turns = [] } = annotated?.layers ?? {};
  return { mentions, chains, turns };
}

test("every mention and turn lies in its text, in order, and splits no pair", () => {
  fc.assert(
    fc.property(text, (passage) => {
      const { mentions, turns } = read(passage);
      for (const rows of [mentions, turns]) {
        rows.forEach((row, i) => {
          expect(row.start).toBeGreaterThanOrEqual(rows[i - 1]?.start ?? 0);
          expect(row.end).toBeGreaterThan(row.start);
          expect(row.end).toBeLessThanOrEqual(passage.length);
          expect(splitsPair(passage, row.start) || splitsPair(passage, row.end)).toBe(false);
        });
      }
    }),
    { numRuns: 60 },
  );
});

test("a mention stands in one chain at most, and members are chains", () => {
  fc.assert(
    fc.property(text, (passage) => {
      const { mentions, chains } = read(passage);
      const seen = new Set<number>();
      chains.forEach((chain, id) => {
        expect(chain.id).toBe(id);
        expect(chain.name).not.toBe("");
        for (const mention of chain.mentions) {
          expect(mentions[mention]).toBeDefined();
          expect(seen.has(mention)).toBe(false);
          seen.add(mention);
        }
        for (const member of chain.members) {
          expect(chains[member]).toBeDefined();
          expect(member).not.toBe(id);
        }
      });
    }),
    { numRuns: 60 },
  );
});

test("the layers survive JSON unchanged and are the same the second time", () => {
  fc.assert(
    fc.property(text, (passage) => {
      const once = read(passage);
      expect(JSON.parse(JSON.stringify(once))).toEqual(once);
      expect(read(passage)).toEqual(once);
    }),
    { numRuns: 30 },
  );
});
