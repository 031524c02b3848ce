import { expect, test } from "vitest";
import type { EventMention } from "../../doc/index.ts";
import { createEventReport, matchEvents, type PartyKnowledge } from "./index.ts";

const knowledge: PartyKnowledge = {
  entity: (_doc, chain) => (chain === null ? null : `e${chain}`),
  name: (entity) => ({ e1: "Ada Orlu", e2: "Veldia" })[entity] ?? null,
  isCountry: (entity) => entity === "e2",
};

const party = (chain: number, country: string) => ({ start: 0, end: 4, name: "x", chain, country });

function report(doc: string, more: Partial<EventMention> = {}, written = "2031-05-14") {
  const event: EventMention = {
    trigger: { start: 5, end: 10 },
    type: "CONSULT",
    mode: "visit",
    cameo: "042",
    actors: [party(1, "TRK")],
    recipients: [party(2, "VEL")],
    date: null,
    timex: null,
    place: null,
    realis: "happened",
    assertedBy: null,
    confidence: 0.8,
    ...more,
  };
  const evidence = { doc, start: 0, end: 10, exact: "Ada visits" };
  const trigger = { doc, start: 5, end: 10, exact: "visit" };
  return createEventReport({ event, evidence, trigger, relative: null }, written, knowledge);
}

test("a plan and the report that confirms it are one event, which happened", () => {
  const rows = matchEvents([
    report("a", { realis: "planned" }, "2031-05-08"),
    report("b", { date: "2031-05-14" }),
    report("c"),
  ]);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ realis: "happened", date: "2031-05-14" });
  expect(rows[0]?.evidence).toHaveLength(3);
});

test("what is denied, of another time or of another mode stays apart", () => {
  const rows = matchEvents([
    report("a", { date: "2031-05-14" }),
    report("b", { realis: "not" }),
    report("c", { date: "2031-09-01" }),
    report("d", { mode: "phone" }),
  ]);
  expect(rows).toHaveLength(4);
});

test("the order of the reports does not matter", () => {
  const reports = [
    report("a", { date: "2031-05-14" }),
    report("b", { realis: "planned" }, "2031-05-01"),
    report("c", { date: "2031-09-01" }),
    report("d", {}, "2031-08-30"),
  ];
  expect(matchEvents([...reports].reverse())).toEqual(matchEvents(reports));
});
