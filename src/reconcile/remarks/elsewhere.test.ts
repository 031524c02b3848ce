import fc from "fast-check";
import { expect, test } from "vitest";
import {
  joined,
  match,
  matcherOf,
  plain,
  type Said,
  statementOf,
  told,
} from "../../../test/remarks/match-cases.ts";

const pledge = "We shall dredge the northern fairway and light every buoy in it.";
const again = "We will dredge the northern fairway and light all its buoys.";

/** What somebody says in twenty undated documents, a word or two of the pledge in each, among much that others say. */
function stumpSpeech(): Said[] {
  const places = "quarry orchard viaduct tannery granary foundry brewery sawmill mint quay".split(
    " ",
  );
  const phrases = [
    "dredge fairways",
    "a northern harbor",
    "light the streets",
    "buoys and beacons",
  ];
  const stump = Array.from({ length: 20 }, (_, i) => ({
    doc: `stump ${String(i).padStart(3, "0")}`,
    text: `In the ${places[i % 10]} at noon, children, ${phrases[i % 4]} and ${phrases[(i + 1) % 4]}.`,
    date: null,
  }));
  const others = Array.from({ length: 400 }, (_, i) => ({
    doc: `other ${i}`,
    text: `The ${places[i % 10]} sold ${i + 5} lamps to the ${places[(i * 7 + 3) % 10]}.`,
    speakerId: `other ${i % 40}`,
  }));
  return [...stump, ...others];
}

const undated = { date: null };

test("words that their speaker says nowhere else are one remark though no day is known", () => {
  expect(
    joined({ doc: "a", text: pledge, ...undated }, { doc: "b", text: again, ...undated }),
  ).toEqual([["a", "b"]]);
});

test("words that their speaker says everywhere are no sign of one occasion", () => {
  const said = [
    { doc: "a", text: pledge, ...undated },
    { doc: "b", text: again, ...undated },
    ...stumpSpeech(),
  ];
  expect(joined(...said).filter((docs) => docs.includes("a"))).toEqual([]);
  const [remark] = match(...said);
  expect(remark?.related.map(({ relation }) => relation)).toContain("alike");
});

test("the same words on one day are one remark however often they are said", () => {
  const said = [{ doc: "a", text: pledge }, { doc: "b", text: again }, ...stumpSpeech()];
  expect(joined(...said)).toContainEqual(["a", "b"]);
});

test("documents of one topic need less in common", () => {
  const said = [
    { doc: "a", text: pledge, ...undated },
    { doc: "b", text: again, ...undated },
    ...stumpSpeech(),
  ];
  const statements = said.map(statementOf);
  const isPair = (doc: string): boolean => doc === "a" || doc === "b";
  const matcher = matcherOf(statements.map(plain), {
    topic: (doc, other) => (isPair(doc) && isPair(other) ? 0.5 : 0),
  });
  const found = matcher.group(told(() => ({ date: null, isDated: false })));
  const docs = found.map((reports) => reports.map(({ statement }) => statement.doc));
  expect(docs).toContainEqual(["a", "b"]);
});

test("a long quotation found again months later is the same remark, a catchword is not", () => {
  const long =
    "Whoever sold the pilots' hospital to a racing stable owes the harbor a ward and an apology.";
  const short = "Light the buoys!";
  const late = { doc: "b", date: "2031-11-02" };
  expect(
    joined({ doc: "a", text: long }, { text: long, ...late }, ...stumpSpeech()),
  ).toContainEqual(["a", "b"]);
  expect(
    joined({ doc: "a", text: short }, { text: short, ...late }, ...stumpSpeech()).filter((docs) =>
      docs.includes("a"),
    ),
  ).toEqual([]);
});

test("of one who is heard every day, the day alone does not join two utterances", () => {
  const days = Array.from({ length: 30 }, (_, i) => ({
    doc: `day ${i}`,
    text: `Day ${i + 100} at the locks: the northern fairway, the buoys, the pilots again.`,
    date: `203${Math.floor(i / 28)}-05-${String(1 + (i % 28)).padStart(2, "0")}`,
  }));
  const said = [
    { doc: "a", text: "The pilots, the buoys and the northern fairway are yours to paint." },
    { doc: "b", text: "The pilots of the northern fairway have counted those buoys." },
    ...stumpSpeech().filter(({ speakerId }) => speakerId !== undefined),
  ];
  const isPair = (docs: readonly string[]): boolean => docs.includes("a") && docs.includes("b");
  expect(joined(...said, ...days).filter(isPair)).toEqual([]);
});

test("statements in another order give equal groups", () => {
  const said = [
    { doc: "a", text: pledge, ...undated },
    { doc: "b", text: again, ...undated },
    ...stumpSpeech(),
  ];
  const expected = joined(...said);
  fc.assert(
    fc.property(fc.shuffledSubarray(said, { minLength: said.length }), (shuffled) => {
      expect(joined(...shuffled)).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});
