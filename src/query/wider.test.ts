import { expect, test } from "vitest";
import type { Evidence } from "../record/index.ts";
import { type WiderWordings, widerAmong, widerThan, wordsWider } from "./wider.ts";

const wordings: WiderWordings = new Map([["a", [{ start: 20, end: 26, remark: "r" }]]]);

function at(doc: string, start: number, end: number): Evidence {
  return { doc, start, end, exact: "x".repeat(end - start) };
}

test("a row whose words hold the added name words the remark more widely", () => {
  expect(widerThan(wordings, { id: "p", evidence: [at("a", 10, 40)] })).toBe("r");
});

test.each([
  ["beside the name", [at("a", 30, 40)]],
  ["cuts through the name", [at("a", 10, 23)]],
  ["is shown by another document as well", [at("a", 10, 40), at("b", 0, 9)]],
])("a row that %s stands by itself", (_, evidence) => {
  expect(widerThan(wordings, { id: "p", evidence })).toBeNull();
});

test("an event of which another place tells without the name stands by itself, a statement in two pieces does not", () => {
  const row = { id: "p", evidence: [at("a", 10, 40), at("a", 50, 60)] };
  expect(widerThan(wordings, row)).toBeNull();
  expect(wordsWider(wordings, row)).toBe("r");
});

test("a remark does not word itself more widely", () => {
  expect(widerThan(wordings, { id: "r", evidence: [at("a", 10, 40)] })).toBeNull();
});

test("of many rows those that word a remark more widely are told", () => {
  const rows = [10, 30].map((start) => ({
    id: `p${start}`,
    evidence: [at("a", start, start + 20)] as [Evidence],
  }));
  expect(widerAmong(wordings, rows)).toEqual({ p10: "r" });
});
