import { expect, test } from "vitest";
import { createPlainDoc } from "../doc/index.ts";
import { annotateDoc } from "./annotate-doc.ts";

const english = `The mayor of Tarsk, Ivo Brandt, said on Monday that the harbor would reopen in May. “We have kept our word,” he told reporters.`;
const german = `Der Bürgermeister von Tarsk, Ivo Brandt, sagte am Montag, dass der Hafen im Mai wieder öffnen wird. „Wir haben Wort gehalten“, sagte er vor Journalisten und ging.`;

function statementsIn(text: string, language?: string): (string | null)[][] {
  const { annotated } = annotateDoc(createPlainDoc(text, "text", language));
  return (annotated?.layers.attributions ?? []).map(({ speaker, content: [first] }) => [
    speaker,
    text.slice(first.start, first.end),
  ]);
}

const expected = [
  ["Ivo Brandt", "that the harbor would reopen in May"],
  ["Ivo Brandt", "We have kept our word,"],
];

test("of a text in two languages what is in English is read, and nothing else", () => {
  expect(statementsIn(`${english}\n\n${german}`)).toEqual(expected);
  expect(statementsIn(`${german}\n\n${english}`)).toEqual(expected);
});

test("of a text in another language its English parts are read, if there is enough of them", () => {
  const more = `${english} The first ships come on the twelfth, and the yard has hired forty workers for the summer.`;
  const text = `${german}\n\n${german}\n\n${more}`;
  expect(statementsIn(text, "de")).toEqual(expected);
  expect(annotateDoc(createPlainDoc(`${german}\n\n“Yes,” he said.`, "text", "de")).annotated).toBe(
    null,
  );
});

test("what is not read stands in the text and its blocks, and a problem says where", () => {
  const text = `${english}\n\n${german}\n\n${german}\n\n${english}`;
  const { annotated, problems } = annotateDoc(createPlainDoc(text));
  expect(annotated?.text).toBe(text);
  const foreign = annotated?.layers.blocks.filter(({ kind }) => kind === "foreign") ?? [];
  expect(foreign.map((block) => text.slice(block.start, block.end))).toEqual([german, german]);
  expect(problems.map(({ code }) => code)).toEqual(["part-not-read"]);
  const { start, end } = problems[0] ?? {};
  expect(text.slice(start ?? 0, end ?? 0)).toBe(`${german}\n\n${german}`);
});

test("a foreign quotation in an English sentence is its speaker's words", () => {
  const text = `“Wir haben Wort gehalten,” Ivo Brandt said in German before he left for the ministry in the capital.`;
  expect(statementsIn(text)).toEqual([["Ivo Brandt", "Wir haben Wort gehalten,"]]);
});
