import { expect, test } from "vitest";
import { columnValue, parseConllu } from "./index.ts";

const sample = [
  "# newdoc id = d1",
  "# sent_id = d1-1",
  "# newpar",
  "1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_",
  "1\tDo\tdo\tAUX\tVB\t_\t3\taux\t_\t_",
  "2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_",
  "3\tgo\tgo\tVERB\tVB\tMood=Imp\t0\troot\t_\tSpaceAfter=No",
  "3.1\tgo\tgo\tVERB\tVB\t_\t_\t_\t_\t_",
  "4\t!\t!\tPUNCT\t.\t_\t3\tpunct\t_\tSpaceAfter=No|X=1",
  "",
  "# sent_id = d1-2",
  "1\tNow\tnow\tADV\tRB\t_\t0\troot\t_\t_",
  "",
  "# newpar",
  "1\t😀\t😀\tSYM\tNFP\t_\t0\troot\t_\t_",
  "",
  "# newdoc id = d2",
  "1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_",
].join("\n");

test("the raw text comes back with spaces and paragraphs, and every word knows its offsets", () => {
  const [first, second] = parseConllu(sample);
  expect(first?.text).toBe("Don't go!Now\n\n😀");
  expect(second?.text).toBe("Yes");
  for (const doc of parseConllu(sample)) {
    for (const sentence of doc.sentences) {
      for (const word of sentence.words) {
        expect(doc.text.slice(word.start, word.end)).toBe(word.form);
      }
    }
  }
  const words = first?.sentences[0]?.words ?? [];
  expect(words.map((word) => [word.form, word.head, word.part])).toEqual([
    ["Do", 2, false],
    ["n't", 2, true],
    ["go", -1, false],
    ["!", 2, false],
  ]);
  expect(first?.sentences.map((sentence) => sentence.paragraph)).toEqual([true, false, true]);
});

test("a column gives the value of one key", () => {
  expect(columnValue("SpaceAfter=No|X=1", "X")).toBe("1");
  expect(columnValue("_", "X")).toBeNull();
});
