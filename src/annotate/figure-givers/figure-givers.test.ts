import { expect, test } from "vitest";
import { type Attribution, createPlainDoc, type Figure, withLayer } from "../../doc/index.ts";
import { figureGivers } from "./index.ts";

const text = "In 2030 exports reached 40 tonnes, Kest said. It was 38 tonnes.";
const figure = (start: number, value: number): Figure => ({
  start,
  end: start + 9,
  value,
  unit: "tonnes",
  what: "exports",
  asOf: null,
  by: null,
  bound: "exact",
});

test("a figure in reported words is the source's, of the date in its sentence; another is the narrator's", () => {
  const row = { source: [], content: [{ start: 0, end: 33 }], speaker: "Ivo Kest" };
  const base = createPlainDoc(text);
  const a = withLayer(base, "attributions", [row as unknown as Attribution]); // The stage reads source, content, speaker and confidence alone.
  const b = withLayer(a, "sentences", [
    { start: 0, end: 45, firstToken: 0, endToken: 0 },
    { start: 46, end: 63, firstToken: 0, endToken: 0 },
  ]);
  const c = withLayer(b, "timexes", [
    { start: 3, end: 7, type: "DATE", value: "2030", relative: null },
  ]);
  const doc = withLayer(c, "figures", [figure(24, 40), figure(53, 38)]);
  expect(
    figureGivers()
      .run(doc)
      .map(({ by, asOf }) => [by, asOf]),
  ).toEqual([
    ["Ivo Kest", "2030"],
    [null, null],
  ]);
});

test("of several dates, the year or month between a figure and the next is its own", () => {
  const dated = "It was 38 tonnes in 2030, down from 41 tonnes in 2029.";
  const base = createPlainDoc(dated);
  const a = withLayer(base, "attributions", []);
  const b = withLayer(a, "sentences", [{ start: 0, end: 54, firstToken: 0, endToken: 0 }]);
  const year = (value: string) => {
    const start = dated.indexOf(value);
    return { start, end: start + 4, type: "DATE" as const, value, relative: null };
  };
  const c = withLayer(b, "timexes", [year("2030"), year("2029")]);
  const at = (value: number): Figure => figure(dated.indexOf(`${value}`), value);
  const doc = withLayer(c, "figures", [at(38), at(41)]);
  const found = figureGivers().run(doc);
  expect(found.map(({ asOf }) => asOf)).toEqual(["2030", "2029"]);
});

/** What is said of the one figure of a sentence that somebody is said to give. */
function given(
  sentence: string,
  source: string,
  {
    dates = {},
    confidence = 0.9,
  }: { dates?: Readonly<Record<string, string>>; confidence?: number } = {},
) {
  const start = sentence.search(/\d+ (?:men|tins)/);
  const at = sentence.indexOf(source);
  const row = {
    source: [{ start: at, end: at + source.length }],
    content: [{ start: 0, end: sentence.length }],
    speaker: null,
    confidence,
  };
  const a = withLayer(createPlainDoc(sentence), "attributions", [row as unknown as Attribution]); // The stage reads source, content, speaker and confidence alone.
  const b = withLayer(a, "sentences", [
    { start: 0, end: sentence.length, firstToken: 0, endToken: 0 },
  ]);
  const timexes = Object.entries(dates).map(([words, value]) => {
    const from = sentence.indexOf(words);
    const type = value.includes("T") ? ("TIME" as const) : ("DATE" as const);
    return { start: from, end: from + words.length, type, value, relative: null };
  });
  const c = withLayer(
    b,
    "timexes",
    timexes.sort((one, two) => one.start - two.start),
  );
  return figureGivers().run(withLayer(c, "figures", [{ ...figure(start, 20), end: start + 6 }]))[0];
}

test("a source without a name gives a figure in the document's words, a pronoun does not", () => {
  expect(given("20 men were held, harbor police said.", "harbor police")?.by).toBe("harbor police");
  expect(given("20 men were held, they said.", "they")?.by).toBeNull();
  expect(given("20 men were held.", "")?.by).toBeNull();
  const doubtful = given("20 men were held, seven reported.", "seven", { confidence: 0.4 });
  expect(doubtful?.by).toBeNull();
});

test("a doubtful source without a name does not hide who reports it", () => {
  const text = "Looms in the valley counted 20 tins, Kest said.";
  const row = (source: string, speaker: string | null, content: string): Attribution => {
    const [at, start] = [text.indexOf(source), text.indexOf(content)];
    const spans = {
      source: [{ start: at, end: at + source.length }],
      content: [{ start, end: start + content.length }],
    };
    return { ...spans, speaker, confidence: 0.3 } as unknown as Attribution; // The stage reads source, content, speaker and confidence alone.
  };
  const said = row("Kest", "Ivo Kest", "Looms in the valley counted 20 tins");
  const counted = (speaker: string | null) => row("Looms in the valley", speaker, "20 tins");
  const byOf = (inner: Attribution): string | null | undefined => {
    const a = withLayer(createPlainDoc(text), "attributions", [said, inner]);
    const b = withLayer(a, "sentences", [
      { start: 0, end: text.length, firstToken: 0, endToken: 0 },
    ]);
    const at = text.indexOf("20 tins");
    const c = withLayer(b, "timexes", []);
    const doc = withLayer(c, "figures", [{ ...figure(at, 20), end: at + 7 }]);
    return figureGivers().run(doc)[0]?.by;
  };
  expect(byOf(counted(null))).toBe("Ivo Kest");
  expect(byOf(counted("Ada Orlu"))).toBe("Ada Orlu");
});

test("the edges of a span are not what a figure holds for", () => {
  const friday = { Friday: "2031-05-16" };
  expect(
    given("20 men died since Friday, envoys said.", "envoys", { dates: friday })?.asOf,
  ).toBeNull();
  const years = { "2026": "2026", "2028": "2028" };
  expect(
    given("20 men died between 2026 and 2028, envoys said.", "envoys", { dates: years })?.asOf,
  ).toBeNull();
  const both = { ...friday, Sunday: "2031-05-18" };
  expect(
    given("20 men died since Friday, envoys said on Sunday.", "envoys", { dates: both })?.asOf,
  ).toBe("2031-05-18");
});

test("a time of day is of its day", () => {
  const days = { Friday: "2031-05-16", "Sunday morning": "2031-05-18TMO" };
  expect(
    given("20 men caught on Friday left on Sunday morning.", "men", { dates: days })?.asOf,
  ).toBeNull();
});

test("what stands in a date is no figure; a span of time is one", () => {
  const words = "The 1967 floods cut the road four years ago for two weeks.";
  const at = (phrase: string, value: number, unit: string | null): Figure => ({
    ...figure(words.indexOf(phrase), value),
    end: words.indexOf(phrase) + phrase.length,
    unit,
  });
  const time = (phrase: string, type: "DATE" | "DURATION") => ({
    start: words.indexOf(phrase),
    end: words.indexOf(phrase) + phrase.length,
    type,
    value: null,
    relative: null,
  });
  const base = withLayer(createPlainDoc(words), "attributions", []);
  const read = withLayer(base, "sentences", [
    { start: 0, end: words.length, firstToken: 0, endToken: 0 },
  ]);
  const timed = withLayer(read, "timexes", [
    time("1967", "DATE"),
    time("four years ago", "DATE"),
    time("two weeks", "DURATION"),
  ]);
  const doc = withLayer(timed, "figures", [
    at("1967", 1967, null),
    at("four years", 4, "years"),
    at("two weeks", 2, "weeks"),
  ]);
  expect(
    figureGivers()
      .run(doc)
      .map(({ value }) => value),
  ).toEqual([2]);
});
