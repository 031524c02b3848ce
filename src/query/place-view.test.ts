import { expect, test } from "vitest";
import type { Block } from "../doc/index.ts";
import type { ListedDocument } from "../store/index.ts";
import { createOffsetMap } from "../text/index.ts";
import { findContext } from "./passage.ts";
import { type OpenDocument, placeIn, reportsOf } from "./place-view.ts";

function open(text: string, blocks: readonly Block[] = []): OpenDocument {
  return {
    document: { id: "d" } as ListedDocument,
    text,
    offsets: createOffsetMap(text),
    map: null,
    blocks,
    retrieved: null,
    decisions: [],
  };
}

test("context on either side is of whole characters, and offsets count these too", () => {
  // The pairs stand across the places 32 units away from the words.
  const text = `a🕊${"b".repeat(31)}WORDS${"c".repeat(31)}🕊d`;
  const start = text.indexOf("WORDS");
  const { prefix, suffix, startCp, endCp, page } = placeIn(open(text), { start, end: start + 5 });
  expect([prefix, suffix]).toEqual([`🕊${"b".repeat(31)}`, "c".repeat(31)]);
  expect([...text].slice(startCp, endCp).join("")).toBe("WORDS");
  expect(page).toBeNull();
});

test("the context is the paragraph, the line where there are no blocks, and never the whole of a long one", () => {
  const text = "One line.\nAda Orlu said so.\nThe last line.";
  const start = text.indexOf("said");
  const words = { start, end: start + 4 };
  expect(findContext(text, [], words).text).toBe("Ada Orlu said so.");
  const blocks: Block[] = [{ start: 0, end: 27, kind: "paragraph" }];
  expect(findContext(text, blocks, words).text).toBe("One line.\nAda Orlu said so.");
  const long = `${"a ".repeat(900)}WORDS${" b".repeat(900)}`;
  const at = long.indexOf("WORDS");
  const cut = findContext(long, [], { start: at, end: at + 5 });
  expect([cut.start, cut.end]).toEqual([at - 800, at + 5 + 800]);
});

test("words of one paragraph are one report, in the order of the evidence; documents that are gone have none", () => {
  const text = "First words.\nSecond words and third words.";
  const cite = (exact: string, doc = "d") => {
    const start = text.indexOf(exact);
    return { doc, start, end: start + exact.length, exact };
  };
  const documents = new Map([["d", open(text)]]);
  const evidence = [cite("Second"), cite("First"), cite("third"), cite("First", "gone")];
  const reports = reportsOf(documents, evidence);
  expect(reports.map((one) => one.evidence.map(({ exact }) => exact))).toEqual([
    ["Second", "third"],
    ["First"],
  ]);
  expect(reports[0]?.suffix).toBe(" words.");
});
