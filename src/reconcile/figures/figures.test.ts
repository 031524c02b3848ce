import { expect, test } from "vitest";
import { createPlainDoc, type Figure, withLayer } from "../../doc/index.ts";
import type { Fate } from "../../lang/en/fates.ts";
import { isSameAmount } from "./amounts.ts";
import { type FigureFacts, figureFacts, stemsOf } from "./facts.ts";
import { matchFigures } from "./index.ts";

const figure = (value: number, more: Partial<Figure> = {}): Figure => ({
  start: 0,
  end: 4,
  value,
  unit: "tonnes",
  what: "grain shipped through the straits",
  asOf: null,
  by: null,
  bound: "exact",
  ...more,
});

test.each([
  [40, "under", 38.7, true],
  [40, "exact", 39.6, true],
  [40, "exact", 38.7, false],
  [40, "under", 41.2, false],
  [40, "over", 41.2, true],
  [40, "over", 38.7, false],
  [40, "about", 41, true],
  [40, "about", 60, false],
] as const)("%s (%s) against %s agree: %s", (value, bound, other, same) => {
  expect(isSameAmount(figure(value, { bound }), figure(other))).toBe(same);
});

test("two documents that count the same thing agree or differ; other things and times stay apart", () => {
  const at = (doc: string, one: Figure) => ({
    figure: one,
    evidence: { doc, start: 0, end: 4, exact: "x" },
    around: [],
    fate: null,
  });
  const rows = matchFigures([
    at("a", figure(38.7, { asOf: "2030" })),
    at("b", figure(40, { bound: "under" })),
    at("c", figure(31, { asOf: "2030" })),
    at("d", figure(38.7, { asOf: "2029" })),
    at("e", figure(38.7, { what: "coal burnt in winter" })),
  ]);
  const of = (doc: string) => rows.find((row) => row.evidence[0].doc === doc);
  expect(of("a")?.agreesWith).toEqual([of("b")?.id]);
  expect(of("a")?.differsFrom).toEqual([of("c")?.id]);
  expect(of("e")?.agreesWith).toEqual([]);
});

const homes = ["famili", "left", "home", "valley"];
const people = (value: number, more: Partial<Figure> = {}): Figure =>
  figure(value, { unit: "people", what: "people", ...more });
const given = (
  doc: string,
  one: Figure,
  around: readonly string[] = homes,
  start = 0,
): FigureFacts => ({
  figure: { ...one, start, end: start + 4 },
  evidence: { doc, start, end: start + 4, exact: "x" },
  around,
  fate: null,
});

/** How the first of two figures is related to the second. */
function relation(...pair: readonly [FigureFacts, FigureFacts]): string {
  const rows = matchFigures(pair, (doc) => (doc === "late" ? "2033-01-05" : "2031-05-14"));
  const [own] = rows.filter(({ evidence }) => evidence[0].start === pair[0].evidence.start);
  if (own === undefined || own.agreesWith.length > 0) return "agree";
  return own.differsFrom.length > 0 ? "differ" : "none";
}

test("people counted in two documents are the same people only where like things stand around them", () => {
  expect(relation(given("a", people(52_000)), given("b", people(48_000)))).toBe("differ");
  expect(relation(given("a", people(52_000)), given("b", people(48_000), ["vote"]))).toBe("none");
  expect(relation(given("a", people(52_000)), given("late", people(48_000)))).toBe("none");
});

test("what one source says of a figure and another of the same differs within a document", () => {
  const league = given("a", people(51_600, { by: "League" }));
  const council = people(20_000, { by: "Council", carriedFrom: 0 });
  expect(relation(league, given("a", council, homes, 60))).toBe("differ");
  const others = people(20_000, { by: "Council" });
  expect(relation(league, given("a", others, homes, 60))).toBe("none");
});

test("an amount that is hardly the same by chance agrees where one does not say what it counts", () => {
  const untold = figure(5400, { what: null });
  const around = ["berth", "cargo", "terminal"];
  expect(relation(given("a", figure(5400), around), given("b", untold, around))).toBe("agree");
  expect(relation(given("a", figure(5400), around), given("b", untold, ["vote"]))).toBe("none");
  const round = figure(40, { what: null });
  expect(relation(given("a", figure(40), around), given("b", round, around))).toBe("none");
});

/** A bare count of a document, of people whom something befell. */
const befell = (
  doc: string,
  value: number,
  what: string,
  fate: Fate | null,
  near = "dara pass",
) => ({
  ...given(doc, figure(value, { unit: null, what }), near.split(" ")),
  fate,
});

test("the dead of one side, told and revised, differ; those of the other side and the wounded are others", () => {
  const seven = befell("a", 7, "Karsani soldiers", "dead", "dara pass karsani soldier");
  expect(relation(seven, befell("b", 12, "soldiers killed", "dead"))).toBe("differ");
  expect(relation(seven, befell("b", 7, "soldiers", "dead"))).toBe("agree");
  expect(relation(seven, befell("b", 12, "soldiers", "hurt"))).toBe("none");
  expect(relation(seven, befell("b", 8, "border guards", "dead"))).toBe("none");
  expect(relation(seven, befell("b", 30, "soldiers", "dead"))).toBe("none");
});

test("wounded of whom nothing more is said agree in an equal number on one occasion, and never differ", () => {
  const fifteen = befell("a", 15, "wounded", "hurt", "dara pass friday mortar");
  expect(relation(fifteen, befell("b", 15, "wounded", "hurt", "dara pass friday"))).toBe("agree");
  expect(relation(fifteen, befell("b", 11, "wounding", "hurt", "dara pass friday mortar"))).toBe(
    "none",
  );
  expect(relation(fifteen, befell("b", 15, "wounded", "hurt", "storm coast"))).toBe("none");
});

test("an equal bare count of one thing agrees on one occasion, a pair of things nowhere", () => {
  const eleven = befell("a", 11, "accounts", null, "money salk courthouse");
  expect(relation(eleven, befell("b", 11, "accounts", null, "money salk"))).toBe("agree");
  expect(relation(eleven, befell("b", 11, "accounts", null, "bank"))).toBe("none");
  expect(relation(eleven, befell("b", 12, "accounts", null, "money salk"))).toBe("none");
  const two = befell("a", 2, "countries", null, "money salk");
  expect(relation(two, befell("b", 2, "countries", null, "money salk"))).toBe("none");
});

test("the words of a unit are no likeness between people who are counted for different ends", () => {
  const crowd = given("a", people(1000, { bound: "over" }), stemsOf("people protest"));
  expect(relation(crowd, given("b", people(1004), stemsOf("people poll")))).toBe("none");
});

/** Whether two figures of documents that tell one story, or do not, agree. */
function agrees(pair: readonly FigureFacts[], isOneStory: boolean): boolean {
  const rows = matchFigures(pair, undefined, () => isOneStory);
  return rows.some(({ agreesWith }) => agreesWith.length > 0);
}

test("equal figures of documents that tell one story agree with little around them", () => {
  const pairs = [
    [befell("a", 31, "people", "dead", "coast"), befell("b", 31, "people", "dead", "gate")],
    [given("a", people(31)), befell("b", 31, "bodies", "dead", "coast")].map((one) => ({
      ...one,
      fate: "dead" as const,
    })),
    [befell("a", 240, "captives", null, "lenna"), befell("b", 240, "prisoners", null, "lenna")],
    ["a", "b"].map((doc) =>
      given(doc, figure(80, { unit: "crowns", what: null }), ["repair", "fund"]),
    ),
  ];
  for (const pair of pairs) {
    expect(agrees(pair, true)).toBe(true);
    expect(agrees(pair, false)).toBe(false);
  }
});

test("but not of another fate, unit or thing, nor small numbers by their unit alone", () => {
  const captives = befell("a", 240, "captives", null, "lenna");
  expect(agrees([captives, befell("b", 240, "lorries", null, "lenna")], true)).toBe(false);
  expect(agrees([captives, befell("b", 240, "prisoners", "hurt", "lenna")], true)).toBe(false);
  const [crowns, talers] = ["crowns", "talers"].map((unit, i) =>
    given("ab"[i] ?? "", figure(80, { unit, what: null }), ["repair", "fund"]),
  );
  if (crowns === undefined || talers === undefined) throw new Error("no figures");
  expect(agrees([crowns, talers], true)).toBe(false);
  const years = ["a", "b"].map((doc) =>
    given(doc, figure(4, { unit: "years", what: null }), ["repair", "fund"]),
  );
  expect(agrees(years, true)).toBe(false);
});

test.each([
  ["Seven soldiers were killed and 15 hurt.", "dead"],
  ["They buried one, killing 7 men and wounding 11.", "dead"],
  ["The number of children who fell ill has risen to 7.", "ill"],
  ["The fair drew 7 bands.", null],
] as const)("%s", (text, fate) => {
  const start = text.search(/7|Seven/);
  const end = start + (text[start] === "7" ? 1 : 5);
  const sentence = { start: 0, end: text.length, firstToken: 0, endToken: 0 };
  const one = { ...figure(7, { unit: null, what: null }), start, end };
  const other = { ...one, start: text.length - 1, end: text.length };
  const base = withLayer(createPlainDoc(text), "sentences", [sentence]);
  expect(figureFacts(withLayer(base, "figures", [one, other]))[0]?.fate).toBe(fate);
});

test("an equal number of dead and of wounded is of other people", () => {
  const [dead, hurt] = [befell("a", 14, "miners", "dead"), befell("b", 14, "miners", "hurt")];
  expect(relation(dead, { ...hurt, fate: "dead" })).toBe("agree");
  expect(relation(dead, hurt)).toBe("none");
});

test("shares that differ are of one time for two days, amounts for two weeks", () => {
  const days = new Map([
    ["a", "2031-05-01"],
    ["b", "2031-05-08"],
  ]);
  const differsIn = (unit: string): boolean =>
    matchFigures(
      ["a", "b"].map((doc, i) =>
        given(doc, figure(40 + 3 * i, { unit, what: "voters of the coast towns" }), ["poll"]),
      ),
      (doc) => days.get(doc) ?? null,
    ).some(({ differsFrom }) => differsFrom.length > 0);
  expect(differsIn("tonnes")).toBe(true);
  expect(differsIn("percent")).toBe(false);
});

test("a figure that somebody gives is less sure than the narrator's: two things may be wrong", () => {
  const [own, told] = [null, "Ada Orlu"].map((by) => {
    const evidence = { doc: "a", start: 0, end: 4, exact: "x" };
    return matchFigures([{ figure: figure(38.7, { by }), evidence, around: [], fate: null }])[0];
  });
  expect(told?.confidence).toBeLessThan(own?.confidence ?? 0);
  expect(own?.confidence).toBeLessThan(1);
});
