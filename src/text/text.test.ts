import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  createOffsetMap,
  firstEndingAfter,
  hashParts,
  hashText,
  ownCopy,
  sha256,
  splitsPair,
  trimSpan,
} from "./index.ts";

test("a hash is the SHA-256 that every other tool computes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const whole = createHash("sha256").update(bytes).digest("hex");
      expect(sha256(bytes)).toBe(whole);
      expect(sha256(bytes, 16)).toBe(whole.slice(0, 16));
    }),
  );
  expect(hashText("Орша — 🕊")).toBe(createHash("sha256").update("Орша — 🕊").digest("hex"));
});

test("parts of an id do not run together", () => {
  expect(hashParts("ab", "c")).not.toBe(hashParts("a", "bc"));
  expect(hashParts("ab", "c")).toHaveLength(16);
});

test("offsets convert to the code points of Python and the bytes of a file", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const map = createOffsetMap(text);
      for (let offset = 0; offset <= text.length; offset++) {
        if (splitsPair(text, offset)) continue;
        const before = text.slice(0, offset);
        expect(map.toCodePoints(offset)).toBe([...before].length);
        expect(map.toBytes(offset)).toBe(Buffer.byteLength(before));
      }
    }),
  );
});

test("an offset outside the text is the caller's mistake", () => {
  expect(() => createOffsetMap("abc").toBytes(4)).toThrow("Offset 4 is outside a text of 3");
});

test("trimming takes no-break spaces and leaves nothing of white text", () => {
  expect(trimSpan("\u00a0 a b \n", { start: 0, end: 7 })).toEqual({ start: 2, end: 5 });
  expect(trimSpan("   ", { start: 0, end: 3 })).toEqual({ start: 3, end: 3 });
});

test("the first span that ends after an offset is found by halving", () => {
  const spans = [
    { start: 0, end: 3 },
    { start: 3, end: 5 },
    { start: 8, end: 9 },
  ];
  expect([0, 2, 3, 5, 8, 9].map((offset) => firstEndingAfter(spans, offset))).toEqual([
    0, 0, 1, 2, 2, 3,
  ]);
});

test("a copy of a piece is the same characters", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (piece) => ownCopy(piece) === piece));
});
