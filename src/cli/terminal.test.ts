import { expect, test } from "vitest";
import { tame } from "./terminal.ts";

const escapeSign = String.fromCharCode(27);

test("a document's control characters do nothing to a terminal", () => {
  const bell = String.fromCharCode(7);
  expect(tame(`The ${escapeSign}[31mdam${escapeSign}[0m${escapeSign}]0;title${bell} stays`)).toBe(
    "The \ufffd[31mdam\ufffd[0m\ufffd]0;title\ufffd stays",
  );
  expect(tame(`${String.fromCharCode(0x9b)}2J\rgone`)).toBe("\ufffd2J\ufffdgone");
});

test("lines, tabs and words in bold stay", () => {
  const text = `a\tb\n${escapeSign}[1mgates${escapeSign}[22m – 🕊`;
  expect(tame(text)).toBe(text);
});
