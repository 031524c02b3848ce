import { expect, test } from "vitest";
import type { Entity } from "../../record/index.ts";
import { noRecordRows } from "../../record/index.ts";
import { openStore } from "../../store/index.ts";
import { findNames } from "./find-names.ts";
import { parseQuestion } from "./parse-question.ts";

function entity(id: string, name: string, type: Entity["type"] = "PER"): Entity {
  return {
    id,
    name,
    type,
    country: null,
    aliases: [],
    evidence: [{ doc: "d", start: 0, end: name.length, exact: name }],
    by: { stage: "test@1", model: null },
    confidence: 1,
  };
}

async function idsFound(entities: readonly Entity[], question: string): Promise<string[][]> {
  const store = await openStore(":memory:");
  await store.replaceRecord({ ...noRecordRows, entities });
  const found = await findNames(store, parseQuestion(question).words);
  await store.close();
  return found.map((one) => one.entities.map(({ id }) => id));
}

test("two of one name are both meant", async () => {
  const entities = [entity("a", "Mira Sen"), entity("b", "Mira Sen")];
  expect(await idsFound(entities, "What did Mira Sen say?")).toEqual([["a", "b"]]);
});

test("a pair is not meant by the name of one of the two", async () => {
  const entities = [entity("a", "Mira Sen"), entity("b", "Ada Orlu and Mira Sen")];
  expect(await idsFound(entities, "What did Sen say?")).toEqual([["a"]]);
});

test("the longest name is found, and no word in two names", async () => {
  const entities = [entity("a", "Korda", "GPE"), entity("b", "Korda Steel", "ORG")];
  expect(await idsFound(entities, "What did Korda Steel say?")).toEqual([["b"]]);
  expect(await idsFound(entities, "What did Korda say?")).toEqual([["a"]]);
});

test("what one document calls somebody is not a name, and an unknown name is found without anybody", async () => {
  const known = { ...entity("a", "Mira Sen"), aliases: ["the minister", "Senner"] };
  expect(await idsFound([known], "What did the minister say?")).toEqual([]);
  expect(await idsFound([known], "What did Senner and Bram Tesk say?")).toEqual([["a"], []]);
});
