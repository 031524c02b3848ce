import { expect, test } from "vitest";
import { isNicknameOf, nicknames } from "./nicknames.ts";

test("a name is told from what its bearers are called, either way", () => {
  expect(isNicknameOf("joe", "joseph")).toBe(true);
  expect(isNicknameOf("william", "bill")).toBe(true);
  expect(isNicknameOf("ted", "edward")).toBe(true);
  expect(isNicknameOf("ted", "theodore")).toBe(true);
});

test("two short forms, two names and one name twice are no name and its short form", () => {
  expect(isNicknameOf("ted", "ned")).toBe(false);
  expect(isNicknameOf("edward", "theodore")).toBe(false);
  expect(isNicknameOf("joe", "joe")).toBe(false);
});

test("each name stands in one row, and each short form once in it", () => {
  const formal = nicknames.map((entry) => entry.formal);
  expect(new Set(formal).size).toBe(formal.length);
  for (const entry of nicknames) {
    expect(new Set(entry.short).size).toBe(entry.short.length);
    expect(entry.short).not.toContain(entry.formal);
    for (const name of [entry.formal, ...entry.short]) expect(name).toMatch(/^[a-z]{2,}$/);
  }
});
