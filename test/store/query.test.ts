import { expect, test } from "vitest";
import {
  documents,
  facets,
  remarkView,
  reviewQueue,
  rows,
  search,
  statements,
  summary,
} from "../../src/query/index.ts";
import { openStore, type Store } from "../../src/store/index.ts";
import { sampleJudgment, samplePile, sampleRecord } from "./sample.ts";

async function filled(): Promise<Store> {
  const store = await openStore(":memory:");
  await store.writeDocuments(samplePile().entries);
  await store.replaceRecord(sampleRecord());
  return store;
}

test("a search gives passages with their text and what to mark", async () => {
  const store = await filled();
  const answer = await search(store, "peace talks source:orlu");
  expect(answer).toMatchObject({ total: 2, searched: 3 });
  const [first, second] = answer.hits;
  expect(first?.document.name).toBe("a.txt");
  expect(first?.text).toBe("Ada Orlu said: “We want peace talks, and we want them now.”");
  const { docs } = samplePile();
  const marked = first?.highlights.map(({ start, end }) => docs[0].text.slice(start, end));
  expect(marked).toEqual(["peace", "talks"]);
  expect(second?.document.name).toBe("b.txt");
  await store.close();
});

test("a search that finds nothing says in how many documents", async () => {
  const store = await filled();
  expect(await search(store, "zeppelin")).toMatchObject({ hits: [], total: 0, searched: 3 });
  await store.close();
});

test("statements are searched by what they say, by date and by what people decided", async () => {
  const store = await filled();
  const unit = "statement";
  const found = async (input: string) =>
    (await search(store, input, { unit })).hits.map(({ statement }) => statement?.speaker);
  expect(await found("talk")).toEqual(["Ada Orlu", "Ada Orlu"]);
  expect(await found("date:2031-03-05")).toEqual(["Bram Tesk"]);
  expect(await found("source:unknown")).toEqual([null]);
  expect(await found("-source:orlu -source:tesk")).toEqual([null]);
  expect(await found("status:rejected")).toEqual([]);
  const [, , bread] = samplePile().statements;
  await store.appendJudgment(sampleJudgment(bread, "reject", "2031-05-01T00:00:00Z"));
  expect(await found("status:rejected")).toEqual(["Bram Tesk"]);
  expect(await found("bread -status:rejected")).toEqual([]);
  await store.close();
});

test("every hit of a passage search is found again at its offsets", async () => {
  const store = await filled();
  for (const hit of (await search(store, "")).hits) {
    const stored = await store.readDocument(hit.document.id, []);
    expect(stored?.doc.text.slice(hit.start, hit.end)).toBe(hit.text);
  }
  await store.close();
});

test("a remark is shown with its reports, their documents and the words around", async () => {
  const store = await filled();
  const view = await remarkView(store, "a0000000000000b1");
  expect(view).toMatchObject({ documents: 2, origins: 2, glosses: [] });
  expect(view?.reports.map(({ document }) => document.name)).toEqual(["a.txt", "b.txt"]);
  expect(view?.reports[0]?.prefix.endsWith("Ada Orlu said: “")).toBe(true);
  expect(view?.reports[0]?.suffix).toBe("”");
  expect(view?.reports[0]?.context.text).toContain("Ada Orlu said");
  expect(await remarkView(store, "none")).toBeNull();
  await store.close();
});

test("lists give a page and the whole length", async () => {
  const store = await filled();
  expect(await documents(store, {}, { limit: 1 })).toMatchObject({
    total: 3,
    rows: [{ name: "a.txt" }],
  });
  expect((await statements(store, { form: "indirect" }, { limit: 2 })).total).toBe(3);
  expect((await rows(store, "entities")).total).toBe(1);
  await store.close();
});

test("a facet's own condition does not hide its other values", async () => {
  const store = await filled();
  const found = await facets(store, ["speaker", "form"], { speaker: "Bram Tesk" });
  expect(found.speaker).toHaveLength(3);
  expect(found.form).toEqual([{ value: "indirect", count: 1 }]);
  await store.close();
});

test("a summary counts what a build ends with", async () => {
  const store = await filled();
  expect(await summary(store)).toMatchObject({
    documents: 3,
    statements: 4,
    speakers: 2,
    unknownSpeakers: 1,
    sharedRemarks: 1,
    datedDocuments: 2,
    problems: 1,
    byForm: [
      { value: "indirect", count: 3 },
      { value: "direct", count: 1 },
    ],
    topSpeakers: [
      { value: "Ada Orlu", count: 2 },
      { value: "Bram Tesk", count: 1 },
    ],
    problemsByCode: [{ value: "no-date", count: 1 }],
  });
  await store.close();
});

test("the doubtful statements of many documents are looked at first, those decided no more", async () => {
  const store = await filled();
  const [one, two, bread, anything] = samplePile().statements;
  const order = async (limit: number) =>
    (await reviewQueue(store, limit)).items.map(({ statement, documents }) => [
      statement.id,
      documents,
    ]);
  expect(await order(3)).toEqual([
    [one.id, 2],
    [two.id, 2],
    [bread.id, 1],
  ]);
  await store.appendJudgment(sampleJudgment(one, "confirm", "2031-05-01T00:00:00Z"));
  expect((await reviewQueue(store, 1)).total).toBe(3);
  expect((await order(9)).map(([id]) => id)).toEqual([two.id, bread.id, anything.id]);
  await store.close();
});

test("a decision whose words are gone is orphaned, never moved", async () => {
  const store = await filled();
  const [one, two, bread] = samplePile().statements;
  await store.appendJudgment(sampleJudgment(one, "confirm", "2031-05-01T00:00:00Z"));
  await store.appendJudgment(sampleJudgment(two, "reject", "2031-05-02T00:00:00Z"));
  await store.appendJudgment(sampleJudgment(bread, "confirm", "2031-05-03T00:00:00Z"));
  await store.appendJudgment(sampleJudgment(bread, "undo", "2031-05-04T00:00:00Z"));
  const states = async () => (await store.placeJudgments()).map(({ state }) => state);
  expect(await states()).toEqual(["kept", "kept", "undone", "kept"]);
  const [first] = samplePile().docs;
  await store.removeDocument(first.id);
  const [, second] = samplePile().entries;
  if (second !== undefined) await store.writeDocument({ ...second, statements: [bread] });
  expect(await states()).toEqual(["orphaned", "orphaned", "undone", "kept"]);
  await store.close();
});
