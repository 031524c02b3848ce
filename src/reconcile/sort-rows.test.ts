import { expect, test } from "vitest";
import type { Row } from "../record/index.ts";
import { sortRows } from "./sort-rows.ts";

function rowOf(id: string): Row {
  const evidence = { doc: "a", start: 0, end: 1, exact: "x" };
  return { id, evidence: [evidence], by: { stage: "test", model: null }, confidence: 1 };
}

test.each([
  [["ffff000000000001", "0000000000000002", "8000000000000003"]],
  [["00000000ffffffff", "00000000aaaaaaaa", "0000000000000000"]],
  [["of a test", "another", "ffff000000000001"]],
  [["ffff000000000001", "ffff000000000001", "0"]],
])("rows are sorted by ids like %j", (ids) => {
  expect(sortRows(ids.map(rowOf)).map(({ id }) => id)).toEqual([...ids].sort());
});
