import fc from "fast-check";
import { expect, test } from "vitest";
import { findBlocks } from "../../src/annotate/blocks/index.ts";
import { createRawInput, decodeAs, ingest } from "../../src/ingest/index.ts";
import { problemCodes } from "../../src/problem.ts";

const names = fc.constantFrom("a.txt", "a.md", "a.html", "a.json", "a.jsonl", "a", "a.xyz");
const charsets = fc.constantFrom(
  null,
  "utf-8",
  "utf-16",
  "windows-1251",
  "shift_jis",
  "gb18030",
  "?",
);

/** Bytes of any kind: noise, text in an encoding, and text with bytes changed. */
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.string({ unit: "binary", maxLength: 200 }).map((text) => Uint8Array.from(Buffer.from(text))),
  fc
    .string({ unit: "binary", maxLength: 100 })
    .map((text) => Uint8Array.from(Buffer.from(text, "utf16le"))),
  fc
    .tuple(
      fc.string({ unit: "grapheme", maxLength: 200 }),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }),
    )
    .map(([text, changes]) => {
      const bytes = Uint8Array.from(Buffer.from(text));
      for (const [at, value] of changes) if (bytes.length > 0) bytes[at % bytes.length] = value;
      return bytes;
    }),
);

test("whatever the bytes, ingest gives documents or problems, twice the same", () => {
  fc.assert(
    fc.property(anyBytes, names, charsets, (bytes, name, charset) => {
      const input = createRawInput(name, bytes, { charset });
      const result = ingest(input);
      expect(result.docs.length + result.problems.length).toBeGreaterThan(0);
      for (const problem of result.problems)
        expect(Object.keys(problemCodes)).toContain(problem.code);
      expect(JSON.stringify(ingest(input))).toBe(JSON.stringify(result));
    }),
    { numRuns: 600 },
  );
});

test("every run of a document's map stands in the decoded bytes as it is", () => {
  fc.assert(
    fc.property(anyBytes, names, (bytes, name) => {
      for (const { text, origin } of ingest(createRawInput(name, bytes)).docs) {
        if (origin.map === null) continue;
        const raw = decodeAs(bytes, origin.encoding);
        for (const [textStart, rawStart, length] of origin.map.runs) {
          expect(raw.slice(rawStart, rawStart + length)).toBe(
            text.slice(textStart, textStart + length),
          );
        }
      }
    }),
    { numRuns: 600 },
  );
});

test("a text file's text is its characters but for line ends and the mark", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (content) => {
      const [doc] = ingest(createRawInput("a.txt", Buffer.from(`\ufeff${content}`))).docs;
      if (doc !== undefined) expect(doc.text).toBe(content.replace(/\r\n?/g, "\n"));
    }),
  );
});

test("a row's text comes out of JSON Lines as it went in, lone surrogates included", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" }), { maxLength: 8 }), (texts) => {
      const lines = texts.map((text, index) => JSON.stringify({ id: `${index}`, text }));
      const { docs } = ingest(createRawInput("a.jsonl", Buffer.from(lines.join("\n"))));
      expect(docs.map((doc) => doc.text)).toEqual(texts);
    }),
  );
});

test("blocks of any document are sorted, do not overlap and split no surrogate pair", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
      let end = 0;
      for (const block of findBlocks(text)) {
        expect(block.start).toBeGreaterThanOrEqual(end);
        expect(block.end).toBeGreaterThan(block.start);
        for (const at of [block.start, block.end]) {
          const pair = text.slice(at - 1, at + 1);
          expect(at > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(pair)).toBe(false);
        }
        end = block.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
