import fc from "fast-check";
import { expect, test } from "vitest";
import { createPlainDoc, withLayer } from "../../../src/doc/index.ts";
import { sampleDoc, samplePile, sampleRecord } from "../sample.ts";
import { collect, filled, type OpenEmpty } from "./open.ts";

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

/** What a document brings comes back; writing is whole or not at all. */
export function documentsConformance(open: OpenEmpty): void {
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

  test("a document is found by the file it was read from, until it is gone; files are not compared", async () => {
    const store = await open();
    const plain = await open();
    const [entry] = samplePile().entries;
    if (entry === undefined) throw new Error("no sample");
    const { id } = entry.doc;
    await store.writeDocument({ ...entry, file: "f1" });
    await store.writeDocument({ ...entry, file: "f2" });
    await plain.writeDocument(entry);
    expect((await store.findDocumentOfFile("f1"))?.id).toBe(id);
    expect(await store.findDocumentOfFile("f2")).toBeNull();
    expect([await store.fileOf(id), await plain.fileOf(id)]).toEqual(["f1", null]);
    expect(await store.fingerprint()).toEqual(await plain.fingerprint());
    await store.removeDocument(id);
    expect(await store.findDocumentOfFile("f1")).toBeNull();
    expect(await store.fileOf(id)).toBeNull();
    await store.close();
    await plain.close();
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
}
