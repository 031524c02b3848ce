import { expect, test } from "vitest";
import { createPlainDoc } from "../../src/doc/index.ts";
import { cite, type FigureRow, noRecordRows } from "../../src/record/index.ts";
import { openStore } from "../../src/store/index.ts";
import { connect } from "./mcp-client.ts";

test("a digest says how many figures differ, also of those that it does not give", async () => {
  const numbers = Array.from({ length: 25 }, (_, i) => 100 + i);
  const doc = createPlainDoc(numbers.map((n) => `${n} ships`).join(". "), "ships.txt");
  const figures = numbers.map((value, i): FigureRow => {
    const start = doc.text.indexOf(`${value} ships`);
    return {
      id: `f${value}`,
      evidence: [cite(doc, { start, end: start + 9 })],
      by: { stage: "test@1", model: null },
      confidence: 0.9,
      value,
      unit: "ships",
      what: "ships",
      asOf: "2031-05-14",
      givenBy: null,
      bound: "exact",
      agreesWith: [],
      differsFrom: [`f${numbers[(i + 1) % numbers.length]}`],
    };
  });
  const store = await openStore(":memory:");
  await store.writeDocument({ doc, pipeline: "test@1", statements: [], problems: [] });
  await store.replaceRecord({ ...noRecordRows, figures });
  const { client, call } = await connect(store);
  const { rows, text } = await call("digest", { week: "2031-W20" });
  expect(rows["week"]).toMatchObject({ differingFigures: 25 });
  expect((rows["week"] as { differing: unknown[] }).differing).toHaveLength(20);
  expect(text).toContain("Figures from which another differs, 20 of 25");
  await client.close();
  await store.close();
});
