import fc from "fast-check";
import { expect, test } from "vitest";
import { createPlainDoc, withLayer } from "../../src/doc/index.ts";
import { noRecordRows } from "../../src/record/index.ts";
import type { Store } from "../../src/store/index.ts";
import {
  sampleDoc,
  sampleJudgment,
  samplePile,
  sampleRecord,
  sampleStatement,
  withTokens,
} from "./sample.ts";

/** Opens an empty store for one test. */
export type OpenEmpty = () => Promise<Store>;

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const out: Item[] = [];
  for await (const item of items) out.push(item);
  return out;
}

async function filled(open: OpenEmpty): Promise<Store> {
  const store = await open();
  await store.writeDocuments(samplePile().entries);
  await store.replaceRecord(sampleRecord());
  return store;
}

/** Any UTF-16 string: lone surrogates, NULs, controls and emoji included. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "\0",
        "\u001a",
        "\u001a0000",
        "\ud800",
        "\udc00",
        "😀",
        "\\u0000",
        "\r\n",
        " ",
      ),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    ),
  )
  .map((parts) => parts.join(""));

/** The tests that every store must pass unchanged. */
export function storeConformance(open: OpenEmpty): void {
  test("an empty store has nothing and says so", async () => {
    const store = await open();
    expect((await store.counts()).documents).toBe(0);
    expect(await collect(store.readDocuments([]))).toEqual([]);
    expect(await store.readDocument("none", [])).toBeNull();
    expect(await store.findDocument("none", null)).toBeNull();
    expect(await store.removeDocument("none")).toBe(false);
    expect(await store.readRow("entities", "none")).toBeNull();
    await store.close();
  });

  test("a document comes back with its layers", async () => {
    const store = await filled(open);
    for (const { doc, pipeline } of samplePile().entries) {
      const back = await store.readDocument(doc.id, ["tokens", "tags", "sentences"]);
      expect(back).toEqual({ doc, pipeline, retrieved: null });
      expect((await store.readDocument(doc.id, []))?.doc).toEqual({ ...doc, layers: {} });
      expect(await store.readDocument(doc.id, ["events"])).toBeNull();
    }
    await store.close();
  });

  test("any text and any origin come back unit for unit", async () => {
    const store = await open();
    await fc.assert(
      fc.asyncProperty(anyText, anyText, fc.option(anyText), async (text, name, other) => {
        const plain = createPlainDoc(text, name);
        const origin = { ...plain.origin, outlet: other, title: other, url: name, date: other };
        const doc = withLayer({ ...plain, origin }, "problems", [
          { code: "no-date", message: text, where: name, start: 0, end: text.length },
        ]);
        await store.writeDocument({ doc, pipeline: name, statements: [], problems: [] });
        const back = await store.readDocument(doc.id, ["problems"]);
        expect(back?.doc).toEqual(doc);
        expect(back?.pipeline).toBe(name);
      }),
      { numRuns: 200 },
    );
    await store.close();
  });

  test("columns of numbers come back value for value", async () => {
    const store = await open();
    const numbers = fc.array(fc.oneof(fc.nat(1000), fc.integer({ min: 0, max: 2 ** 32 - 1 })));
    await fc.assert(
      fc.asyncProperty(numbers, fc.array(fc.integer()), async (plus, any) => {
        const syntax = {
          heads: Int32Array.from(any),
          relations: Uint8Array.from(any),
          relationNames: ["root", "nsubj:pass"],
        };
        const tokens = {
          length: plus.length,
          starts: Uint32Array.from(plus),
          ends: Uint32Array.from(plus.toReversed()),
          parts: Uint8Array.from(plus),
        };
        const doc = withLayer(withLayer(createPlainDoc("x"), "syntax", syntax), "tokens", tokens);
        await store.writeDocument({ doc, pipeline: null, statements: [], problems: [] });
        expect((await store.readDocument(doc.id, ["syntax", "tokens"]))?.doc).toEqual(doc);
      }),
      { numRuns: 100 },
    );
    await store.close();
  });

  test("a document of two million characters on one line comes back", async () => {
    const store = await open();
    const doc = createPlainDoc("word 😀 \ud800".repeat(200_000));
    await store.writeDocument({ doc, pipeline: null, statements: [], problems: [] });
    expect((await store.readDocument(doc.id, []))?.doc.text === doc.text).toBe(true);
    expect(
      await store.countPassages({ unit: "passage", text: { kind: "phrase", words: ["word"] } }),
    ).toBeGreaterThan(800);
    await store.close();
  });

  test("writing twice, in any order, changes nothing", async () => {
    const store = await filled(open);
    const once = await store.fingerprint();
    const entries = samplePile().entries;
    for (const entry of entries.toReversed()) {
      expect(await store.writeDocument(entry)).toBe("rewritten");
    }
    expect(await store.fingerprint()).toEqual(once);
    expect(await store.replaceRecord(sampleRecord())).toEqual({
      written: 0,
      removed: 0,
      unchanged: 4,
    });
    expect(await store.fingerprint()).toEqual(once);
    const other = await open();
    for (const entry of entries.toReversed()) {
      expect(await other.writeDocument(entry)).toBe("added");
    }
    await other.replaceRecord(sampleRecord());
    expect(await other.fingerprint()).toEqual(once);
    await other.close();
    await store.close();
  });

  test("writes that run at once do not disturb one another", async () => {
    const store = await open();
    const entries = samplePile().entries;
    await Promise.all([...entries, ...entries].map((entry) => store.writeDocument(entry)));
    await store.replaceRecord(sampleRecord());
    const other = await filled(open);
    expect(await store.fingerprint()).toEqual(await other.fingerprint());
    await other.close();
    await store.close();
  });

  test("another text under the same name and outlet takes the place of the first and of all that cites it", async () => {
    const store = await filled(open);
    const changed = sampleDoc("a.txt", "Nothing to see.", { outlet: "Norvia Post" });
    const entry = { doc: changed, pipeline: null, statements: [], problems: [] };
    expect(await store.writeDocument(entry)).toBe("replaced");
    expect((await store.findDocument("a.txt", "Norvia Post"))?.id).toBe(changed.id);
    expect(await store.findDocument("a.txt", null)).toBeNull();
    expect(await store.counts()).toMatchObject({
      documents: 3,
      statements: 3,
      entities: 0,
      remarks: 0,
      figures: 1,
      datings: 0,
    });
    const [left] = await store.readStatements({ speaker: "Ada Orlu" });
    expect(left).toMatchObject({ speakerId: null, remark: null });
    const same = { ...entry, doc: sampleDoc("a.txt", "Nothing to see.", { outlet: "Other" }) };
    expect(await store.writeDocument(same)).toBe("added");
    await store.close();
  });

  test("a rewritten document loses the statements that are no longer found", async () => {
    const store = await filled(open);
    const [, second] = samplePile().entries;
    if (second === undefined) throw new Error("no sample");
    await store.writeDocument({ ...second, statements: second.statements.slice(1) });
    expect(await store.countStatements()).toBe(3);
    expect(await store.countRows("remarks")).toBe(0);
    expect(await store.countRows("figures")).toBe(1);
    await store.close();
  });

  test("a removed document takes everything of its own along", async () => {
    const store = await open();
    const empty = await store.fingerprint();
    await store.writeDocuments(samplePile().entries);
    for (const doc of samplePile().docs) expect(await store.removeDocument(doc.id)).toBe(true);
    expect(await store.fingerprint()).toEqual(empty);
    const text = { kind: "phrase", words: ["peace"] } as const;
    expect(await store.countPassages({ unit: "passage", text })).toBe(0);
    await store.close();
  });

  test("documents stream by name, outlet and id, whatever the batch", async () => {
    const store = await open();
    const names = ["b", "a", "a", "é", "a/1", "Z", "😀", "\uffff"];
    for (const [i, name] of names.entries()) {
      const doc = sampleDoc(name, `text ${i}`, { outlet: i === 2 ? null : `outlet ${i}` });
      await store.writeDocument({ doc, pipeline: null, statements: [], problems: [] });
    }
    const read = async (batch: number) =>
      (await collect(store.readDocuments([], { batch }))).map(({ doc }) => doc.text);
    const all = await read(50);
    // Code points, not UTF-16 units: the emoji comes after U+FFFF.
    expect(all).toEqual([5, 2, 1, 4, 0, 3, 7, 6].map((i) => `text ${i}`));
    for (const batch of [1, 2, 3, 8]) expect(await read(batch)).toEqual(all);
    expect((await store.listDocuments()).map(({ name }) => name)).toEqual([
      "Z",
      "a",
      "a",
      "a/1",
      "b",
      "é",
      "\uffff",
      "😀",
    ]);
    expect(await store.listDocuments({}, { limit: 2, offset: 3 })).toHaveLength(2);
    await store.close();
  });

  test("a document may be written while others are being read", async () => {
    const store = await filled(open);
    let seen = 0;
    for await (const { doc } of store.readDocuments([], { batch: 1 })) {
      seen++;
      await store.writeDocument({ doc, pipeline: "again", statements: [], problems: [] });
    }
    expect(seen).toBe(3);
    await store.close();
  });

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

  test("judgments add up, survive a rewrite and can be undone", async () => {
    const store = await filled(open);
    const { statements, entries } = samplePile();
    const [one] = statements;
    const statusOf = async () => (await store.readStatements({ ids: [one.id] }))[0];
    await store.appendJudgment(sampleJudgment(one, "confirm", "2031-04-01T10:00:00Z"));
    await store.appendJudgment(sampleJudgment(one, "confirm", "2031-04-01T10:00:00Z"));
    expect(await store.readJudgments()).toHaveLength(1);
    expect(await statusOf()).toMatchObject({ status: "confirmed", speaker: "Ada Orlu" });
    expect(await store.countStatements({ status: "confirmed" })).toBe(1);
    const values = { speaker: "Bram Tesk" };
    await store.appendJudgment(sampleJudgment(one, "set-speaker", "2031-04-02T10:00:00Z", values));
    const edited = { status: "edited", speaker: "Bram Tesk", speakerId: null };
    expect(await statusOf()).toMatchObject(edited);
    expect(await store.countStatements({ speaker: "Bram Tesk" })).toBe(2);
    expect(await store.countStatements({ speakerId: "e0000000000000a1" })).toBe(1);
    await store.writeDocuments(entries);
    await store.replaceRecord(sampleRecord());
    expect(await statusOf()).toMatchObject(edited);
    await store.appendJudgment(sampleJudgment(one, "undo", "2031-04-03T10:00:00Z"));
    expect(await statusOf()).toMatchObject({ status: "confirmed", speakerId: "e0000000000000a1" });
    expect((await store.readJudgments(one.doc)).map(({ action }) => action)).toEqual([
      "confirm",
      "set-speaker",
      "undo",
    ]);
    await store.close();
  });

  test("words that a person sets are the statement's, in lists, search and evidence", async () => {
    const store = await filled(open);
    const [one] = samplePile().statements;
    const start = one.span.start + 3;
    const exact = "want peace talks";
    const values = { content: [{ start, end: start + exact.length, exact }] };
    await store.appendJudgment(sampleJudgment(one, "edit", "2031-04-01T10:00:00Z", values));
    const read = async () => (await store.readStatements({ ids: [one.id] }))[0];
    const words = async () => (await read())?.evidence.map((piece) => piece.exact);
    expect(await words()).toEqual([exact]);
    const found = async (word: string) => {
      const about = { kind: "phrase", words: [word] } as const;
      return store.countStatements({ about, speaker: "Ada Orlu" });
    };
    expect([await found("peace"), await found("now")]).toEqual([2, 0]);
    // A decision about the words as they are shown is one about the same statement.
    const shown = await read();
    if (shown === undefined) throw new Error("the statement is gone");
    await store.appendJudgment(sampleJudgment(shown, "confirm", "2031-04-02T10:00:00Z"));
    expect(await read()).toMatchObject({ status: "confirmed", span: { start } });
    const undo = sampleJudgment(one, "undo", "2031-04-03T10:00:00Z");
    await store.appendJudgment(undo);
    expect(await words()).toEqual(["We want peace talks, and we want them now."]);
    expect(await found("now")).toBe(1);
    await store.close();
  });

  test("a statement that a person adds stands beside the machine's, survives a rewrite and can be taken back", async () => {
    const store = await filled(open);
    const { docs, entries, statements } = samplePile();
    const [first] = docs;
    const before = await store.fingerprint();
    const spoke = sampleStatement(first, "Ada Orlu spoke on Monday");
    const values = { speaker: "Cato Venn", form: "indirect" };
    await store.appendJudgment(sampleJudgment(spoke, "add", "2031-04-01T10:00:00Z", values));
    const added = async () => store.readStatements({ doc: first.id, speaker: "Cato Venn" });
    const expected = { status: "confirmed", form: "indirect", by: { stage: "person" } };
    expect(await added()).toMatchObject([expected]);
    const about = { kind: "phrase", words: ["monday"] } as const;
    expect(await store.countStatements({ about })).toBe(1);
    await store.writeDocuments(entries);
    expect(await added()).toMatchObject([expected]);
    expect((await store.placeJudgments()).map(({ state }) => state)).toEqual(["kept"]);
    await store.appendJudgment(sampleJudgment(spoke, "undo", "2031-04-02T10:00:00Z"));
    expect(await added()).toEqual([]);
    expect(await store.countStatements({ about })).toBe(0);
    const { judgments, judgment_targets, ...rest } = await store.fingerprint();
    expect(before).toMatchObject(rest);
    expect(statements).toHaveLength(await store.countStatements());
    await store.close();
  });

  test("a decision follows its exact words into the text that took the document's place, and no look-alike", async () => {
    const store = await filled(open);
    const { docs, statements } = samplePile();
    const [first] = docs;
    const [one] = statements;
    await store.appendJudgment(sampleJudgment(one, "confirm", "2031-04-01T10:00:00Z"));
    const replace = async (text: string, content: string) => {
      const doc = withTokens(sampleDoc(first.origin.name, text, { outlet: first.origin.outlet }));
      const own = sampleStatement(doc, content, { speaker: "Ada Orlu" });
      await store.writeDocument({ doc, pipeline: null, statements: [own], problems: [] });
      const [placed] = await store.placeJudgments(doc.id);
      const [row] = await store.readStatements({ doc: doc.id });
      return [placed?.state, row?.status];
    };
    const words = one.evidence[0].exact;
    expect(await replace(`Orlu, on Tuesday: “${words}”`, words)).toEqual([
      "re-attached",
      "confirmed",
    ]);
    const other = words.replace("now", "soon");
    expect(await replace(`Orlu: “${other}”`, other)).toEqual(["orphaned", "unverified"]);
    expect(await replace(`Orlu: “${words}” Again: “${words}”`, words)).toEqual([
      "orphaned",
      "unverified",
    ]);
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

  test("times of retrieval are kept, and not compared", async () => {
    const store = await open();
    const plain = await open();
    const [entry] = samplePile().entries;
    if (entry === undefined) throw new Error("no sample");
    const retrieved = "2031-04-01T10:00:00Z";
    await store.writeDocument({ ...entry, retrieved });
    await store.writeDocument({ ...entry, retrieved: "2032-01-01T00:00:00Z" });
    await plain.writeDocument(entry);
    expect((await store.readDocument(entry.doc.id, []))?.retrieved).toBe(retrieved);
    expect(await store.fingerprint()).toEqual(await plain.fingerprint());
    await store.close();
    await plain.close();
  });

  test("full text finds words, lemmas, phrases, beginnings and near words", async () => {
    const store = await filled(open);
    const text = "Don’t cross the Żółw-Brücke, U.S. zone\u001a; zz z7a z.\n北京会谈";
    const doc = withTokens(sampleDoc("d.txt", text));
    await store.writeDocument({ doc, pipeline: null, statements: [], problems: [] });
    const names = new Map((await store.listDocuments()).map(({ id, name }) => [id, name]));
    type Text = Parameters<Store["findPassages"]>[0]["text"];
    const found = async (text: Text, notText: Text = null) => {
      const filter = { unit: "passage", text, notText } as const;
      const hits = await store.findPassages(filter);
      expect(await store.countPassages(filter)).toBe(hits.length);
      return hits.map((hit) => names.get(hit.doc));
    };
    const phrase = (...words: [string, ...string[]]) => ({ kind: "phrase", words }) as const;
    const near = (within: number, ...words: [string, ...string[]]) =>
      ({ kind: "near", words, within }) as const;
    expect(await found(phrase("peace", "talks"))).toEqual(["a.txt"]);
    expect(await found(phrase("peace", "talk"))).toEqual(["a.txt"]);
    expect(await found(phrase("talk"))).toEqual(["a.txt", "b.txt"]);
    expect(await found(phrase("talks", "peace"))).toEqual([]);
    expect(await found(near(1, "peace", "talks"))).toEqual(["a.txt", "b.txt"]);
    expect(await found(near(0, "peace", "talks"))).toEqual(["a.txt"]);
    expect(await found({ kind: "prefix", word: "prof" })).toEqual(["c.txt"]);
    expect(await found({ kind: "and", parts: [phrase("peace"), phrase("asked")] })).toEqual([
      "b.txt",
    ]);
    expect(await found({ kind: "or", parts: [phrase("bread"), phrase("want")] })).toEqual([
      "a.txt",
      "b.txt",
    ]);
    expect(await found(phrase("talk"), phrase("want"))).toEqual(["b.txt"]);
    expect(await found(null, { kind: "prefix", word: "p" })).toEqual([
      "a.txt",
      "b.txt",
      "c.txt",
      "d.txt",
      "d.txt",
    ]);
    expect(await found({ kind: "phrase", words: ["talk"], exact: true })).toEqual([]);
    expect(await found({ kind: "phrase", words: ["talks"], exact: true })).toHaveLength(2);
    expect(await found(phrase("don", "t"))).toEqual(["d.txt"]);
    expect(await found(phrase("zołw", "brucke"))).toEqual(["d.txt"]);
    expect(await found(phrase("u", "s"))).toEqual(["d.txt"]);
    expect(await found({ kind: "prefix", word: "z" })).toEqual(["d.txt"]);
    expect(await found(phrase("zz", "z7a", "z"))).toEqual(["d.txt"]);
    expect(await found(phrase("会", "谈"))).toEqual(["d.txt"]);
    await store.close();
  });

  test("passages can be narrowed by what is said in them", async () => {
    const store = await filled(open);
    const found = async (filter: Omit<Parameters<Store["findPassages"]>[0], "unit" | "text">) =>
      (await store.findPassages({ unit: "passage", text: null, ...filter })).length;
    expect(await found({})).toBe(6);
    expect(await found({ statements: { source: "orlu" } })).toBe(2);
    expect(await found({ statements: { source: "orlu", via: "xen" } })).toBe(1);
    expect(await found({ notStatements: [{ source: "orlu" }, { source: "tesk" }] })).toBe(3);
    expect(await found({ documents: { outlet: "Daily Tarn" } })).toBe(2);
    const text = { kind: "phrase", words: ["peace"] } as const;
    const hits = await store.findPassages({
      unit: "statement",
      text,
      statements: { form: "direct" },
    });
    const [one] = samplePile().statements;
    expect(hits).toEqual([{ doc: one.doc, kind: "statement", statement: one.id, ...one.span }]);
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
