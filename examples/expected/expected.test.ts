import { expect, test } from "vitest";
import { parseBlocks } from "./blocks.ts";
import { locateAttribution } from "./locate.ts";
import { type ExpectedDoc, parseExpectedDoc } from "./parse.ts";
import { parseAcross, type Quoted } from "./parse-across.ts";
import { exampleFiles, expectedNames, readExamples, readExpected } from "./read-examples.ts";

const examples = readExamples();
const textById = new Map(examples.map((example) => [example.id, example.text]));
const across = parseAcross(readExpected("across"));

function expectedOf(id: string): ExpectedDoc {
  return parseExpectedDoc(readExpected(id));
}

function stringsOf(doc: ExpectedDoc): readonly string[] {
  return [
    ...doc.attributions.flatMap((row) => [...row.sources, ...row.cues, ...row.contents]),
    ...doc.absences.map((row) => row.text),
    ...doc.turns.flatMap((row) => [row.from, row.to]),
  ];
}

function quotedAcross(): readonly Quoted[] {
  return [
    ...across.remarks.flatMap((row) => [...row.reports, ...row.glosses]),
    ...across.notSame.flatMap((row) => [row.a, row.b]),
    ...across.datings.flatMap((row) => row.evidence),
    ...across.figures.flatMap((row) => [row.a, row.b]),
    ...across.positions.flatMap((row) => row.evidence),
    ...across.events.flatMap((row) => row.reports),
  ];
}

test("every document has an expected file and every expected file a document", () => {
  const names = examples.map((example) => example.id);
  expect([...names, "across"].sort()).toEqual(expectedNames());
  for (const example of examples) expect(expectedOf(example.id).file).toBe(example.file);
});

test("there are at least fourteen files and the ids are unique", () => {
  expect(exampleFiles().length).toBeGreaterThanOrEqual(14);
  expect(textById.size).toBe(examples.length);
});

test.each(examples.map((example) => example.id))("every string of %s stands in it", (id) => {
  const missing = stringsOf(expectedOf(id)).filter((each) => !textById.get(id)?.includes(each));
  expect(missing).toEqual([]);
});

test.each(examples.map((example) => example.id))("no attribution of %s stands twice", (id) => {
  const rows = expectedOf(id).attributions.map((row) => JSON.stringify(row));
  expect(new Set(rows).size).toBe(rows.length);
});

test.each(examples.map((example) => example.id))("the attributions of %s can be located", (id) => {
  const text = textById.get(id) ?? "";
  for (const row of expectedOf(id).attributions) {
    const located = locateAttribution(text, row);
    expect(located?.content.map((span) => text.slice(span.start, span.end))).toEqual(row.contents);
    const spans = [...(located?.cue ?? []), ...(located?.content ?? [])];
    const start = Math.min(...spans.map((span) => span.start));
    const end = Math.max(...spans.map((span) => span.end));
    // The widest attribution of the corpus runs over two paragraphs of quotation.
    expect(end - start, row.contents[0]).toBeLessThan(700);
  }
});

test("a cue and a source that stand often are taken where the content stands", () => {
  const [row] = expectedOf("08-league-reaction").attributions.filter((each) =>
    each.contents.includes("Orvelle"),
  );
  const text =
    "She said little. Orvelle, she said, had “walked out on the ice alone”, and that deserved respect.";
  const located = row === undefined ? null : locateAttribution(text, row);
  expect(located?.source).toEqual([{ start: 26, end: 29 }]);
  expect(located?.cue).toEqual([{ start: 30, end: 34 }]);
  expect(
    row === undefined ? null : locateAttribution("Nothing of it stands here.", row),
  ).toBeNull();
});

test.each(examples.map((example) => example.id))("a quotation of %s has no outer marks", (id) => {
  for (const row of expectedOf(id).attributions.filter((each) => each.form === "direct")) {
    for (const content of row.contents) expect(content).not.toMatch(/^[“"]|[”"]$/);
  }
});

test("the turns of the transcript follow one another without overlap", () => {
  const text = textById.get("05-transcript-presidency") ?? "";
  let end = 0;
  for (const turn of expectedOf("05-transcript-presidency").turns) {
    for (const words of [turn.from, turn.to]) expect(text.split(words)).toHaveLength(2);
    const start = text.indexOf(turn.from);
    expect(start).toBeGreaterThanOrEqual(end);
    end = text.indexOf(turn.to) + turn.to.length;
    expect(end).toBeGreaterThan(start);
  }
});

test("every string across documents stands in the document it names", () => {
  const missing = quotedAcross().filter((each) => !textById.get(each.doc)?.includes(each.text));
  expect(missing).toEqual([]);
});

test("no golden file has a key that its kind of row does not know", () => {
  const known: Readonly<Record<string, string>> = {
    document: "file outlet language date",
    attribution: "source cue content speaker addressee via date kind",
    "not-attribution": "text reason",
    turn: "speaker date reason from to",
    remark: "speaker to date report gloss origins note",
    "not-same": "a b relation reason",
    dating: "doc date evidence reason",
    figure: "what unit a b values reason",
    position: "actor issue date stance evidence note",
    "no-position": "actor issue reason",
    event: "id mode actors recipients date place realis assertedBy report note",
  };
  for (const block of expectedNames().flatMap((name) => parseBlocks(readExpected(name)))) {
    const keys = block.fields.map((field) => field.key);
    const unknown = keys.filter((key) => !known[block.kind]?.split(" ").includes(key));
    expect(unknown, `${block.kind} at line ${block.line}`).toEqual([]);
  }
});

test("no row across documents stands twice", () => {
  const lists: readonly (readonly unknown[])[] = Object.values(across);
  for (const rows of lists) {
    const keys = rows.map((row) => JSON.stringify(row));
    expect(new Set(keys).size).toBe(keys.length);
  }
  const reports = across.remarks.flatMap((row) => row.reports.map((each) => JSON.stringify(each)));
  expect(new Set(reports).size).toBe(reports.length);
});

test("the corpus has ten or more remarks in two documents, and look-alikes of every relation", () => {
  const shared = across.remarks.filter(
    (row) => new Set(row.reports.map((each) => each.doc)).size > 1,
  );
  expect(shared.length).toBeGreaterThanOrEqual(10);
  const relations = new Set(across.notSame.map((row) => row.relation));
  expect([...relations].sort()).toEqual(["echo", "neighbor", "repeat", "self-report"]);
});

test("every document is dated, with the date its own file expects", () => {
  for (const id of textById.keys()) {
    const dating = across.datings.filter((row) => row.doc === id);
    expect(dating.map((row) => row.date)).toEqual([expectedOf(id).date]);
  }
});

test("the wire copy in the JSON Lines file is the agency's story to the letter", () => {
  expect(textById.get("09-gazette-grain")).toBe(textById.get("10-korda-grain"));
  const expected = expectedOf("10-korda-grain");
  expect(expectedOf("09-gazette-grain").attributions).toEqual(expected.attributions);
});
