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
