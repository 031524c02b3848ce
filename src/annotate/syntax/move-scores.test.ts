import fc from "fast-check";
import { expect, test } from "vitest";
import { createKeyedValues, createRandom } from "../../learn/index.ts";
import type { Umpire } from "./judge.ts";
import { Parser, type ParserWeights } from "./parser.ts";
import { RelationCounts } from "./relation-sets.ts";

const random = createRandom(7);
const draw = (length: number): Int8Array =>
  Int8Array.from({ length }, () => Math.round(40 * random() - 20));

const weights: ParserWeights = {
  relations: ["root", "nsubj", "obj", "punct"],
  sets: new RelationCounts(4).sets(0),
  clusters: createKeyedValues(new Map()),
  moves: { rowBits: 8, weights: draw(512) },
  relationShape: { tableBits: 10, classBits: 6 },
  relationWeights: draw(1024),
};
const changing: ParserWeights = {
  ...weights,
  moves: { rowBits: 8, weights: Int32Array.from(weights.moves.weights) },
};

const byCost: Umpire = { see: () => {}, prefersSecond: (first, second) => second < first };

function treeOf(parser: Parser, forms: readonly number[]): number[] {
  parser.words.start(forms.length);
  for (const [i, form] of forms.entries()) {
    parser.words.set(i, form, form % 17, form >> 4, parser.clusters);
  }
  parser.parse(forms.length, byCost);
  const { heads, relations } = parser.state;
  return [...heads.subarray(0, forms.length), ...relations.subarray(0, forms.length)];
}

test("sums that are kept give the trees that adding up every time gives", () => {
  const kept = new Parser(weights);
  const afresh = new Parser(changing);
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 60 }), { maxLength: 20 }), (forms) => {
      expect(treeOf(kept, forms)).toEqual(treeOf(afresh, forms));
    }),
  );
});
