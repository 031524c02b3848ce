import { expect, test } from "vitest";
import { nameHeadKinds } from "./index.ts";

test("a head word shows what its name names", () => {
  expect(nameHeadKinds("ministry")).toBe(1);
  expect(nameHeadKinds("inc.")).toBe(2);
  expect(nameHeadKinds("herald")).toBe(4);
  expect(nameHeadKinds("strait")).toBe(8);
  expect(nameHeadKinds("treaty")).toBe(16);
  expect(nameHeadKinds("table")).toBe(0);
});

test("a word that names several kinds shows them all", () => {
  expect(nameHeadKinds("bank") & 3).toBe(2);
  expect(nameHeadKinds("mission")).toBe(1);
  expect(nameHeadKinds("agency")).toBe(5);
});
