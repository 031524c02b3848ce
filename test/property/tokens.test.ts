import fc from "fast-check";
import { expect, test } from "vitest";
import { sentences } from "../../src/annotate/sentences/index.ts";
import { tokens } from "../../src/annotate/tokens/index.ts";
import { createPlainDoc, type Tokens, withLayer } from "../../src/doc/index.ts";
import { loadModel } from "../../src/engine/load-model.ts";
import { isWhite, splitsPair } from "../../src/text/index.ts";

const words = tokens();
const splitter = sentences(loadModel("sentences"));

function tokenize(text: string): Tokens {
  return words.run(createPlainDoc(text));
}

function splitText(text: string): readonly { start: number; end: number }[] {
  const doc = withLayer(createPlainDoc(text), "blocks", []);
  return splitter.run(withLayer(doc, "tokens", words.run(doc)));
}

/** Pieces that the scanner treats in a special way, so that random texts reach its branches. */
const pieces = [
  "don't",
  "can’t",
  "U.S.",
  "Mr.",
  "e.g.",
  "it's",
  "'em",
  "cannot",
  "10-15",
  "1,000.5",
  "$5",
  "3:30",
  "p.m.",
  "well-known",
  "anti-war",
  "https://example.org/a_(b)?c=d.",
  "a.b@example.org",
  "@ada",
  "#tag",
  ":-)",
  "😀",
  "👩‍👩‍👧",
  "🇫🇷",
  "\ud83d",
  "\udc00",
  "中文",
  "カタカナ",
  "«",
  "“",
  "''",
  "`",
  "…",
  "...",
  "--",
  "\u00a0",
  "\u200b",
  "é",
  "\u0301",
  "\n",
  "\n\n",
  " ",
  "'",
  ".",
  "-",
  "/",
  "&",
  "(a)",
  "1.",
];

const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join("")),
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(" ")),
);

test("tokens are in order, hold text, and leave out nothing that can be seen", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const layer = tokenize(text);
      let before = 0;
      for (let i = 0; i < layer.length; i++) {
        const start = layer.starts[i] ?? -1;
        const end = layer.ends[i] ?? -1;
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(before, start)).toMatch(/^[\s\p{C}\u0085\p{Z}]*$/u);
        before = end;
      }
      expect(before).toBeLessThanOrEqual(text.length);
      expect(text.slice(before)).toMatch(/^[\s\p{C}\u0085\p{Z}]*$/u);
    }),
    { numRuns: 500 },
  );
});

test("no token cuts a surrogate pair or begins or ends with white space", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const layer = tokenize(text);
      for (let i = 0; i < layer.length; i++) {
        const start = layer.starts[i] ?? 0;
        const end = layer.ends[i] ?? 0;
        expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false);
        expect(isWhite(text.charCodeAt(start)) || isWhite(text.charCodeAt(end - 1))).toBe(false);
      }
    }),
    { numRuns: 500 },
  );
});

test("a neutral paragraph in front shifts every token and sentence and changes nothing else", () => {
  const front = "The weather stayed mild.\n\n";
  fc.assert(
    fc.property(texts, (text) => {
      const alone = tokenize(text);
      const shifted = tokenize(front + text);
      const extra = shifted.length - alone.length;
      expect(extra).toBe(5);
      for (let i = 0; i < alone.length; i++) {
        expect(shifted.starts[i + extra]).toBe((alone.starts[i] ?? 0) + front.length);
        expect(shifted.ends[i + extra]).toBe((alone.ends[i] ?? 0) + front.length);
        expect(shifted.parts[i + extra]).toBe(alone.parts[i]);
      }
      const spans = splitText(text).map(({ start, end }) => [start, end]);
      const moved = splitText(front + text).slice(1);
      expect(moved.map(({ start, end }) => [start - front.length, end - front.length])).toEqual(
        spans,
      );
    }),
    { numRuns: 300 },
  );
});

test("sentences hold all tokens, each once, in order", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const doc = withLayer(createPlainDoc(text), "blocks", []);
      const layer = words.run(doc);
      let next = 0;
      for (const sentence of splitter.run(withLayer(doc, "tokens", layer))) {
        expect(sentence.firstToken).toBe(next);
        expect(sentence.endToken).toBeGreaterThan(next);
        expect(sentence.start).toBe(layer.starts[sentence.firstToken]);
        expect(sentence.end).toBe(layer.ends[sentence.endToken - 1]);
        next = sentence.endToken;
      }
      expect(next).toBe(layer.length);
    }),
    { numRuns: 300 },
  );
});

/** A text that counts how often its characters are asked for, through the methods the scanner uses. */
function countReads(text: string, run: (text: string) => void): number {
  let reads = 0;
  const original = String.prototype.charCodeAt;
  const patched = function (this: string, at: number): number {
    reads++;
    return original.call(this, at);
  };
  String.prototype.charCodeAt = patched;
  try {
    run(text);
  } finally {
    String.prototype.charCodeAt = original;
  }
  return reads;
}

test.each([
  ["letters", "a"],
  ["stops", "."],
  ["quotation marks", '"'],
  ["apostrophes", "'"],
  ["words with apostrophes", "s' "],
  ["hyphens between words", "ab-"],
  ["stops between words", "ab."],
  ["digits and hyphens", "12-"],
  ["digits and commas", "1,"],
  ["slashes", "a/"],
  ["at signs", "a@"],
  ["addresses without end", "http://)"],
  ["open brackets", "("],
  ["list markers", "1) "],
  ["abbreviations", "U.S. "],
  ["emoji joined", "👩\u200d"],
  ["Chinese", "中"],
  ["sentences in capitals", "A. B "],
  ["plus signs", "a+"],
])("%s cost time in proportion to their number", (_, unit) => {
  const few = countReads(unit.repeat(2000), (text) => void splitText(text));
  const many = countReads(unit.repeat(8000), (text) => void splitText(text));
  expect(many).toBeLessThan(few * 5 + 1000);
});

test("a line of two million characters, a sentence of 50,000 words and a million quotation marks are read", () => {
  expect(tokenize("x".repeat(2_000_000)).length).toBe(1);
  expect(splitText("word ".repeat(50_000))).toHaveLength(1);
  expect(tokenize('"'.repeat(1_000_000)).length).toBe(1_000_000);
  expect(tokenize("").length).toBe(0);
});
