import { expect, test } from "vitest";
import { createAsk } from "../../test/ask-app.ts";
import { createPlainDoc, withLayer } from "../doc/index.ts";
import { noRecordRows } from "../record/index.ts";
import { openStore } from "../store/index.ts";
import type { DocumentItem, Listed } from "./answers.ts";

test("a text whose language cannot be told is annotated, one in another language is stored", async () => {
  const store = await openStore(":memory:");
  for (const language of ["en", "und", "uk"]) {
    const text = `The gate is open, in ${language}.`;
    const block = { start: 0, end: text.length, kind: "paragraph" as const };
    const doc = withLayer(createPlainDoc(text, `${language}.txt`, language), "blocks", [block]);
    await store.writeDocument({ doc, pipeline: "test@1", statements: [], problems: [] });
  }
  await store.replaceRecord(noRecordRows);
  const answer = await createAsk(store)("/api/documents");
  const { items } = (await answer.json()) as Listed<DocumentItem>;
  expect(Object.fromEntries(items.map(({ name, annotated }) => [name, annotated]))).toEqual({
    "en.txt": true,
    "und.txt": true,
    "uk.txt": false,
  });
  await store.close();
});
