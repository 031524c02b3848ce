import { expect, test } from "vitest";
import {
  sampleDoc,
  sampleJudgment,
  samplePile,
  sampleRecord,
  sampleStatement,
  withTokens,
} from "../sample.ts";
import { filled, type OpenEmpty } from "./open.ts";

/** What a person decides lasts, and can be undone. */
export function judgmentsConformance(open: OpenEmpty): void {
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

  test("words that a person takes out of the middle are no longer found, nor after a second decision", async () => {
    const store = await filled(open);
    const [one] = samplePile().statements;
    const pieces = ["We want", "and we want them now."].map((exact) => {
      const start = one.span.start + one.evidence[0].exact.indexOf(exact);
      return { start, end: start + exact.length, exact };
    });
    const found = async (word: string) => {
      const about = { kind: "phrase", words: [word] } as const;
      return store.countStatements({ about, ids: [one.id] });
    };
    expect([await found("peace"), await found("now")]).toEqual([1, 1]);
    const values = { content: pieces };
    await store.appendJudgment(sampleJudgment(one, "edit", "2031-04-01T10:00:00Z", values));
    expect([await found("peace"), await found("now")]).toEqual([0, 1]);
    await store.appendJudgment(sampleJudgment(one, "confirm", "2031-04-02T10:00:00Z"));
    expect([await found("peace"), await found("now")]).toEqual([0, 1]);
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
}
