import { expect, test } from "vitest";
import type { Evidence } from "../../record/index.ts";
import { dateRange } from "../../record/index.ts";
import { dayNumber, parseDay } from "../../text/index.ts";
import { settleLast } from "./last-month.ts";
import type { EventReport } from "./report.ts";

/** A visit by Ada Orlu to Veldia, as one document tells of it. */
function visit(doc: string, date: string, when: string, written = "2031-03-20"): EventReport {
  const words: Evidence = { doc, start: 5, end: 10, exact: "visit" };
  const day = parseDay(written);
  const party = (key: string, country: string) => ({
    key,
    country,
    isCountry: false,
    evidence: words,
    isNamed: true,
    counted: null,
    name: key,
  });
  const facts = {
    event: { type: "CONSULT", mode: "visit", realis: "happened", place: null },
    evidence: words,
    trigger: words,
    printed: { when: { ...words, exact: when } },
  } as unknown as EventReport["facts"]; // Of a report only these are looked at.
  return {
    facts,
    doc,
    actors: [party("entity e1", "TRK")],
    recipients: [party("entity e2", "VEL")],
    assertedBy: null,
    date,
    range: dateRange(date),
    written: day === null ? null : dayNumber(day),
  };
}

function settled(...reports: readonly EventReport[]): string | null | undefined {
  const there = settleLast(reports).find(({ doc }) => doc === "a")?.date;
  expect(settleLast(reports.toReversed()).find(({ doc }) => doc === "a")?.date).toBe(there);
  return there;
}

const last = visit("a", "2030-02", "last February");

test("last February is of the year in which another document dates the same visit", () => {
  expect(settled(last, visit("b", "2031-02-14", "14 February 2031"))).toBe("2031-02");
  expect(settled(last, visit("b", "2030-02-14", "14 February 2030"))).toBe("2030-02");
});

test("where nobody dates the visit, or both years have one, last February stays as read", () => {
  expect(settled(last)).toBe("2030-02");
  expect(settled(last, visit("b", "2031-04-02", "2 April 2031"))).toBe("2030-02");
  const [gone, before] = [visit("b", "2031-02-14", "x"), visit("c", "2030-02-03", "x")];
  expect(settled(last, gone, before)).toBe("2030-02");
});

test("what is told as past is never moved ahead of its telling", () => {
  const early = visit("a", "2030-02", "last February", "2031-01-20");
  expect(settled(early, visit("b", "2031-02-14", "14 February 2031"))).toBe("2030-02");
});

test("in February is of the year that its tense gives", () => {
  const bare = visit("a", "2030-02", "February");
  expect(settled(bare, visit("b", "2031-02-14", "14 February 2031"))).toBe("2030-02");
});
