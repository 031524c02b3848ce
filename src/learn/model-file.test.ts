import { expect, test } from "vitest";
import { packModel, unpackModel } from "./index.ts";

test("a packed model comes back as it was, also from shared memory", () => {
  const model = {
    header: { labels: ["a", "é"], scale: 0.5 },
    arrays: {
      w: Int8Array.of(-1, 2, 3),
      h: Uint32Array.of(7, 4_000_000_000),
      empty: new Uint16Array(),
    },
  };
  const bytes = packModel(model);
  expect(unpackModel(bytes)).toEqual(model);
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  expect(unpackModel(shared)).toEqual(model);
});

test("other bytes are refused", () => {
  expect(() => unpackModel(new Uint8Array(16))).toThrow("no model file");
});
