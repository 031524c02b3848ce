import { afterAll, beforeAll, expect, test } from "vitest";
import { fillStore } from "../../bench/generated-store.ts";
import type { Remark } from "../record/index.ts";
import { openStore, type SearchColumns, type Store } from "../store/index.ts";
import {
  documentsOf,
  type RemarkColumns,
  type RemarkFilter,
  readRemarkColumns,
  remarksAllowed,
} from "./remark-columns.ts";
import { findWordsInRemarks } from "./remark-words.ts";
import { monthOf } from "./timeline.ts";

let store: Store;
let columns: SearchColumns;
let remarks: RemarkColumns;
let rows: ReadonlyMap<string, Remark>;

beforeAll(async () => {
  store = await openStore(":memory:");
  await fillStore(store, { documents: 60, statementsEach: 10 });
  columns = await store.readSearchColumns();
  remarks = await readRemarkColumns(store);
  rows = new Map((await store.readRows("remarks")).map((row) => [row.id, row]));
});

afterAll(() => store.close());

function listed(filter: RemarkFilter): Remark[] {
  return remarksAllowed(remarks, filter).flatMap((at) => rows.get(remarks.ids[at] ?? "") ?? []);
}

test("all remarks are in the columns, those of most documents first", () => {
  const all = listed({});
  expect(new Set(all)).toEqual(new Set(rows.values()));
  const reach = all.map((remark) => documentsOf(remark).length);
  expect(reach).toEqual(reach.toSorted((a, b) => b - a));
});

test("columns narrow as the rows themselves would", () => {
  const all = [...rows.values()];
  const [first] = all.filter(({ speakerId, date }) => speakerId !== null && date !== null);
  if (first === undefined) throw new Error("The sample has no dated remark of an entity");
  const [doc] = documentsOf(first);
  const month = monthOf(first.date);
  const { speakerId } = first;
  const same = (filter: RemarkFilter, isSo: (remark: Remark) => boolean): void => {
    const wanted = all.filter(isSo).map(({ id }) => id);
    expect(
      listed(filter)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(wanted.sort());
  };
  same({ ...(doc === undefined ? {} : { doc }) }, (one) => documentsOf(one).includes(doc ?? ""));
  same({ month }, ({ date }) => monthOf(date) === month);
  same({ month: null }, ({ date }) => monthOf(date) === null);
  same({ month: "1066-10" }, () => false);
  same({ speakerId: speakerId ?? "" }, (one) => one.speakerId === speakerId);
  same({ show: "shared" }, (one) => documentsOf(one).length > 1);
  same({ show: "wider" }, ({ glosses }) => glosses.length > 0);
  same({ doubt: "doubtful" }, ({ confidence }) => confidence < 0.5);
  same({ doubt: "fair" }, ({ confidence }) => confidence >= 0.5);
  same({ show: "differing" }, ({ variants }) => variants.length > 0);
});

test.each(["barn", "cern barn", "orlu", "nothing-of-the-kind"])(
  "remarks that hold “%s” are the same with columns and without",
  async (words) => {
    const asked = { remarks, words };
    expect(await findWordsInRemarks(store, columns, asked)).toEqual(
      await findWordsInRemarks(store, null, asked),
    );
  },
);
