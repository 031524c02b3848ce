import { openStore } from "../../src/store/index.ts";
import { sampleDoc, sampleRecord, sampleStatement, withTokens } from "./sample.ts";

/** A process for the store tests: writes `count` numbered documents from `first` on, then the record, and says so after each. */
const [, , path = "", first = "0", count = "0", isRecorded = ""] = process.argv;
const store = await openStore(path);
for (let i = Number(first); i < Number(first) + Number(count); i++) {
  const doc = withTokens(sampleDoc(`doc-${i}`, `Speaker ${i} said: “Number ${i}.” `.repeat(20)));
  const statement = sampleStatement(doc, `Number ${i}.`, { speaker: `Speaker ${i}` });
  await store.writeDocument({ doc, pipeline: "1", statements: [statement], problems: [] });
  process.stdout.write(`${i}\n`);
}
if (isRecorded !== "") await store.replaceRecord(sampleRecord());
await store.close();
