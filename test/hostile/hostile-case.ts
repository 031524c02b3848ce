import { expect, test } from "vitest";
import { findBlocks } from "../../src/annotate/blocks/index.ts";
import type { Doc } from "../../src/doc/index.ts";
import { createRawInput, ingest, type RawInput } from "../../src/ingest/index.ts";

/** An input made to break ingest, and what becomes of it. */
export interface HostileCase {
  readonly name: string;
  /** File name; its extension tells the format. */
  readonly file: string;
  readonly bytes: () => Uint8Array;
  readonly more?: Partial<Omit<RawInput, "name" | "bytes">>;
  /** Texts of the documents, long ones by their first 60 characters. */
  readonly texts: readonly string[];
  /** Codes of the problems, in order. */
  readonly codes: readonly string[];
  readonly check?: (doc: Doc) => void;
}

/** Runs cases: none may throw, documents and problems are as said, and a second run gives the same. */
export function runCases(cases: readonly HostileCase[]): void {
  test.each(cases.map((entry) => [entry.name, entry] as const))("%s", (_, entry) => {
    const input = createRawInput(entry.file, entry.bytes(), entry.more);
    const { docs, problems } = ingest(input);
    expect({
      texts: docs.map((doc) => doc.text.slice(0, 60)),
      codes: problems.map((problem) => problem.code),
    }).toEqual({ texts: entry.texts, codes: entry.codes });
    for (const problem of problems) expect(problem.message).not.toBe("");
    for (const doc of docs) {
      entry.check?.(doc);
      const blocks = findBlocks(doc.text);
      expect(blocks.every((block) => block.end <= doc.text.length)).toBe(true);
    }
    expect(ingest(input).docs.map((doc) => doc.id)).toEqual(docs.map((doc) => doc.id));
  });
}

/** UTF-8 bytes of a text. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Bytes by number. */
export function bytes(...values: readonly number[]): Uint8Array {
  return Uint8Array.from(values);
}

/** Bytes one after another. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts);
}

/** The same seemingly random bytes for the same seed (xorshift32; Marsaglia 2003). */
export function randomBytes(seed: number, length: number): Uint8Array {
  const out = new Uint8Array(length);
  let state = seed | 1;
  for (let i = 0; i < length; i++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    out[i] = state & 0xff;
  }
  return out;
}

/** A plain sentence of news, for inputs that must hold some text. */
export const sentence = "The council of the upper valley met on Tuesday, and its chair said so.";
