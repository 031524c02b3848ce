import { afterEach, beforeEach, expect, test } from "vitest";
import { createPlainDoc, type Doc, withLayer } from "../doc/index.ts";
import { cite, createJudgment } from "../record/index.ts";
import { openStore, type Store } from "../store/index.ts";
import { createReader } from "./reader.ts";

let store: Store;

beforeEach(async () => {
  store = await openStore(":memory:");
});

afterEach(() => store.close());

const doc = createPlainDoc("Bridge stays open\n\nAda Orlu said so.", "bridge.txt");
const other = createPlainDoc("Ferry to stop\n\nMira Sen said so.", "ferry.txt");

async function write(one: Doc, pipeline: string | null): Promise<void> {
  await store.writeDocument({ doc: one, pipeline, statements: [], problems: [] });
}

test("a document that is stored first and read later gets its headline then", async () => {
  const reader = createReader(store);
  const titleOf = async () => {
    reader.forget();
    return (await reader.overview()).documents.get(doc.id)?.title;
  };
  await write(doc, null);
  expect(await titleOf()).toBeNull();
  await write(withLayer(doc, "blocks", [{ start: 0, end: 17, kind: "headline" }]), "test@1");
  expect(await titleOf()).toBe("Bridge stays open");
});

test("a date set by hand goes with its words to the text that took the document's place, with whoever set it", async () => {
  await write(doc, "test@1");
  const target = [cite(doc, { start: 0, end: 17 })] as const;
  const decision = {
    action: "redate",
    about: "dating",
    target,
    values: { date: "2031-05-12" },
    why: "",
  } as const;
  await store.appendJudgment(
    createJudgment(decision, { who: "Mira", when: "2031-05-14T10:00:00Z" }),
  );
  const changed = createPlainDoc("Corrected. Bridge stays open\n\nAda Orlu said so.", "bridge.txt");
  await write(changed, "test@1");
  const { datings } = await createReader(store).overview();
  expect(datings.get(changed.id)).toMatchObject({ date: "2031-05-12", setBy: "Mira" });
  const other = createPlainDoc("The tunnel is open\n\nAda Orlu said so.", "bridge.txt");
  await write(other, "test@1");
  expect((await createReader(store).overview()).datings.get(other.id)).toBeUndefined();
});

test("of several dates that people set the last one stands, until it is taken back", async () => {
  await write(doc, "test@1");
  await write(other, "test@1");
  const reader = createReader(store);
  const datedBy = async () => {
    reader.forget();
    const { datings, documents } = await reader.overview();
    return [doc, other].map(({ id }) => [documents.get(id)?.dated, datings.get(id)?.setBy]);
  };
  const set = async (action: "redate" | "undo", who: string, when: string, date?: string) => {
    const target = [cite(doc, { start: 0, end: 6 })] as const;
    const values = date === undefined ? null : { date };
    const decision = { action, about: "dating", target, values, why: "" };
    await store.appendJudgment(createJudgment(decision, { who, when }));
  };
  expect(await datedBy()).toEqual([
    [null, undefined],
    [null, undefined],
  ]);
  await set("redate", "Mira", "2031-05-14T10:00:00Z", "2031-05-12");
  await set("redate", "Bram", "2031-05-14T11:00:00Z", "2031-05-13");
  expect(await datedBy()).toEqual([
    ["2031-05-13", "Bram"],
    [null, undefined],
  ]);
  await set("undo", "Bram", "2031-05-14T12:00:00Z");
  expect(await datedBy()).toEqual([
    ["2031-05-12", "Mira"],
    [null, undefined],
  ]);
});
