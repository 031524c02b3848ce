import fc from "fast-check";
import { expect, test } from "vitest";
import { fromRow, type Matrix, MatrixRoom } from "./index.ts";

const number = fc.integer({ min: -9, max: 9 });

function write(room: MatrixRoom, { at }: Matrix, numbers: readonly number[]): void {
  room.values.set(numbers, at);
}

test("a product is what its definition says, whatever the strides, and is added to what was there", () => {
  const shapes = fc.record({
    pairs: fc.integer({ min: 1, max: 3 }),
    inner: fc.integer({ min: 1, max: 7 }),
    blocks: fc.integer({ min: 1, max: 2 }),
    more: fc.nat({ max: 3 }),
  });
  fc.assert(
    fc.property(shapes, fc.infiniteStream(number), ({ pairs, inner, blocks, more }, numbers) => {
      const rows = 2 * pairs;
      const columns = 16 * blocks;
      const room = new MatrixRoom(4096);
      const left = room.takeMatrix(rows, inner + more);
      const right = room.takeMatrix(inner, columns + more);
      const out = room.takeMatrix(rows, columns + more);
      const draw = (count: number): number[] => [...numbers.take(count)];
      write(room, left, draw(rows * left.stride));
      write(room, right, draw(inner * right.stride));
      write(room, out, draw(rows * out.stride));
      const before = room.values.slice();
      room.addProduct(left, right, out, { rows, inner, columns });
      const at = (matrix: Matrix, row: number, column: number): number =>
        before[matrix.at + row * matrix.stride + column] ?? 0;
      for (let row = 0; row < rows; row++) {
        for (let column = 0; column < out.stride; column++) {
          let sum = at(out, row, column);
          for (let i = 0; column < columns && i < inner; i++)
            sum += at(left, row, i) * at(right, i, column);
          expect(room.values[out.at + row * out.stride + column]).toBe(sum);
        }
      }
    }),
  );
});

test("three products of integers of 16 bits are, but for rounding, what floats give", () => {
  const shapes = fc.record({
    pairs: fc.integer({ min: 1, max: 3 }),
    blocks: fc.integer({ min: 1, max: 2 }),
    apart: fc.integer({ min: 1, max: 3 }),
    size: fc.constantFrom(0, 0.01, 1, 30),
  });
  const share = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(shapes, fc.infiniteStream(share), ({ pairs, blocks, apart, size }, shares) => {
      const inner = 8;
      const columns = 16 * blocks;
      const rows = 2 * pairs;
      const room = new MatrixRoom(8192);
      const left = room.takeMatrix(rows + 2 * apart, inner);
      const factors = [0, 1, 2].map(() => room.takeMatrix(inner, columns));
      const out = room.takeMatrix(rows, columns);
      const short = room.take(left.stride * (rows + 2 * apart));
      const packed = room.take(MatrixRoom.shortFactorsSize({ inner, columns }));
      const draw = (count: number, most: number): number[] =>
        [...shares.take(count)].map((value) => most * value);
      write(room, left, draw((rows + 2 * apart) * inner, size));
      for (const factor of factors) write(room, factor, draw(inner * columns, 2));
      const longest = Math.max(0.1, size * Math.sqrt(inner));
      room.shortenFactors(factors, { inner, columns, longest }, packed);
      room.shorten(left.at, short, (rows + 2 * apart) * inner);
      const shape = { rows, inner, columns, apart };
      room.multiplyShort({ at: 2 * short, stride: inner }, packed, out, shape);
      const { values } = room;
      for (let row = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++) {
          let sum = 0;
          for (const [tap, factor] of factors.entries()) {
            for (let i = 0; i < inner; i++) {
              const one = values[left.at + (row + tap * apart) * inner + i] ?? 0;
              sum += one * (values[factor.at + i * columns + column] ?? 0);
            }
          }
          const off = Math.abs((values[out.at + row * columns + column] ?? 0) - sum);
          expect(off).toBeLessThan(0.03 + 0.001 * size);
        }
      }
    }),
  );
});

test("rows become columns", () => {
  const room = new MatrixRoom(64);
  const from = room.takeMatrix(2, 4);
  const into = room.takeMatrix(3, 5);
  write(room, from, [1, 2, 3, 9, 4, 5, 6, 9]);
  room.turn(from, { rows: 2, columns: 3 }, into);
  expect(Array.from(room.values.slice(into.at, into.at + 15))).toEqual([
    ...[1, 4, 0, 0, 0],
    ...[2, 5, 0, 0, 0],
    ...[3, 6, 0, 0, 0],
  ]);
});

test("a norm adds what is above zero, then brings each row to mean 0 and deviation 1", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 56, maxLength: 56 }),
      (all) => {
        const room = new MatrixRoom(256);
        const from = room.takeMatrix(2, 8);
        const added = room.takeMatrix(2, 8);
        const into = room.takeMatrix(3, 8);
        const constants = { bias: room.take(8), gain: room.take(8), shift: room.take(8) };
        room.values.set(all, from.at);
        room.values.set(all.slice(32), constants.bias);
        room.values.set(all.slice(16, 32), added.at);
        room.norm({ from, added, into: fromRow(into, 1) }, constants, 2);
        for (let row = 0; row < 2; row++) {
          const sums = Array.from({ length: 8 }, (_, k) => {
            const more = (all[16 + 8 * row + k] ?? 0) + (all[32 + k] ?? 0);
            return (all[8 * row + k] ?? 0) + Math.max(0, more);
          });
          const mean = sums.reduce((a, b) => a + b) / 8;
          const spread = sums.reduce((a, b) => a + (b - mean) ** 2, 0) / 8;
          for (const [k, sum] of sums.entries()) {
            const expected =
              ((sum - mean) / Math.sqrt(spread + 1e-5)) * (all[40 + k] ?? 0) + (all[48 + k] ?? 0);
            const found = room.values[into.at + 8 * (row + 1) + k] ?? 0;
            expect(Math.abs(found - expected)).toBeLessThan(1e-2 * (1 + Math.abs(expected)));
          }
        }
      },
    ),
  );
});

test("a full room says so", () => {
  const room = new MatrixRoom(16);
  expect(() => room.take(1 << 20)).toThrow(RangeError);
});
