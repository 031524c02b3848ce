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

test("an address on the first line holds the date too, with the words", () => {
  const doc = createPlainDoc("https://gazette.example/2031/05/14/talks\nTalks end\n\nThey met.");
  const laid = withLayer(withLayer(withLayer(doc, "blocks", []), "timexes", []), "turns", []);
  const { date, reasons } = dating().run(laid);
  expect(date).toBe("2031-05-14");
  expect(reasons[0]).toEqual({ kind: "url", value: "2031-05-14", start: 0, end: 40 });
});

test("a day on which something took place is past whatever the sentence hopes for", () => {
  const text = "They agreed to pay for those who died when it sank on 13 May 2031.";
  const when: Timex = { start: 54, end: 65, type: "DATE", value: "2031-05-13", relative: null };
  const laid = withLayer(withLayer(createPlainDoc(text), "blocks", []), "timexes", [when]);
  const { earliest } = dating().run(withLayer(laid, "turns", []));
  expect(earliest).toBe("2031-05-13");
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

test("a dateline of two days is of the second", () => {
  const first: Timex = { ...day, start: 12, end: 15, value: "2031-05-13", relative: null };
  const second: Timex = { ...day, start: 16, end: 18, relative: null };
  expect(dateOf([dateline], [first, second]).reasons[0]).toEqual({
    kind: "dateline",
    value: "2031-05-14",
    start: 12,
    end: 18,
  });
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

test.each([
  ["Dam breaks\non , updated May 14 , 2031 at 8 : 33 AM\nIt broke.", "2031-05-14"],
  ["Dam breaks\nBy Ida Moreth, Updated: May 14 , 2031\nIt broke.", "2031-05-14"],
  ["Dam breaks\nThe plan was updated May 14 , 2031 by the town.", null],
])("%j is dated by its line: %s", (text, date) => {
  const start = text.indexOf("May 14");
  const timex = {
    start,
    end: start + 13,
    type: "DATE",
    value: "2031-05-14",
    relative: null,
  } as const;
  const laid = withLayer(withLayer(createPlainDoc(text), "blocks", []), "timexes", [timex]);
  expect(dating().run(withLayer(laid, "turns", [])).date).toBe(date);
});

test("a day between a dateline's place and the text belongs to the dateline", () => {
  const run = (text: string) => {
    const end = text.indexOf("-") + 1;
    const start = text.indexOf("May 14");
    const timex = {
      start,
      end: start + 6,
      type: "DATE",
      value: "2031-05-14",
      relative: "day=05-14",
    } as const;
    const block: Block = { kind: "dateline", start: 0, end };
    const laid = withLayer(withLayer(createPlainDoc(text), "blocks", [block]), "timexes", [timex]);
    return dating().run(withLayer(laid, "turns", [])).date;
  };
  expect(run("TOLMEN - May 14 - The talks ended.")).toBe("2031-05-14");
  expect(run("TOLMEN - May 14 was the day of the talks.")).toBeNull();
});

test("the date of a release lies ahead and bounds nothing", () => {
  const text = "The film has a release date of 22 November 2033.";
  const timex = { start: 31, end: 47, type: "DATE", value: "2033-11-22", relative: null } as const;
  const laid = withLayer(withLayer(createPlainDoc(text), "blocks", []), "timexes", [timex]);
  expect(dating().run(withLayer(laid, "turns", [])).earliest).toBeNull();
});

function headDate(text: string, words: string, value: string) {
  const start = text.indexOf(words);
  const timex = { start, end: start + words.length, type: "DATE", value, relative: null } as const;
  const doc = withLayer(withLayer(createPlainDoc(text), "blocks", []), "timexes", [timex]);
  return dating().run(withLayer(doc, "turns", []));
}

test.each([
  [
    "2031-02-25T08:30:00Z Halmark: parliament meets.",
    "2031-02-25T08:30:00Z",
    "2031-02-25T08:30",
    "2031-02-25",
  ],
  ["25 February 2031: parliament meets.", "25 February 2031", "2031-02-25", "2031-02-25"],
  ["Korda, 25.02.31. The ministry spoke.", "25.02.31", "2031-02-25", "2031-02-25"],
  ["Korda, 25.02.31 and 26.02.31 were days of sorrow.", "25.02.31", "2031-02-25", null],
  [
    "Sent: Tuesday, February 25, 2031 9:14 AM\nSubject: talks",
    "February 25, 2031",
    "2031-02-25",
    "2031-02-25",
  ],
  ["25 February 2031 was a day of sorrow.", "25 February 2031", "2031-02-25", null],
  ["Tavria Review, June 2031\n\nThe flood rose.", "June 2031", "2031-06", "2031-06"],
  ["The flood of Brenn, June 2031, was the worst.", "June 2031", "2031-06", null],
  ["Published 03/04/2031\n\nFishermen met.", "03/04/2031", "2031", "2031"],
])("%j is dated by its head: %s, %s, %s", (text, words, value, date) => {
  expect(headDate(text, words, value).date).toBe(date);
});

test("what comes before an event bounds nothing by it, a quarter told of does", () => {
  const before = "Half a year before the vote of November 2032 she leads.";
  expect(headDate(before, "November 2032", "2032-11").earliest).toBeNull();
  const quarter = "It lost 40 million in the first quarter of 2031.";
  expect(headDate(quarter, "the first quarter of 2031", "2031-Q1").earliest).toBe("2031-03-01");
});

test("a page is of the day it was first published, whichever of its days comes first", () => {
  const text = "Storm\nLast updated 3 August 2031, first published 21 July 2031\n\nThe port shut.";
  const timexes = ["3 August 2031", "21 July 2031"].map((words, i) => {
    const start = text.indexOf(words);
    const value = i === 0 ? "2031-08-03" : "2031-07-21";
    return { start, end: start + words.length, type: "DATE", value, relative: null } as const;
  });
  const block: Block = { kind: "posted", start: 6, end: text.indexOf("\n\n") };
  const laid = withLayer(withLayer(createPlainDoc(text), "blocks", [block]), "timexes", timexes);
  expect(dating().run(withLayer(laid, "turns", [])).date).toBe("2031-07-21");
});

test("minutes of several days were written on the last or later, not on the first", () => {
  const text = `Harbour board

3 June 2031

The dredger came and could not berth for want of a pilot.

5 June 2031

It left again without having been paid.`;
  const timexes = ["3 June 2031", "5 June 2031"].map((words, i): Timex => {
    const start = text.indexOf(words);
    const value = `2031-06-0${3 + 2 * i}`;
    return { start, end: start + words.length, type: "DATE", value, relative: null };
  });
  const blocks: Block[] = [{ kind: "posted", start: 15, end: 26 }];
  const laid = withLayer(withLayer(createPlainDoc(text), "blocks", blocks), "timexes", timexes);
  const { date, earliest, reasons } = dating().run(withLayer(laid, "turns", []));
  expect([date, earliest]).toEqual([null, "2031-06-05"]);
  expect(reasons[0]?.kind).toBe("headings");
});

test("a bulletin is of the month in which it was issued", () => {
  const doc = createPlainDoc("Bulletin on food\nIssued: June 2031\n\nMaize rose.");
  const month = { start: 25, end: 34, type: "DATE", value: "2031-06", relative: null } as const;
  const laid = withLayer(withLayer(withLayer(doc, "blocks", []), "timexes", [month]), "turns", []);
  expect(dating().run(laid)).toMatchObject({
    date: "2031-06",
    reasons: [{ kind: "posted", value: "2031-06", start: 25, end: 34 }],
  });
});

test.each([
  "For immediate release: 14 May 2031\n\nThe line opens.",
  "FOR IMMEDIATE RELEASE, 14 May 2031\n\nThe line opens.",
  "EMBARGOED until 00:01 on 14 May 2031\n\nThe line opens.",
  "The line opens\nRelease date: 14 May 2031\n\nThe line opens.",
  "The line opens.\n\nTolmen, 14 May 2031",
])("%j is of the day that it names", (text) => {
  const start = text.indexOf("14 May 2031");
  const day: Timex = { start, end: start + 11, type: "DATE", value: "2031-05-14", relative: null };
  const laid = withLayer(withLayer(createPlainDoc(text), "blocks", []), "timexes", [day]);
  expect(dating().run(withLayer(laid, "turns", [])).date).toBe("2031-05-14");
});

test("a text that speaks of a release or a place and a day is not dated by them", () => {
  const text =
    "The films\n\nThey were out for immediate release in Tolmen, 14 May 2031 being a Sunday.";
  const start = text.indexOf("14 May 2031");
  const day: Timex = { start, end: start + 11, type: "DATE", value: "2031-05-14", relative: null };
  const laid = withLayer(withLayer(createPlainDoc(text), "blocks", []), "timexes", [day]);
  expect(dating().run(withLayer(laid, "turns", [])).date).toBeNull();
});
