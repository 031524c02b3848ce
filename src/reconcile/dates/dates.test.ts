import fc from "fast-check";
import { expect, test } from "vitest";
import { timeFact } from "../../../test/dates/time-fact.ts";
import type { OwnDating } from "../../doc/index.ts";
import type { Dating } from "../../record/index.ts";
import { dayNumber, isoDay, parseDay } from "../../text/index.ts";
import type { DocumentFacts } from "../facts.ts";
import type { TimeFact } from "../time-facts.ts";
import {
  chooseDay,
  createDayWeigher,
  createRoundsDater,
  type DatedElsewhere,
  dateDocuments,
  dayWeights,
  type KnownDay,
  statementDate,
} from "./index.ts";

const nothing: OwnDating = { date: null, earliest: null, latest: null, reasons: [] };

function time(exact: string, relative: string | null, value: string | null = null): TimeFact {
  return timeFact(exact, relative, { value, words: ["flood", "reach", "valley"] });
}

function facts(
  doc: string,
  terms: string,
  times: readonly TimeFact[] = [],
  dating: OwnDating = nothing,
): DocumentFacts {
  return {
    doc,
    name: doc,
    outlet: null,
    textHash: doc,
    dating,
    datingEvidence: dating.reasons.map(() => ({ doc, start: 0, end: 5, exact: "words" })),
    transcript: false,
    channel: null,
    chains: [],
    statements: [],
    figures: [],
    events: [],
    stances: [],
    terms: terms.split(" ").map((term) => [term, 1]),
    times,
    ages: [],
    prints: [],
  };
}

function dated(
  doc: string,
  terms: string,
  day: string,
  times: readonly TimeFact[] = [],
): DocumentFacts {
  const reasons = [{ kind: "posted", value: day, start: 0, end: 5 }];
  return facts(doc, terms, times, { date: day, earliest: day, latest: day, reasons });
}

const flood = "flood dam brenn valley";
/** Four documents of a flood on Monday, 12 May 2031, and others of other matters. */
const pile: readonly DocumentFacts[] = [
  dated("a", `${flood} monitor`, "2031-05-13", [time("Monday", "weekday=1")]),
  dated("b", `${flood} rescue`, "2031-05-13", [time("Monday", "weekday=1")]),
  dated("c", `${flood} sluice`, "2031-05-13", [time("yesterday", "day:-1")]),
  dated("x", "grain port tariff quota", "2030-02-01"),
  dated("y", "grain port harvest rail", "2030-02-20"),
];

function dateOf(documents: readonly DocumentFacts[], doc: string): Dating | undefined {
  return dateDocuments(documents, []).find((dating) => dating.doc === doc);
}

test("a document is of the day of its story, with the words that fit it", () => {
  const found = dateOf([...pile, facts("d", `${flood} boats`, [time("Monday", "weekday=1")])], "d");
  expect(found?.date).toBe("2031-05-13");
  expect(found?.how).toBe("story");
  expect(found?.reasons[0]?.text).toContain("3 documents of the same story");
  expect(found?.reasons[0]?.text).toContain(
    "most likely written on 13 May 2031, “Monday” being 12 May 2031",
  );
  expect(found?.reasons[0]?.evidence[0]?.exact).toBe("Monday");
});

test("the weekday that a text names first is that of its news, another that of what led to it", () => {
  const story = [
    dated("k", `${flood} inquiry`, "2031-05-14"),
    dated("l", `${flood} sluice`, "2031-05-15"),
  ];
  const times = [
    { ...time("Wednesday", "weekday=3"), said: true, words: ["hearing"] },
    { ...time("Monday", "weekday=1"), sentence: 3, words: ["dam", "break"] },
    { ...time("Thursday", "weekday=4"), sentence: 4, words: ["warn"] },
  ];
  expect(dateOf([...story, facts("d", `${flood} hearing`, times)], "d")?.date).toBe("2031-05-14");
});

test("a day that a neighbour tells of dates who tells of the same as today", () => {
  const words = ["jury", "convict", "murder"];
  const told = { ...time("Monday", "weekday=1"), words };
  const later = [
    dated("j", "orsk trial murder halse", "2031-05-13", [told]),
    dated("k", "orsk trial murder appeal", "2031-05-14", [told]),
  ];
  const today = { ...time("today", "day:0"), words };
  const document = facts("d", "orsk trial murder jury", [today]);
  const found = dateOf([...pile, ...later, document], "d");
  expect(found?.date).toBe("2031-05-12");
  expect(found?.reasons[0]?.text).toContain(
    "most likely written on 12 May 2031, “today” being that day",
  );
});

test("who tells as of today what another looks back on is of the day that it prints", () => {
  const words = ["convict", "orsk", "kiln", "ledger"];
  const printed = { ...time("May 2", "day=05-02"), words, deed: "convict" };
  const sentence = [
    dated("j", "orsk trial murder halse", "2031-05-13"),
    dated("k", "orsk trial murder appeal", "2031-05-14", [printed]),
  ];
  const dateWith = (deed: string): string | null | undefined => {
    const document = facts("d", "orsk trial murder", [{ ...time("today", "day:0"), words, deed }]);
    return dateOf([...pile, ...sentence, document], "d")?.date;
  };
  expect(dateWith("convict")).toBe("2031-05-02");
  expect(dateWith("praise")).not.toBe("2031-05-02");
});

test("in a folder of reports on one event the words that all have tell of the event", () => {
  const folder = [
    dated("a", `${flood} gauge level`, "2031-05-13"),
    dated("b", `${flood} tent crew`, "2031-05-14"),
  ];
  const dateWith = (words: string): string | null | undefined =>
    dateOf([...folder, facts("d", words, [time("Wednesday", "weekday=3")])], "d")?.date;
  expect(dateWith(`${flood} blanket sluice`)).toBe("2031-05-14");
  expect(dateWith("quarry wage strike guild")).toBeNull();
});

test("in a folder two reports on one matter, weeks apart, date no other that only its matter ties to them", () => {
  const folder = [
    dated("a", `${flood} gauge level`, "2031-05-13"),
    dated("b", "guild wage strike quarry foreman shift", "2031-06-02"),
    dated("c", "guild wage strike quarry vote crowd", "2031-06-24"),
  ];
  const friday = [time("Friday", "weekday=5")];
  const other = facts("d", "guild wage strike quarry foreman mast", friday);
  expect(dateOf([...folder, other], "d")?.date).toBeNull();
});

test("a day that came with a document and that its story puts elsewhere does not draw others along", () => {
  const monday = [time("Monday", "weekday=1")];
  const reports = [
    dated("a", `${flood} monitor gauge level rain cloud`, "2031-05-13", monday),
    dated("b", `${flood} rescue tent blanket rain gauge`, "2031-05-13", monday),
    dated("c", `${flood} sluice gate level tent crew`, "2031-05-13", monday),
    ...Array.from({ length: 12 }, (_, i) =>
      dated(`x${i}`, `grain${i} port${i} quota`, "2030-02-01"),
    ),
  ];
  const june = { date: "2031-06-24", earliest: "2031-06-24", latest: "2031-06-24" };
  const withKind = (kind: string): string | null | undefined => {
    const reasons = [{ kind, value: "2031-06-24", start: 0, end: kind === "metadata" ? 0 : 5 }];
    const words = `${flood} boats harbour quay crane`;
    const changed = facts("m", words, monday, { ...june, reasons });
    return dateOf([...reports, changed, facts("d", words, monday)], "d")?.date;
  };
  expect(withKind("metadata")).toBe("2031-05-13");
  expect(withKind("dateline")).not.toBe("2031-05-13");
});

test("a report that stands alone must be much alike to date another", () => {
  const document = facts("d", "grain port locusts wheat");
  const near = dated("z", "grain port locusts hail", "2030-02-10");
  const far = dated("z", "grain port quota storm rain hail frost wind", "2030-02-10");
  expect(dateOf([...pile.slice(0, 3), near, document], "d")?.date).toBe("2030-02-10");
  expect(dateOf([...pile.slice(0, 3), far, document], "d")?.date).toBeNull();
});

function daysOf(documents: readonly DocumentFacts[]): Map<string, KnownDay> {
  return new Map(
    documents.flatMap(({ doc, dating }) => {
      const day = parseDay(dating.date ?? "");
      return day === null ? [] : [[doc, { day: dayNumber(day), chance: 1 }] as const];
    }),
  );
}

test("where all are alike and months apart, likeness alone dates nothing", () => {
  const campaign = "varro halse ballot debate tariff";
  const words = ["poll", "rally", "donor", "advert", "manifesto", "recount"];
  const run = words.map((word, i) =>
    dated(`m${i}`, `${campaign} ${word}`, `2031-${String(2 * i + 1).padStart(2, "0")}-10`),
  );
  const document = facts("d", `${campaign} speech`);
  expect(dateOf([...run, document], "d")?.date).toBeNull();
  expect(dateOf([...pile, ...run.slice(0, 1), document], "d")?.date).toBe("2031-01-10");
});

test("people who are younger in it put a document before its story", () => {
  const withAge = (document: DocumentFacts, age: number): DocumentFacts => ({
    ...document,
    ages: [["Orsk", age]],
  });
  const trial = "orsk trial murder";
  const documents = [
    withAge(dated("m", `${trial} charge`, "2029-04-10"), 27),
    withAge(dated("n", `${trial} verdict`, "2031-05-03"), 29),
    withAge(dated("o", `${trial} verdict`, "2031-05-03"), 29),
  ];
  const found = dateOf([...documents, withAge(facts("d", `${trial} verdict`), 27)], "d");
  expect(found?.date?.startsWith("2031")).not.toBe(true);
});

test("one look-alike is not enough to date a document", () => {
  const found = dateOf([...pile, facts("d", "grain port locusts wheat")], "d");
  expect(found?.date).toBeNull();
});

test("several that are somewhat alike and of the same days date a document", () => {
  const others = ["quay", "pilot", "sonar", "diver", "crane"].map((term, i) =>
    dated(`f${i}`, `${term} gale${i} ferry olvan strait wreck`, "2031-08-04"),
  );
  const document = facts("d", "salvage court ferry olvan strait wreck");
  expect(dateOf([...pile, ...others, document], "d")?.date).toBe("2031-08-04");
});

test("a day that the neighbours plan dates who tells of it", () => {
  const plan = {
    ...time("June 20", "day=06-20", null),
    toCome: true,
    words: ["sentence", "orsk", "judge"],
  };
  const verdicts = [
    dated("j", "orsk trial murder halse jury", "2031-05-13", [plan]),
    dated("k", "orsk trial murder appeal jury", "2031-05-14", [plan]),
  ];
  const friday = { ...time("Friday", "weekday=5"), words: ["sentence", "judge", "orsk"] };
  const verdict = { ...time("May 13", "day=05-13"), sentence: 6, words: ["jury", "convict"] };
  const document = facts("d", "orsk trial murder sentence judge", [friday, verdict]);
  expect(dateOf([...pile, ...verdicts, document], "d")?.date).toBe("2031-06-20");
});

test("what a document looks forward to, and neighbours tell of as past, comes after it", () => {
  const final = "rovers halme final cup arena";
  const words = ["final", "rovers", "halme"];
  const won = [{ ...time("Sunday", "weekday=7"), words }];
  const documents = [
    ...pile,
    dated("g", `${final} goals`, "2031-05-12", won),
    dated("h", `${final} parade`, "2031-05-13", won),
  ];
  const meet = (toCome: boolean): string | null | undefined => {
    const one = { ...time("Sunday", "weekday=7"), words, toCome };
    return dateOf([...documents, facts("d", `${final} captain`, [one])], "d")?.date;
  };
  expect(meet(false)).toBe("2031-05-12");
  expect(meet(true)).toBe("2031-05-11");
});

test("a year after the flood is a year after it", () => {
  const words = ["flood", "reach", "valley"];
  const after = { ...time("A year", null, "P1Y"), after: true, words };
  const sunday = { ...time("Sunday", "weekday=7"), words: ["dike", "open", "mayor"] };
  const document = facts("d", `${flood} dike`, [after, sunday]);
  const found = dateOf([...pile, document], "d")?.date ?? "2032";
  expect(found.startsWith("2032")).toBe(true);
});

test("a document that gives its month is of no day that nothing in it tells", () => {
  const reasons = [{ kind: "metadata", value: "2031-05", start: 0, end: 0 }];
  const own: OwnDating = { date: "2031-05", earliest: "2031-05", latest: "2031-05", reasons };
  const dateWith = (times: readonly TimeFact[]): string | null | undefined =>
    dateOf([...pile, facts("d", `${flood} boats`, times, own)], "d")?.date;
  expect(dateWith([])).toBe("2031-05");
  expect(dateWith([time("Monday", "weekday=1")])).toBe("2031-05-13");
});

test("in May is not said in May", () => {
  const trial = "orsk trial murder halse jury";
  const pairs = ["2031-05-13", "2031-06-13"].flatMap((day, i) => [
    dated(`j${i}`, `${trial} appeal${i}`, day),
    dated(`k${i}`, `${trial} clerk${i}`, day),
  ]);
  const document = facts("d", `${trial} judge`, [time("May", "month=5")]);
  const documents = [...pile, ...pairs, document];
  const { candidates } = createDayWeigher(documents)(document, daysOf(documents));
  expect(isoDay(chooseDay(candidates, dayWeights)?.day ?? 0)).toBe("2031-06-13");
});

test("an undated neighbour that can be dated helps to date another", () => {
  const near = facts("n", `${flood} boats ferry quay pilots harbor`, [time("Monday", "weekday=1")]);
  const far = facts("d", "boats ferry quay pilots harbor", [time("Monday", "weekday=1")]);
  const documents = [...pile, near, far];
  const days = daysOf(pile);
  expect(dateOf(documents, "d")?.date).toBe("2031-05-13");
  expect(createRoundsDater(documents)(far, days).date).toBe("2031-05-13");
  expect(createRoundsDater([...pile, far])(far, days).date).toBeNull();
});

test("one lent day does not lend itself on to all of a long affair", () => {
  // One hearing is dated; each document after it is most like the one before.
  const words =
    "talvik trial judge appeal jury clerk cell bail plea oath writ dock bench usher robe gavel aisle plaint";
  const link = (i: number): string =>
    words
      .split(" ")
      .slice(2 * i, 2 * i + 8)
      .join(" ");
  const affair = [1, 2, 3, 4, 5].map((i) => facts(`t${i}`, link(i)));
  const matters = Array.from({ length: 40 }, (_, i) => facts(`m${i}`, `m${i} n${i}`));
  const documents = [...pile, ...matters, dated("t0", link(0), "2031-01-10"), ...affair];
  const given = dateDocuments(documents, []).filter(({ date }) => date === "2031-01-10");
  expect(given.map(({ doc }) => doc)).toEqual(["t0", "t1", "t2"]);
});

test("a day printed without its year takes that of the story", () => {
  const own: OwnDating = {
    ...nothing,
    reasons: [{ kind: "dateline", value: "XXXX-05-14", start: 0, end: 5 }],
  };
  const found = dateOf([...pile, facts("d", `${flood} boats`, [], own)], "d");
  expect(found?.date).toBe("2031-05-14");
  expect(found?.how).toBe("dateline");
});

test("a weekday with its number is the one near the story", () => {
  const pair = [time("this Thursday (15)", "weekday=4&15")];
  const found = dateOf([...pile, facts("d", `${flood} boats`, pair)], "d");
  expect(found?.date).toBe("2031-05-15");
  expect(found?.how).toBe("weekday");
});

test("today is the day that another document gives the same remark", () => {
  const cite = (doc: string) => ({ doc, start: 0, end: 5, exact: "words" });
  const elsewhere: DatedElsewhere[] = [
    { doc: "d", evidence: cite("d"), date: "2031-03-01", other: cite("t") },
  ];
  const document = facts("d", "talks palace", [time("today", "day:0")]);
  const [found] = dateDocuments([document], elsewhere);
  expect(found?.date).toBe("2031-03-01");
  const twoDays = [...elsewhere, { ...(elsewhere[0] as DatedElsewhere), date: "2031-03-02" }];
  expect(dateDocuments([document], twoDays)[0]?.date).toBeNull();
});

test("what is only bounded by its last heading keeps an open end", () => {
  const reasons = [{ kind: "headings", value: "2031-05-15/..", start: 0, end: 5 }];
  const own: OwnDating = { date: null, earliest: "2031-05-15", latest: null, reasons };
  expect(dateOf([...pile, facts("d", `${flood} boats`, [], own)], "d")?.date).toBe("2031-05-15/..");
});

test("a story does not date a document before what it tells of", () => {
  const own: OwnDating = {
    date: null,
    earliest: "2031-07-01",
    latest: null,
    reasons: [{ kind: "latest-event", value: "2031-07-01/..", start: 0, end: 5 }],
  };
  expect(dateOf([...pile, facts("d", `${flood} boats`, [], own)], "d")?.date).toBeNull();
});

test("the order of documents does not matter", () => {
  const documents = [...pile, facts("d", `${flood} boats`), facts("e", `${flood} fish`)];
  const inOrder = new Map(dateDocuments(documents, []).map((dating) => [dating.doc, dating]));
  fc.assert(
    fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
      for (const dating of dateDocuments(shuffled, [])) {
        expect(dating).toEqual(inOrder.get(dating.doc));
      }
    }),
    { numRuns: 20 },
  );
});

test("a statement of today is of the day that the record gives its document", () => {
  expect(statementDate("day:0", "2031-05-14")).toBe("2031-05-14");
  expect(statementDate("weekday=1", "2031-05-14")).toBe("2031-05-12");
  expect(statementDate("month:-1", "2031-05-14")).toBe("2031-04");
  expect(statementDate("day:-1:TEV", "2031-05-14")).toBe("2031-05-13");
  expect(statementDate("week:-1", "2031-05-14")).toBe("2031-05-05/2031-05-11");
  expect(statementDate("day=06-20", "2031-05-14")).toBe("2030-06-20");
  expect(statementDate("day:1", "2031-05-14")).toBeNull();
});

test("a statement without a time of its own, or of an undated document, has no date", () => {
  expect(statementDate(null, "2031-05-14")).toBeNull();
  expect(statementDate("day:0", null)).toBeNull();
  expect(statementDate("day:0", "2031-05")).toBeNull();
  expect(statementDate("day:0", "2031-05-14/..")).toBeNull();
});
