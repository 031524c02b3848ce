import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createAsk } from "../../test/ask-app.ts";
import { createPlainDoc } from "../doc/index.ts";
import { cite } from "../record/index.ts";
import { openStore, type Store } from "../store/index.ts";

const doc = createPlainDoc("Ada Orlu said so.", "a.txt");
const target = [cite(doc, { start: 0, end: 8 })];
let store: Store;
const refresh = vi.fn(async () => {});
const onError = vi.fn((_: Error) => {});

beforeEach(async () => {
  refresh.mockReset();
  onError.mockReset();
  store = await openStore(":memory:");
  await store.writeDocument({ doc, pipeline: "test@1", statements: [], problems: [] });
});

afterEach(() => store.close());

async function decide(decision: Readonly<Record<string, unknown>>): Promise<Response> {
  return createAsk(store, { refresh, onError })("/api/judgments", { target, ...decision });
}

test.each([
  ["confirm", "statement", 0],
  ["reject", "statement", 1],
  ["confirm", "remark", 1],
  ["undo", "statement", 1],
])("to %s a %s brings the record up to date %i times", async (action, about, times) => {
  expect((await decide({ action, about })).status).toBe(200);
  expect(refresh).toHaveBeenCalledTimes(times);
});

test("a decision is kept though the record cannot be brought up to date, and whoever serves is told", async () => {
  const failure = new Error("no room");
  refresh.mockRejectedValueOnce(failure);
  expect((await decide({ action: "reject", about: "event" })).status).toBe(200);
  expect(onError).toHaveBeenCalledWith(failure);
  expect(await store.readJudgments()).toHaveLength(1);
});

test("a decision about a statement does not wait for the record", async () => {
  let end: () => void = () => {};
  refresh.mockImplementationOnce(
    () =>
      new Promise((resolve) => {
        end = resolve;
      }),
  );
  expect((await decide({ action: "reject", about: "statement" })).status).toBe(200);
  end();
});

test.each([
  [
    "evidence-altered",
    { action: "confirm", about: "event", target: [{ ...target[0], exact: "Ada Orle" }] },
  ],
  ["no-such-document", { action: "confirm", about: "event", target: [{ ...target[0], doc: "x" }] }],
  ["wrong-date", { action: "redate", about: "dating", values: { date: "soon" } }],
  ["nothing-to-merge", { action: "merge", about: "remark" }],
  ["not-mergeable", { action: "merge", about: "figure" }],
  ["no-speaker", { action: "set-speaker", about: "statement", values: { speaker: 1 } }],
  ["wrong-request", { action: "burn", about: "statement" }],
])("a decision that cannot be is refused and not kept: %s", async (code, decision) => {
  const answer = await decide(decision);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ error: { code } });
  expect(await store.readJudgments()).toEqual([]);
  expect(refresh).not.toHaveBeenCalled();
});
