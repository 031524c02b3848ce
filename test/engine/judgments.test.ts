import { expect, test } from "vitest";
import { build, createAnnotator, refreshRecord } from "../../src/engine/index.ts";
import { createRawInput } from "../../src/ingest/index.ts";
import type { Judgment, Remark } from "../../src/record/index.ts";
import { openStore, type Store } from "../../src/store/index.ts";

const texts: Readonly<Record<string, string>> = {
  "a.txt": `Talks in Tarnow

TARNOW, 4 May 2031 – Norvia's foreign minister Ada Orlu said on Sunday: “We shall open the northern border to grain from all our neighbours before the harvest.”

“No soldier of ours will cross the river Lenn,” Orlu added.`,
  "b.txt": `Border to open

4 May 2031 – “We shall open the northern border to grain from all our neighbours before the harvest,” Ada Orlu, foreign minister of Norvia, said.`,
  "c.txt": `A look back

“Bread is too dear in every town of the valley,” said Mayor Bram Tesk.`,
};

async function* inputs(changed: Readonly<Record<string, string>> = {}) {
  for (const [name, text] of Object.entries({ ...texts, ...changed })) {
    yield createRawInput(name, new TextEncoder().encode(text));
  }
}

const annotator = createAnnotator(1);

async function recordOf(): Promise<Store> {
  const store = await openStore(":memory:");
  await build(inputs(), store, annotator);
  return store;
}

let made = 0;

/** Decides, brings the record up to date, and gives the decision's id. */
async function decide(
  store: Store,
  decision: Pick<Judgment, "action" | "about" | "target"> & Partial<Pick<Judgment, "values">>,
): Promise<string> {
  const id = `j${made++}`;
  const when = `2031-06-01T10:00:${String(made).padStart(2, "0")}Z`;
  const judgment = { values: null, ...decision, id, who: "R. Viewer", when, why: "" };
  await store.appendJudgment(judgment);
  await refreshRecord(store, annotator.knowledge);
  return id;
}

async function remarksOf(store: Store): Promise<Remark[]> {
  return store.readRows("remarks");
}

/** Remarks whose words, in any report, hold a phrase; with the number of documents of each. */
async function documentsBy(store: Store, phrase: string): Promise<number[]> {
  const remarks = await remarksOf(store);
  const held = remarks.filter((one) => one.evidence.some(({ exact }) => exact.includes(phrase)));
  return held.map(({ reports }) => new Set(reports.map(({ doc }) => doc)).size).toSorted();
}

async function evidenceOf(store: Store, phrase: string) {
  for (const statement of await store.readStatements()) {
    const [first] = statement.evidence;
    if (first.exact.includes(phrase)) return { statement, evidence: first };
  }
  throw new RangeError(`nothing says “${phrase}”`);
}

test("reports that a person splits apart stay apart until it is taken back, also after a rebuild", async () => {
  const store = await recordOf();
  expect(await documentsBy(store, "northern border")).toEqual([2]);
  const { evidence } = await evidenceOf(store, "northern border");
  const target = [evidence] as const;
  const judgment = await decide(store, { action: "split", about: "remark", target });
  expect(await documentsBy(store, "northern border")).toEqual([1, 1]);
  await build(inputs({ "d.txt": "“Rain will come,” said Ida Moreth." }), store, annotator);
  expect(await documentsBy(store, "northern border")).toEqual([1, 1]);
  await decide(store, { action: "undo", about: "remark", target, values: { judgment } });
  expect(await documentsBy(store, "northern border")).toEqual([2]);
  await store.close();
});

test("remarks that a person merges are one remark", async () => {
  const store = await recordOf();
  const { evidence: one } = await evidenceOf(store, "northern border");
  const { evidence: two } = await evidenceOf(store, "Bread is too dear");
  await decide(store, { action: "merge", about: "remark", target: [one, two] });
  expect(await documentsBy(store, "northern border")).toEqual([3]);
  expect(await documentsBy(store, "Bread is too dear")).toEqual([3]);
  await store.close();
});

test("a rejected statement reports no remark, and does again when that is taken back", async () => {
  const store = await recordOf();
  const before = await store.fingerprint();
  const { statement } = await evidenceOf(store, "Bread is too dear");
  const target = statement.evidence;
  await decide(store, { action: "reject", about: "statement", target });
  expect(await documentsBy(store, "Bread is too dear")).toEqual([]);
  expect(await store.countStatements({ status: "rejected" })).toBe(1);
  await decide(store, { action: "undo", about: "statement", target });
  expect(await store.fingerprint()).toMatchObject({
    remarks: before["remarks"],
    statements: before["statements"],
    statement_links: before["statement_links"],
  });
  await store.close();
});

test("a statement given another speaker is theirs across documents", async () => {
  const store = await recordOf();
  const { statement } = await evidenceOf(store, "Bread is too dear");
  const orlu = (await evidenceOf(store, "northern border")).statement.speakerId;
  expect(orlu).not.toBeNull();
  await decide(store, {
    action: "set-speaker",
    about: "statement",
    target: statement.evidence,
    values: { speaker: "Ada Orlu" },
  });
  const { statement: judged } = await evidenceOf(store, "Bread is too dear");
  expect(judged).toMatchObject({ speaker: "Ada Orlu", speakerId: orlu, status: "edited" });
  await store.close();
});

test("entities merge under the name a person gives, and split again", async () => {
  const store = await recordOf();
  const people = async () => {
    const rows = await store.readRows("entities");
    return rows
      .filter(({ type }) => type === "PER")
      .map(({ name }) => name)
      .toSorted();
  };
  const before = await people();
  expect(before).toEqual(expect.arrayContaining(["Ada Orlu", "Bram Tesk"]));
  const mention = async (name: string) => {
    const rows = await store.readRows("entities");
    const evidence = rows.find((row) => row.name === name)?.evidence[0];
    if (evidence === undefined) throw new RangeError(`no entity ${name}`);
    return evidence;
  };
  const target = [await mention("Ada Orlu"), await mention("Bram Tesk")] as const;
  await decide(store, { action: "merge", about: "entity", target, values: { name: "Both" } });
  expect(await people()).toEqual(
    [
      ...before.filter(
        (name) => !target.some(({ exact }) => exact.includes(name.split(" ")[1] ?? name)),
      ),
      "Both",
    ].toSorted(),
  );
  await decide(store, { action: "split", about: "entity", target: [target[1]] });
  expect(await people()).toContain("Bram Tesk");
  await store.close();
});

test("a date set by a person dates the document, its statements and remarks, and says by whom", async () => {
  const store = await recordOf();
  const [doc] = (await store.listDocuments()).filter(({ name }) => name.endsWith("c.txt"));
  if (doc === undefined) throw new RangeError("no such document");
  const target = [{ doc: doc.id, start: 0, end: 11, exact: "A look back" }] as const;
  await decide(store, {
    action: "redate",
    about: "dating",
    target,
    values: { date: "2029-02-11" },
  });
  const dating = await store.readRow("datings", doc.id);
  expect(dating).toMatchObject({ date: "2029-02-11", how: "person" });
  expect(dating?.reasons[0]?.text).toBe("Dated 2029-02-11 by R. Viewer.");
  const remark = (await remarksOf(store)).find(({ reports }) => reports[0].doc === doc.id);
  expect(remark?.date).toBe("2029-02-11");
  expect(await store.countStatements({ from: "2029-02-01", to: "2029-02-28" })).toBe(1);
  await store.close();
});

test("a decision is re-attached to exactly the same words of a changed text, and orphaned where they are gone", async () => {
  const store = await recordOf();
  const { statement } = await evidenceOf(store, "Bread is too dear");
  await decide(store, { action: "confirm", about: "statement", target: statement.evidence });
  const state = async () => (await store.placeJudgments()).map((placed) => placed.state);
  expect(await state()).toEqual(["kept"]);
  const longer = `A longer look back\n\n${texts["c.txt"] ?? ""}`;
  await build(inputs({ "c.txt": longer }), store, annotator);
  expect(await state()).toEqual(["re-attached"]);
  expect((await evidenceOf(store, "Bread is too dear")).statement.status).toBe("confirmed");
  const other = (texts["c.txt"] ?? "").replace("too dear", "very dear");
  await build(inputs({ "c.txt": other }), store, annotator);
  expect(await state()).toEqual(["orphaned"]);
  expect((await evidenceOf(store, "Bread is very dear")).statement.status).toBe("unverified");
  await store.close();
});
