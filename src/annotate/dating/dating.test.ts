import { expect, test } from "vitest";
import { type Block, createDoc, createPlainDoc, type Timex, withLayer } from "../../doc/index.ts";
import { dating } from "./index.ts";

function dateOf(
  blocks: Block[],
  timexes: Timex[],
  date: string | null = null,
  url: string | null = null,
) {
  const plain = createPlainDoc("PORT OLVAN, May 14 (Korda) - The talks ended.");
  const doc = createDoc(plain.text, { ...plain.origin, date, url }, "en");
  const laid = withLayer(withLayer(doc, "blocks", blocks), "timexes", timexes);
  return dating().run(withLayer(laid, "turns", []));
}

const dateline: Block = { kind: "dateline", start: 0, end: 28 };
const day: Timex = { start: 12, end: 18, type: "DATE", value: "2031-05-14", relative: "day=05-14" };

test("a dateline dates the document, with the words that say so", () => {
  const { date, reasons } = dateOf([dateline], [day], "2031-05-15");
  expect(date).toBe("2031-05-14");
  expect(reasons[0]).toEqual({ kind: "dateline", value: "2031-05-14", start: 12, end: 18 });
  expect(reasons[1]?.kind).toBe("metadata");
});

test("a dateline whose year nobody gives dates nothing", () => {
  expect(dateOf([dateline], [{ ...day, value: null }]).date).toBeNull();
});

test("the address can hold the date", () => {
  expect(dateOf([], [], null, "https://gazette.example/2031/05/14/talks").date).toBe("2031-05-14");
});

test("an anniversary gives the year by arithmetic, the day stays unknown", () => {
  const doc = createPlainDoc("They marked the 60th anniversary of relations set up in 1971.");
  const laid = withLayer(withLayer(withLayer(doc, "blocks", []), "timexes", []), "turns", []);
  const { date, reasons } = dating().run(laid);
  expect(date).toBe("2031");
  expect(reasons[0]?.kind).toBe("anniversary");
});

test("a day printed without its year waits for the record", () => {
  const { reasons, date } = dateOf([dateline], [{ ...day, value: null }]);
  expect(date).toBeNull();
  expect(reasons[0]).toEqual({ kind: "dateline", value: "XXXX-05-14", start: 12, end: 18 });
});

test("metadata that differs by weeks stands as a contradiction", () => {
  const { date, reasons } = dateOf([dateline], [day], "2031-07-01");
  expect(date).toBe("2031-05-14");
  expect(reasons.map(({ kind }) => kind)).toEqual(["dateline", "contradiction"]);
});

test("the latest day told of is the earliest day of writing", () => {
  const told: Timex = { ...day, value: "2031-05-14", relative: null };
  const { date, earliest, latest } = dateOf([], [told]);
  expect([date, earliest, latest]).toEqual([null, "2031-05-14", null]);
});

test("a weekday with its number is dated by what the document counts from", () => {
  const text =
    "The envoys met this Friday (2). They spoke on the day which completes a year of the invasion of Kuwait.";
  const doc = withLayer(withLayer(createPlainDoc(text), "blocks", []), "turns", []);
  const pair: Timex = { start: 15, end: 30, type: "DATE", value: null, relative: "weekday=5&2" };
  const { date, reasons } = dating().run(withLayer(doc, "timexes", [pair]));
  expect(date).toBe("1991-08-02");
  expect(reasons.map(({ kind }) => kind)).toEqual(["weekday", "known-event"]);
});
