import { expect, test } from "vitest";
import { createPlainDoc, withLayer } from "../doc/index.ts";
import { noRecordRows } from "../record/index.ts";
import { openStore } from "../store/index.ts";
import type { DocumentItem, Listed } from "./answers.ts";
import { createApp } from "./index.ts";

test("a text whose language cannot be told is annotated, one in another language is stored", async () => {
  const store = await openStore(":memory:");
  const host = "127.0.0.1:4815";
  const token = "0123456789abcdef";
  for (const language of ["en", "und", "uk"]) {
    const text = `The gate is open, in ${language}.`;
    const block = { start: 0, end: text.length, kind: "paragraph" as const };
    const doc = withLayer(createPlainDoc(text, `${language}.txt`, language), "blocks", [block]);
    await store.writeDocument({ doc, pipeline: "test@1", statements: [], problems: [] });
  }
  await store.replaceRecord(noRecordRows);
  const app = createApp({
    store,
    token,
    assets: new Map(),
    version: "0.0.0",
    who: "Mira",
    now: () => "2031-05-14T10:00:00Z",
    refresh: null,
    building: () => null,
    onError: (error) => {
      throw error;
    },
  });
  const answer = await app.request(`http://${host}/api/documents`, {
    headers: { host, authorization: `Bearer ${token}` },
  });
  const { items } = (await answer.json()) as Listed<DocumentItem>;
  expect(Object.fromEntries(items.map(({ name, annotated }) => [name, annotated]))).toEqual({
    "en.txt": true,
    "und.txt": true,
    "uk.txt": false,
  });
  await store.close();
});
