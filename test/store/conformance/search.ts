import { expect, test } from "vitest";
import type { Store } from "../../../src/store/index.ts";
import { sampleDoc, samplePile, withTokens } from "../sample.ts";
import { filled, type OpenEmpty } from "./open.ts";

/** Words are found where they stand. */
export function searchConformance(open: OpenEmpty): void {
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
}
