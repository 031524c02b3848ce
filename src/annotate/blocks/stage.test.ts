import fc from "fast-check";
import { expect, test } from "vitest";
import { createPlainDoc } from "../../doc/index.ts";
import { isWhite } from "../../text/index.ts";
import { blocks, findBlocks } from "./stage.ts";

function shown(text: string): readonly string[] {
  return findBlocks(text).map((block) => `${block.kind}: ${text.slice(block.start, block.end)}`);
}

function expectPartition(text: string): void {
  let covered = 0;
  for (const block of findBlocks(text)) {
    expect(block.start).toBeGreaterThanOrEqual(covered);
    expect(block.end).toBeGreaterThan(block.start);
    expect(text.slice(covered, block.start)).toSatisfy(isAllWhite);
    expect(isWhite(text.charCodeAt(block.start))).toBe(false);
    expect(isWhite(text.charCodeAt(block.end - 1))).toBe(false);
    covered = block.end;
  }
  expect(text.slice(covered)).toSatisfy(isAllWhite);
}

function isAllWhite(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isWhite(text.charCodeAt(i))) return false;
  return true;
}

test("an empty text and one of white space have no blocks", () => {
  expect(findBlocks("")).toEqual([]);
  expect(findBlocks(" \n\t\r\n\u00a0\u2028")).toEqual([]);
});

test("a lone line is a paragraph, however short", () => {
  expect(shown("Talks resume")).toEqual(["paragraph: Talks resume"]);
});

test("a dateline ends where its paragraph begins", () => {
  expect(
    shown("PORT OLVAN, May 14 (Korda) — The council met on Tuesday.\nIt will meet again."),
  ).toEqual([
    "dateline: PORT OLVAN, May 14 (Korda) —",
    "paragraph: The council met on Tuesday.",
    "paragraph: It will meet again.",
  ]);
});

test("hard-wrapped lines make one paragraph", () => {
  const text =
    "The council of the upper valley met on Tuesday for the first time since\n" +
    "the locks were seized, and its chair told reporters that the talks would\n" +
    "go on for as long as the river was closed.\n\nNobody else spoke.";
  expect(shown(text)).toHaveLength(2);
});

test("single line breaks end paragraphs where lines are not wrapped", () => {
  const text = "The council met on Tuesday.\nNobody spoke to the press.\nThe locks stayed shut.";
  expect(shown(text)).toHaveLength(3);
});

test("every character that is not white lies in exactly one block", () => {
  const line = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom(
      "By Ada Orlu",
      "PORT OLVAN, May 14 (Korda) — ",
      "# Heading",
      "- item",
      "---",
      "title: x",
      "The council met on Tuesday and nobody said what it had talked about.",
      "",
    ),
  );
  const text = fc
    .array(fc.tuple(line, fc.constantFrom("\n", "\n\n", "\r\n", "\r", "\u2028", "\f")), {
      maxLength: 30,
    })
    .map((pairs) => pairs.flat().join(""));
  fc.assert(fc.property(text, expectPartition), { numRuns: 500 });
});

test("a line of two million characters and a million lines are cut without trouble", () => {
  expect(findBlocks("The council met. ".repeat(120_000))).toHaveLength(1);
  expect(findBlocks("A".repeat(2_000_000))).toHaveLength(1);
  expect(findBlocks("- ".repeat(1_000_000))).toHaveLength(1);
  expect(findBlocks("x\n\n".repeat(300_000))).toHaveLength(300_000);
});

test.each(["AB-", "AB ", "A", "Aa, ", "By Aa ", "May 1, ", "Share ", "N.H. ", "* ", "(Aa "])(
  "a line of nothing but %j is one block",
  (unit) => {
    // Patterns that can read such a line in many ways take hours over it.
    const line = unit.repeat(150).slice(0, 299).trim();
    expect(findBlocks(`${line}\n\n${line}!`)).toHaveLength(2);
  },
);

test("the stage gives the blocks layer", () => {
  const stage = blocks();
  expect(stage.gives).toBe("blocks");
  expect(stage.run(createPlainDoc("One.\nTwo."))).toHaveLength(2);
});
