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
  const row = { content: [{ start: 0, end: 33 }], speaker: "Ivo Kest" };
  const base = createPlainDoc(text);
  const a = withLayer(base, "attributions", [row as unknown as Attribution]); // The stage reads content and speaker alone.
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
