import fc from "fast-check";
import { expect, test } from "vitest";
import type { EventMention } from "../../doc/index.ts";
import { createEventReport, matchEvents, type PartyKnowledge } from "./index.ts";

const knowledge: PartyKnowledge = {
  entity: (_doc, chain) => (chain === null ? null : `e${chain}`),
  name: (entity) => ({ e1: "Ada Orlu", e2: "Veldia" })[entity] ?? null,
  isCountry: (entity) => entity === "e2",
};

const party = (chain: number, country: string) => ({ start: 0, end: 4, name: "x", chain, country });

interface Told {
  readonly asserter?: number;
  readonly definite?: boolean;
  /** Where the trigger starts, and its word. */
  readonly at?: number;
  readonly word?: string;
  readonly relative?: string;
  readonly until?: string;
  readonly inferred?: "year" | "week";
}

function report(
  doc: string,
  more: Partial<EventMention> = {},
  written = "2031-05-14",
  { asserter, definite, at = 5, word = "visit", relative, until, inferred }: Told = {},
) {
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
  const trigger = { doc, start: at, end: at + 5, exact: word };
  const evidence = { ...trigger, exact: `a ${word}` };
  return createEventReport(
    {
      event,
      evidence,
      trigger,
      relative: relative ?? null,
      until: until ?? null,
      inferred: inferred ?? null,
      asserter: asserter ?? null,
      definite: definite ?? false,
      printed: {
        deed: trigger,
        when: null,
        where: null,
        actors: event.actors.map(() => evidence),
        recipients: event.recipients.map(() => evidence),
      },
    },
    written,
    knowledge,
  );
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
    report("c", { date: "2031-09-01" }, "2031-09-02"),
    report("d", { mode: "phone" }),
  ]);
  expect(rows).toHaveLength(4);
});

test("visits to two towns are two, also of one visitor", () => {
  const none = { recipients: [] };
  const rows = matchEvents([
    report("a", { ...none, place: "Brenn", date: "2031-05-14" }),
    report("b", { ...none, place: "Lozno" }),
    report("c", { ...none, place: "Brenn" }),
  ]);
  expect(rows.map(({ evidence }) => evidence.length).sort()).toEqual([1, 2]);
});

test("the visit is the one that its document tells of, where it tells of one only", () => {
  const bare = { actors: [], recipients: [] };
  const later = { definite: true, at: 50 };
  const one = matchEvents([report("a"), report("a", bare, "2031-05-14", later)]);
  expect(one.map(({ evidence }) => evidence.length)).toEqual([2]);
  const two = matchEvents([
    report("a", { date: "2031-05-14" }, "2031-09-20"),
    report("a", { date: "2031-09-14" }, "2031-09-20", { at: 30 }),
    report("a", bare, "2031-09-20", later),
  ]);
  expect(two.map(({ evidence }) => evidence.length)).toEqual([1, 1]);
});

test("talks with somebody are those that are known of that day, where they are the only ones", () => {
  const talks = { mode: "meet", date: "2031-05-14" };
  const other = { ...talks, actors: [party(3, "KOR")], recipients: [party(2, "VEL")] };
  const sided = { ...talks, actors: [party(1, "TRK")], recipients: [] };
  const told = [report("a", talks), report("b", sided)];
  expect(matchEvents(told)).toHaveLength(1);
  const own = { ...other, recipients: [party(1, "TRK")] };
  expect(matchEvents([...told, report("c", own)])).toHaveLength(3);
});

test("what happened was before it was written: a later date without a year is of the year before", () => {
  const early = report("a", { date: "2031-08" }, "2031-05-14", { inferred: "year" });
  expect(matchEvents([early])[0]?.date).toBe("2030-08");
  expect(matchEvents([report("a", { date: "2031-08" }, "2031-05-14")])[0]?.date).toBeNull();
  const planned = report("a", { date: "2031-08", realis: "planned" }, "2031-05-14");
  expect(matchEvents([planned])[0]?.date).toBe("2031-08");
});

test("a printed day of the past that is a few days after the day given for its document stays", () => {
  const told = report("a", { date: "2031-05-16" }, "2031-05-14", { inferred: "year" });
  expect(told.date).toBe("2031-05-16");
  expect(report("a", { date: "2031-05-16" }, "2031-05-14").date).toBe("2031-05-16");
  const far = report("a", { date: "2031-06-16" }, "2031-05-14", { inferred: "year" });
  expect(far.date).toBe("2030-06-16");
  expect(report("a", { date: "2031-06-16" }, "2031-05-14").date).toBeNull();
});

test("a weekday of what is planned that was read as past is that of the week after", () => {
  const date = (more: Partial<EventMention>): string | null =>
    report("a", more, "2031-05-14", { inferred: "week" }).date;
  expect(date({ date: "2031-05-10", realis: "planned" })).toBe("2031-05-17");
  expect(date({ date: "2031-05-14", realis: "planned" })).toBe("2031-05-14");
  expect(date({ date: "2031-04-26", realis: "planned" })).toBe("2031-04-26");
  expect(date({ date: "2031-05-10", realis: "happened" })).toBe("2031-05-10");
});

test("a weekday of the past that was read as one to come is that of the week before", () => {
  const told = report("a", { date: "2032-02-24" }, "2032-02-18", { inferred: "week" });
  expect(told.date).toBe("2032-02-17");
  const today = report("a", { date: "2032-02-18" }, "2032-02-18", { inferred: "week" });
  expect(today.date).toBe("2032-02-18");
  const far = report("a", { date: "2032-03-02" }, "2032-02-18", { inferred: "week" });
  expect(far.date).toBeNull();
});

test("a range of days that waits for the document's date is resolved at both ends", () => {
  const visit = report("a", {}, "2031-05-16", { relative: "day=05-13", until: "day=05-15" });
  expect(matchEvents([visit])[0]?.date).toBe("2031-05-13/2031-05-15");
});

test("gunmen here and gunmen there need not be the same", () => {
  const gunmen = [{ start: 0, end: 4, name: "gunmen", chain: null, country: null }];
  const attack = { type: "ASSAULT", mode: null, actors: gunmen, recipients: [] };
  expect(matchEvents([report("a", attack), report("b", attack)])).toHaveLength(2);
  const placed = { ...attack, place: "Brenn" };
  expect(matchEvents([report("a", placed), report("b", placed)])).toHaveLength(1);
});

test("who asserts goes by the name that is known across documents", () => {
  const [row] = matchEvents([
    report("a", { assertedBy: "Ms Orlu" }, "2031-05-14", { asserter: 1 }),
  ]);
  expect(row?.assertedBy).toBe("Ada Orlu");
});

test("any order of any reports gives the same rows, and no report is lost or told twice", () => {
  const one = fc.record({
    doc: fc.constantFrom("a", "b", "c", "d"),
    actor: fc.constantFrom([], [1], [2], [1, 3]),
    recipient: fc.constantFrom([], [2], [3]),
    mode: fc.constantFrom("visit", "meet", "phone"),
    date: fc.constantFrom(null, "2031-05-14", "2031-05-20", "2031-05"),
    realis: fc.constantFrom<EventMention["realis"]>("happened", "planned", "conditional", "not"),
    definite: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (rows, keys) => {
      const reports = rows.map(({ doc, actor, recipient, mode, date, realis, definite }, i) =>
        report(
          doc,
          {
            actors: actor.map((chain) => party(chain, `C${chain}`)),
            recipients: recipient.map((chain) => party(chain, `C${chain}`)),
            mode,
            date,
            realis,
          },
          "2031-05-15",
          { definite, at: 10 * i },
        ),
      );
      const shuffled = reports
        .map((row) => ({ row, key: keys.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ row }) => row);
      const found = matchEvents(reports);
      expect(matchEvents(shuffled)).toEqual(found);
      const cited = found.flatMap(({ evidence }) => evidence.map(({ doc, start }) => doc + start));
      expect(new Set(cited).size).toBe(cited.length);
    }),
  );
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

test("what reports of one happening give differently is kept as the words of both sides", () => {
  const told = (doc: string, date: string, deed: string, when: string) => {
    const one = report(doc, { date });
    const words = (exact: string) => ({ doc, start: 40, end: 40 + exact.length, exact });
    const printed = { ...one.facts.printed, deed: words(deed), when: words(when) };
    return { ...one, facts: { ...one.facts, printed } };
  };
  const [row] = matchEvents([
    told("a", "2031-05-13", "state visit", "May 13"),
    told("b", "2031-05-14", "official visit", "Wednesday"),
    told("c", "2031-05-13", "State visit", "the 13th"),
  ]);
  expect(row?.variants?.map(({ kind, a, b }) => `${kind}: ${a.exact} / ${b.exact}`)).toEqual([
    "date: May 13 / Wednesday",
    "words: state visit / official visit",
  ]);
});

test("a party under another name is a difference, a shorter form of its name is none", () => {
  const named = (doc: string, exact: string) => {
    const one = report(doc);
    const evidence = { doc, start: 2, end: 2 + exact.length, exact };
    return { ...one, actors: one.actors.map((actor) => ({ ...actor, evidence })) };
  };
  const [row] = matchEvents([
    named("a", "President Ada Orlu"),
    named("b", "Orlu"),
    named("c", "the former pilot"),
    named("d", "she"),
  ]);
  expect(row?.variants?.map(({ kind, a, b }) => `${kind}: ${a.exact} / ${b.exact}`)).toEqual([
    "actor: President Ada Orlu / the former pilot",
  ]);
});

test("reports of one day that count the dead differently are one event", () => {
  const dead = (name: string): Partial<EventMention> => ({
    type: "ASSAULT",
    mode: null,
    date: "2031-06-13",
    actors: [{ start: 0, end: 6, name: "gunmen", chain: null, country: null }],
    recipients: [{ start: 10, end: 20, name, chain: null, country: null }],
  });
  const rows = matchEvents([
    report("a", dead("six dockers"), "2031-06-14", { at: 5 }),
    report("b", dead("Eight dockers"), "2031-06-14", { at: 40 }),
  ]);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.recipients.map(({ name }) => name)).toEqual(["Eight dockers"]);
});

test("a visit to the town is the visit of that day to the town that others name", () => {
  const rows = matchEvents([
    report("a", { date: "2031-05-14" }),
    report("b", {
      date: "2031-05-14",
      recipients: [{ start: 0, end: 8, name: "the town", chain: null, country: null }],
    }),
  ]);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.recipients.map(({ name }) => name)).toEqual(["Veldia"]);
});

test("a week that waits for the document's date is the interval from its Monday to its Sunday", () => {
  const visit = report("a", {}, "2031-05-16", { relative: "week:-1" });
  expect(matchEvents([visit])[0]?.date).toBe("2031-05-05/2031-05-11");
});

test("a noun alone takes up the fuller words of its document, and the fuller words stay", () => {
  const thing = (name: string) => ({ start: 0, end: 4, name, chain: null, country: null });
  const raid = (doc: string, name: string, at: number) =>
    report(
      doc,
      { type: "ASSAULT", mode: null, actors: [], recipients: [thing(name)] },
      "2031-05-14",
      { at, word: "raids" },
    );
  const rows = matchEvents([raid("a", "museum", 5), raid("a", "the National Museum", 50)]);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.recipients.map(({ name }) => name)).toEqual(["the National Museum"]);
  expect(matchEvents([raid("a", "museum", 5), raid("b", "the National Museum", 50)])).toHaveLength(
    2,
  );
});
