import { expect, test } from "vitest";
import { createDoc, createPlainDoc, tokenAt, tokenSpan, withLayer } from "./index.ts";

const tokens = {
  length: 2,
  starts: Uint32Array.of(0, 4),
  ends: Uint32Array.of(3, 7),
  parts: new Uint8Array(2),
};

test("the same text from the same place is the same document, from another outlet another", () => {
  const a = createPlainDoc("The talks ended.");
  expect(createPlainDoc("The talks ended.").id).toBe(a.id);
  const b = createDoc(a.text, { ...a.origin, outlet: "Korda" }, "en");
  expect(b.id).not.toBe(a.id);
  expect(b.textHash).toBe(a.textHash);
});

test("adding a layer shares the rest and leaves the document as it was", () => {
  const doc = createPlainDoc("One two");
  const more = withLayer(doc, "tokens", tokens);
  expect(more.layers.tokens).toBe(tokens);
  expect(doc.layers).toEqual({});
});

test("a token is found by offset, and asking for one that is not there is refused", () => {
  expect([0, 2, 3, 4, 7].map((offset) => tokenAt(tokens, offset))).toEqual([0, 0, 1, 1, 2]);
  expect(() => tokenSpan(tokens, 2)).toThrow("No token 2 in a document of 2");
});
