import { expect, test } from "vitest";
import { noRecordRows } from "../../../src/record/index.ts";
import type { Store } from "../../../src/store/index.ts";
import { sampleDoc, samplePile, sampleRecord, sampleStatement } from "../sample.ts";
import { collect, filled, type OpenEmpty } from "./open.ts";

/** Statements and rows of the record come back, are listed, asked for and counted. */
export function statementsConformance(open: OpenEmpty): void {
  test("lists count what stands in a document and filter by date, outlet and words", async () => {
    const store = await filled(open);
    const [first, second, third] = await store.listDocuments();
    expect(first).toMatchObject({ name: "a.txt", statements: 1, problems: 0, dated: null });
    expect(second).toMatchObject({ name: "b.txt", statements: 2 });
    expect(third).toMatchObject({ name: "c.txt", statements: 1, problems: 1 });
    const names = async (filter: Parameters<Store["listDocuments"]>[0]) =>
      (await store.listDocuments(filter)).map((one) => one.name);
    expect(await names({ from: "2031-03-06" })).toEqual(["b.txt"]);
    expect(await names({ to: "2031-03-04" })).toEqual(["a.txt", "b.txt"]);
    expect(await names({ outlet: null })).toEqual(["c.txt"]);
    expect(await names({ words: "TALKS orlu" })).toEqual(["a.txt"]);
    expect(await names({ ids: [] })).toEqual([]);
    expect(await store.countDocuments({ words: "txt" })).toBe(3);
    await store.close();
  });

  test("statements come back as written, with what reconciling found", async () => {
    const store = await filled(open);
    const { statements } = samplePile();
    const all = await store.readStatements();
    expect(await collect(store.streamStatements())).toEqual(all);
    const [one, two, three, four] = statements;
    const orlu = "e0000000000000a1";
    const remark = "a0000000000000b1";
    expect(all).toEqual([
      { ...one, speakerId: orlu, remark, status: "unverified" },
      { ...two, speakerId: orlu, remark, date: "2031-03-03", status: "unverified" },
      { ...three, status: "unverified" },
      { ...four, status: "unverified" },
    ]);
    await store.replaceRecord(noRecordRows);
    const bare = statements.map((statement) => ({ ...statement, status: "unverified" }));
    expect(await store.readStatements()).toEqual(bare);
    await store.close();
  });

  test("statements can be asked for by every field", async () => {
    const store = await filled(open);
    const [first, second, third] = samplePile().docs;
    const found = async (filter: Parameters<Store["readStatements"]>[0]) => {
      const rows = await store.readStatements(filter);
      expect(await store.countStatements(filter)).toBe(rows.length);
      return rows.map(({ evidence }) => evidence[0].exact.slice(0, 5));
    };
    expect(await found({ doc: first.id })).toEqual(["We wa"]);
    expect(await found({ docs: [first.id, third.id] })).toEqual(["We wa", "anyth"]);
    expect(await found({ docs: [] })).toEqual([]);
    expect(await collect(store.streamStatements({ docs: [third.id] }))).toHaveLength(1);
    expect(await found({ speaker: "Ada Orlu" })).toEqual(["We wa", "talks"]);
    expect(await found({ speaker: null })).toEqual(["anyth"]);
    expect(await found({ speakerId: "e0000000000000a1" })).toEqual(["We wa", "talks"]);
    expect(await found({ source: "ÓRLU" })).toEqual(["We wa", "talks"]);
    expect(await found({ source: "or" })).toEqual([]);
    expect(await found({ via: "xen" })).toEqual(["talks"]);
    expect(await found({ form: "indirect", outlet: "Daily Tarn" })).toEqual(["talks", "bread"]);
    expect(await found({ kind: "writing" })).toEqual([]);
    expect(await found({ remark: "a0000000000000b1" })).toEqual(["We wa", "talks"]);
    expect(await found({ from: "2031-03-04" })).toEqual(["bread"]);
    expect(await found({ to: "2031-03-03" })).toEqual(["We wa", "talks"]);
    expect(await found({ about: { kind: "phrase", words: ["talk"] } })).toEqual(["We wa", "talks"]);
    expect(await found({ not: [{ source: "orlu" }] })).toEqual(["bread", "anyth"]);
    // Whose speaker, entity, outlet or date is unknown is not the one that is left out.
    expect(await found({ not: [{ speaker: "Ada Orlu" }] })).toEqual(["bread", "anyth"]);
    expect(await found({ not: [{ speakerId: "e0000000000000a1" }] })).toEqual(["bread", "anyth"]);
    expect(await found({ not: [{ outlet: "Daily Tarn" }] })).toEqual(["We wa", "anyth"]);
    expect(await found({ not: [{ from: "2031-03-05" }] })).toEqual(["We wa", "talks", "anyth"]);
    expect(await found({ ids: [] })).toEqual([]);
    expect(await found({ doc: third.id, status: "confirmed" })).toEqual([]);
    expect(await found({ doc: second.id, source: "tesk" })).toEqual(["bread"]);
    const oldest = await store.readStatements({}, { order: "oldest", limit: 3, offset: 2 });
    expect(oldest.map(({ speaker }) => speaker)).toEqual(["Bram Tesk", null]);
    await store.close();
  });

  test("statements are counted by each field", async () => {
    const store = await filled(open);
    const by = async (field: Parameters<Store["countStatementsBy"]>[0], limit?: number) =>
      (await store.countStatementsBy(field, {}, limit)).map(({ value, count }) => [value, count]);
    expect(await by("speaker")).toEqual([
      ["Ada Orlu", 2],
      ["Bram Tesk", 1],
      [null, 1],
    ]);
    expect(await by("speaker", 1)).toEqual([["Ada Orlu", 2]]);
    expect(await by("via")).toEqual([["Xen Agency", 1]]);
    expect(await by("month")).toEqual([
      ["2031-03", 3],
      [null, 1],
    ]);
    expect(await by("outlet")).toEqual([
      ["Daily Tarn", 2],
      ["Norvia Post", 1],
      [null, 1],
    ]);
    expect(await store.counts()).toMatchObject({ speakers: 2, sharedRemarks: 1, problems: 1 });
    await store.close();
  });

  test("record rows come back as written and can be asked for", async () => {
    const store = await filled(open);
    const record = sampleRecord();
    const [first, , third] = samplePile().docs;
    for (const kind of [
      "entities",
      "remarks",
      "events",
      "figures",
      "positions",
      "datings",
    ] as const) {
      expect(await store.readRows(kind)).toEqual(record[kind]);
      expect(await collect(store.streamRows(kind))).toEqual(record[kind]);
      expect(await store.countRows(kind)).toBe(record[kind].length);
    }
    expect(await store.readRow("remarks", "a0000000000000b1")).toEqual(record.remarks[0]);
    expect(await store.readRow("datings", record.datings[0]?.doc ?? "")).toEqual(record.datings[0]);
    expect(await store.countRows("remarks", { documents: 2 })).toBe(1);
    expect(await store.countRows("remarks", { documents: 3 })).toBe(0);
    expect(await store.countRows("remarks", { doc: third.id })).toBe(0);
    expect(await store.countRows("datings", { doc: first.id })).toBe(1);
    expect(await store.countRows("entities", { words: "orlu" })).toBe(1);
    expect(await store.countRows("remarks", { entity: "e0000000000000a1" })).toBe(1);
    expect(await store.countRows("figures", { type: "percent" })).toBe(1);
    expect(await store.countRows("remarks", { from: "2031-03-04" })).toBe(0);
    await store.close();
  });

  test("a changed record rewrites only the rows that changed", async () => {
    const store = await filled(open);
    const record = sampleRecord();
    const [remark] = record.remarks;
    if (remark === undefined) throw new Error("no sample");
    const changed = {
      ...record,
      figures: [],
      remarks: [{ ...remark, date: "2031-03", reports: [remark.reports[0]] as const }],
      links: record.links.slice(0, 1),
    };
    expect(await store.replaceRecord(changed)).toEqual({ written: 1, removed: 1, unchanged: 2 });
    const other = await open();
    await other.writeDocuments(samplePile().entries);
    await other.replaceRecord(changed);
    expect(await store.fingerprint()).toEqual(await other.fingerprint());
    await other.close();
    await store.close();
  });

  test("problems of inputs are replaced together, problems of documents stay with them", async () => {
    const store = await filled(open);
    const problem = {
      code: "not-text",
      message: "The bytes are not a text.",
      where: "x.bin",
      start: null,
      end: null,
    } as const;
    await store.writeProblems("x.bin", [problem]);
    await store.writeProblems("x.bin", [problem]);
    const [, , third] = samplePile().docs;
    expect((await store.readProblems()).map(({ doc, code }) => [doc, code])).toEqual([
      [null, "not-text"],
      [third.id, "no-date"],
    ]);
    expect(await store.readProblems(third.id)).toHaveLength(1);
    await store.writeProblems("x.bin", []);
    expect(await store.readProblems()).toHaveLength(1);
    await store.close();
  });

  test("the same statement given twice is one row", async () => {
    const store = await open();
    const doc = sampleDoc("e.txt", "“Yes,” he said.");
    const statement = sampleStatement(doc, "Yes");
    const statements = [statement, statement];
    await store.writeDocument({ doc, pipeline: null, statements, problems: [] });
    expect(await store.countStatements()).toBe(1);
    const filter = { unit: "statement", text: { kind: "phrase", words: ["yes"] } } as const;
    expect(await store.findPassages(filter)).toHaveLength(1);
    await store.close();
  });
}
