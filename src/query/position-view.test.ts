import { afterAll, beforeAll, expect, test } from "vitest";
import { createPlainDoc } from "../doc/index.ts";
import { cite, noRecordRows, type Position } from "../record/index.ts";
import { openStore, type Store } from "../store/index.ts";
import { ask } from "./ask/index.ts";
import { positionView } from "./position-view.ts";

const doc = createPlainDoc(
  "Sen backs the plan. Sen rejects the plan. Sen backs Korda's plan.",
  "a.txt",
);

function position(id: string, row: Partial<Position> & { readonly words: string }): Position {
  const { words, ...own } = row;
  const start = doc.text.indexOf(words);
  return {
    id,
    evidence: [cite(doc, { start, end: start + words.length })],
    by: { stage: "test@1", model: null },
    confidence: 0.9,
    actor: "Mira Sen",
    actorId: null,
    issue: "the plan",
    date: "2031-05-14",
    stance: "support",
    ...own,
  };
}

/** Two plans of one name, Korda's and Norvia's. */
const positions: readonly Position[] = [
  position("p1", { words: "Sen backs the plan", proposal: "korda" }),
  position("p2", { words: "Sen rejects the plan", proposal: "norvia", stance: "oppose" }),
  position("p3", { words: "Sen backs Korda's plan", proposal: "korda", issue: "Korda's plan" }),
];

let store: Store;

beforeAll(async () => {
  store = await openStore(":memory:");
  await store.writeDocument({ doc, pipeline: "test@1", statements: [], problems: [] });
});

afterAll(() => store.close());

async function courseOf(id: string, rows: readonly Position[]): Promise<string[] | undefined> {
  await store.replaceRecord({ ...noRecordRows, positions: rows });
  return (await positionView(store, id))?.course.map((one) => one.id);
}

test("a course keeps to one proposal, whatever it is called, and leaves its namesake out", async () => {
  expect(await courseOf("p1", positions)).toEqual(["p1", "p3"]);
  expect(await courseOf("p2", positions)).toEqual(["p2"]);
});

test("where the record keeps no proposals, those of one name are one", async () => {
  const named = positions.map(({ proposal: _, ...row }) => row);
  expect(await courseOf("p1", named)).toEqual(["p1", "p2"]);
});

test("for one plan and against its namesake is no difference in an answer", async () => {
  await store.replaceRecord({ ...noRecordRows, positions });
  const { groups } = await ask(store, "Who supports or opposes the plan?");
  expect(groups.map(({ relation, rows }) => [relation, rows.map((row) => row.id)])).toEqual([
    ["single", ["p1", "p3"]],
    ["single", ["p2"]],
  ]);
});
