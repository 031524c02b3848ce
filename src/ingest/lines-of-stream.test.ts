import fc from "fast-check";
import { expect, test } from "vitest";
import { linePieces } from "./lines-of-stream.ts";

async function linesOf(parts: readonly string[], longest: number): Promise<readonly string[]> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (const part of parts) yield Buffer.from(part);
  }
  const out: string[] = [];
  for await (const piece of linePieces(chunks(), longest)) {
    if (piece.kind === "too-long") {
      out[piece.line - 1] = "TOO LONG";
      continue;
    }
    const text = Buffer.from(piece.bytes).toString();
    const lines = (text.endsWith("\n") ? text.slice(0, -1) : text).split("\n");
    lines.forEach((line, index) => {
      out[piece.firstLine - 1 + index] = line;
    });
  }
  return out;
}

test("a line that is too long is reported and the lines around it are kept", async () => {
  expect(await linesOf(["one\ntwo two two two\nthree", "\nfour"], 10)).toEqual([
    "one",
    "TOO LONG",
    "three",
    "four",
  ]);
});

test("a line too long for memory is skipped as it comes", async () => {
  const half = "x".repeat(1 << 20);
  expect(await linesOf(["one\n", half, half, half, "\nthree\n", "four"], 1 << 20)).toEqual([
    "one",
    "TOO LONG",
    "three",
    "four",
  ]);
});

test("however the stream is cut, the lines and their numbers are the same", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: fc.constantFrom("a", "é", "\n"), maxLength: 12 })),
      async (parts) => {
        const text = parts.join("");
        const lines = (text.endsWith("\n") ? text.slice(0, -1) : text).split("\n");
        const expected =
          text === "" ? [] : lines.map((line) => (Buffer.byteLength(line) > 9 ? "TOO LONG" : line));
        expect(await linesOf(parts, 9)).toEqual(expected);
      },
    ),
  );
});
