import { expect, test } from "vitest";
import { findEntity, findSpeaker } from "../../src/query/index.ts";
import { openStore } from "../../src/store/index.ts";
import { samplePile, sampleRecord } from "./sample.ts";

test("an entity is found by its id, its name and words of its name, and never guessed among several", async () => {
  const store = await openStore(":memory:");
  await store.writeDocuments(samplePile().entries);
  const record = sampleRecord();
  const [orlu] = record.entities;
  if (orlu === undefined) throw new RangeError("the sample has an entity");
  const other = { ...orlu, id: "e0000000000000a2", name: "Orlu Bridge", aliases: [] };
  const named = { ...orlu, id: "e0000000000000a3", name: "Bram Tesk", aliases: [] };
  const namesake = { ...named, id: "e0000000000000a4", name: "Dora Tesk" };
  await store.replaceRecord({ ...record, entities: [orlu, other, named, namesake] });
  const find = async (words: string) => (await findEntity(store, words, "remarks"))?.name;
  expect(await find(orlu.id)).toBe("Ada Orlu");
  expect(await find("ada orlu")).toBe("Ada Orlu");
  expect(await find("Orlu")).toBe("Ada Orlu"); // The bridge says nothing.
  expect(await find("Orlu Bridge")).toBe("Orlu Bridge");
  expect(await find("Sorvan")).toBeUndefined();
  expect(await find(" ")).toBeUndefined();
  await expect(find("Tesk")).rejects.toMatchObject({
    code: "several-entities",
    message: expect.stringContaining("Bram Tesk (e0000000000000a3), Dora Tesk (e0000000000000a4)"),
  });
  await expect(findSpeaker(store, "Sorvan")).rejects.toMatchObject({ code: "no-such-speaker" });
  await store.close();
});
