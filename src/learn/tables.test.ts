import { expect, test } from "vitest";
import {
  AveragedWeights,
  bestOfBlocks,
  createBlockTable,
  createKeyedValues,
  createRandom,
  hashFolded,
  keyDifferences,
  lookUp,
  pairUp,
  quantize,
  restoreKeys,
  scoreBlocks,
  scorePairedUp,
  scorePairs,
  updateBlocks,
  updatePairs,
} from "./index.ts";

test("an averaged weight is the mean of the weight over all steps", () => {
  const table = new AveragedWeights(2);
  // 0 for steps 0 to 3, 2 for 4 to 7, 1 for 8 and 9.
  table.add(1, 2, 4);
  table.add(1, -1, 8);
  expect(Array.from(table.average(10))).toEqual([0, expect.closeTo(1, 6)]);
});

test("rounding keeps order and clips outliers", () => {
  const rounded = quantize(Float32Array.of(0, 1, -1, 2, 0.001, 1000), 2);
  expect(Math.abs(rounded[0] ?? 1)).toBe(0);
  expect((rounded[1] ?? 0) + (rounded[2] ?? 0)).toBe(0);
  expect(rounded[3]).toBeGreaterThanOrEqual(rounded[1] ?? 0);
  expect(rounded[5]).toBe(127);
  expect(quantize(new Float32Array(3), 20)).toEqual(new Int8Array(3));
});

test("an update raises the right class and lowers the wrong one by one a feature", () => {
  const shape = { tableBits: 12, classBits: 4 };
  const table = new AveragedWeights(1 << shape.tableBits);
  const values = Int32Array.of(5, -77, 123_456_789);
  updateBlocks(table, shape, values, 3, 1, 1);
  updateBlocks(table, shape, values, 9, -1, 1);
  const scores = new Int32Array(16);
  scoreBlocks(table.now, shape, values, 0, 3, Uint8Array.of(0, 3, 9, 4), 1, 4, scores);
  expect(Array.from(scores.subarray(0, 3))).toEqual([3, -3, 0]);
});

test("a choice of three is two differences from the first", () => {
  const table = new AveragedWeights(2 << 10);
  const moves = { rowBits: 10, weights: table.now };
  const values = Int32Array.of(1, 2, 3, 4);
  const scores = new Int32Array(2);
  updatePairs(table, 10, values, 1, 0, 1);
  scorePairs(moves, values, scores);
  expect(Array.from(scores)).toEqual([8, 4]);
  updatePairs(table, 10, values, 0, 2, 1);
  scorePairs(moves, values, scores);
  expect(Array.from(scores)).toEqual([4, -4]);
});

test("8-bit pairs give the same scores as two columns", () => {
  const random = createRandom(3);
  const weights = Int8Array.from({ length: 2 << 6 }, () => Math.floor(random() * 255) - 127);
  const values = Int32Array.from({ length: 40 }, () => Math.floor(random() * 2 ** 32));
  const separate = new Int32Array(2);
  const together = new Int32Array(2);
  scorePairs({ rowBits: 6, weights }, values, separate);
  scorePairedUp(6, pairUp(weights), values, 0, values.length, together);
  expect(together).toEqual(separate);
});

test("keyed values are found by key, and keys survive their differences", () => {
  const table = createKeyedValues([
    [-1, 7],
    [12, 8],
    [2 ** 31, 9],
  ]);
  expect([lookUp(table, -1), lookUp(table, 12), lookUp(table, 2 ** 31), lookUp(table, 13)]).toEqual(
    [7, 8, 9, -1],
  );
  expect(restoreKeys(keyDifferences(table.keys))).toEqual(table.keys);
  expect(lookUp(createKeyedValues([]), 0)).toBe(-1);
});

test("folding joins what case, digits and typographic marks keep apart", () => {
  const hash = (text: string): number => hashFolded(text, 0, text.length);
  expect(hash("Ruvania’s")).toBe(hash("RUVANIA's"));
  expect(hash("1987")).toBe(hash("2024"));
  expect(hash("198")).not.toBe(hash("2024"));
  expect(hash("“")).toBe(hash('"'));
});

test("a seed gives one stream of numbers", () => {
  const first = createRandom(7);
  const second = createRandom(7);
  const numbers = Array.from({ length: 50 }, () => first());
  expect(Array.from({ length: 50 }, () => second())).toEqual(numbers);
  expect(new Set(numbers).size).toBe(50);
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
});

test("the best class is the same whether some are given up half way or all are scored", () => {
  const shape = { tableBits: 13, classBits: 5 };
  const classes = Uint8Array.from({ length: 32 }, (_, label) => label);
  for (let seed = 1; seed <= 300; seed++) {
    const random = createRandom(seed);
    // Few values, so that ties are frequent.
    const weights = Int8Array.from({ length: 1 << shape.tableBits }, () => {
      return seed % 2 === 0 ? Math.floor(random() * 3) - 1 : Math.floor(random() * 200) - 100;
    });
    const values = Int32Array.from({ length: 12 }, () => Math.floor(random() * 2 ** 31));
    const from = Math.floor(random() * 8);
    const to = from + 1 + Math.floor(random() * 24);
    const start = Int32Array.from({ length: 32 }, () => Math.floor(random() * 60));
    const all = start.slice();
    scoreBlocks(weights, shape, values, 2, 12, classes, from, to, all);
    const whole = Array.from(all.subarray(0, to - from));
    const table = createBlockTable(weights, shape);
    const best = bestOfBlocks(table, values, 2, 12, classes, from, to, start);
    expect(best).toBe(whole.indexOf(Math.max(...whole)));
    expect(start[best]).toBe(whole[best]);
  }
});
