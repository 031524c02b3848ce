import fc from "fast-check";
import { expect, test } from "vitest";
import {
  createPlainDoc,
  type Doc,
  relationOf,
  type Upos,
  uposNames,
  withLayer,
} from "../../doc/index.ts";
import { createKeyedValues, hashFolded } from "../../learn/index.ts";
import {
  packSyntaxModel,
  syntax,
  syntaxTraining,
  type TreeSentence,
  trainSyntax,
} from "./index.ts";

type Needs = "tokens" | "sentences" | "tags";

/** Sentences as `form/UPOS/head/relation`, heads counted from 1. */
function read(lines: readonly string[]): TreeSentence[] {
  return lines.map((line) => {
    const rows = line.split(" ").map((word) => word.split("/"));
    const column = (i: number): string[] => rows.map((row) => row[i] ?? "_");
    return {
      words: column(0),
      upos: column(1),
      xpos: column(1),
      heads: column(2).map((head) => Number(head) - 1),
      relations: column(3),
    };
  });
}

const trees = read([
  "She/PRON/2/nsubj said/VERB/0/root the/DET/4/det talks/NOUN/5/nsubj ended/VERB/2/ccomp ./PUNCT/2/punct",
  "The/DET/2/det envoy/NOUN/3/nsubj said/VERB/0/root grain/NOUN/5/nsubj moves/VERB/3/ccomp ./PUNCT/3/punct",
  "Talks/NOUN/2/nsubj ended/VERB/0/root ,/PUNCT/5/punct the/DET/5/det agency/NOUN/6/nsubj said/VERB/2/parataxis ./PUNCT/2/punct",
  "The/DET/2/det minister/NOUN/3/nsubj:pass met/VERB/0/root ./PUNCT/3/punct",
  "He/PRON/2/nsubj met/VERB/0/root the/DET/4/det envoy/NOUN/2/obj ./PUNCT/2/punct",
  "On/ADP/2/case Monday/PROPN/5/obl the/DET/4/det envoy/NOUN/5/nsubj said/VERB/0/root the/DET/7/det talks/NOUN/8/nsubj ended/VERB/5/ccomp and/CCONJ/11/cc grain/NOUN/11/nsubj moves/VERB/8/conj in/ADP/13/case June/PROPN/11/obl ./PUNCT/5/punct",
]);
const options = {
  ...syntaxTraining,
  moveBits: 12,
  relationBits: 14,
  epochs: 12,
  leastCount: 1,
  judgeBits: 12,
  trainings: 1,
  net: {
    ...syntaxTraining.net,
    shape: { narrow: 16, wide: 16, meeting: 16, reaches: [1, 2] },
    epochs: 150,
    rate: 0.01,
    dropout: 0,
    featureDropout: 0,
    batch: 20,
    leastCounts: [],
  },
};
const clusters = createKeyedValues([[hashFolded("talks", 0, 5), 7]]);
const bytes = packSyntaxModel(trainSyntax(trees, clusters, options));

/** A document of `form/UPOS` words. */
function tagged(line: string): Doc<Needs> {
  const words = line.split(" ").map((word) => {
    const slash = word.lastIndexOf("/");
    return { form: word.slice(0, slash), upos: word.slice(slash + 1) };
  });
  const text = words.map((word) => word.form).join(" ");
  const length = words.length;
  const starts = new Uint32Array(length);
  const ends = new Uint32Array(length);
  let at = 0;
  for (const [i, word] of words.entries()) {
    starts[i] = at;
    ends[i] = at + word.form.length;
    at = (ends[i] ?? 0) + 1;
  }
  const upos = Uint8Array.from(words, (word) => Math.max(0, uposNames.indexOf(word.upos as Upos)));
  const plain = withLayer(createPlainDoc(text), "tokens", {
    length,
    starts,
    ends,
    parts: new Uint8Array(length),
  });
  const split = withLayer(plain, "sentences", [
    { start: 0, end: text.length, firstToken: 0, endToken: length },
  ]);
  return withLayer(split, "tags", {
    upos,
    xpos: upos,
    xposNames: uposNames,
    lemmas: new Uint32Array(length),
    lemmaTable: [""],
  });
}

test("the same trees give the same bytes", () => {
  expect(packSyntaxModel(trainSyntax(trees, clusters, options))).toEqual(bytes);
});

test("a parser finds who said what in a sentence like those it learned from", () => {
  const arcs = syntax(bytes).run(
    tagged("The/DET minister/NOUN said/VERB talks/NOUN ended/VERB ./PUNCT"),
  );
  expect(Array.from(arcs.heads)).toEqual([1, 2, -1, 4, 2, 2]);
  expect(Array.from({ length: 6 }, (_, i) => relationOf(arcs, i))).toEqual([
    "det",
    "nsubj",
    "root",
    "nsubj",
    "ccomp",
    "punct",
  ]);
});

test("a net helps to read a sentence of a dozen words and more", () => {
  const line =
    "On/ADP Monday/PROPN the/DET minister/NOUN said/VERB the/DET talks/NOUN ended/VERB and/CCONJ grain/NOUN moves/VERB in/ADP June/PROPN ./PUNCT";
  const arcs = syntax(bytes).run(tagged(line));
  expect(Array.from(arcs.heads)).toEqual([1, 4, 3, 4, -1, 6, 7, 4, 10, 10, 7, 12, 10, 4]);
  expect(relationOf(arcs, 12)).toBe("obl");
});

test("every sentence is one tree with one root, whatever its words and tags", () => {
  const word = fc.tuple(
    fc
      .string({ unit: "binary", minLength: 1, maxLength: 5 })
      .map((text) => text.replaceAll(" ", "_")),
    fc.constantFrom(...uposNames),
  );
  const stages = [syntax(bytes), syntax(null)];
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
      const doc = tagged(words.map(([form, upos]) => `${form}/${upos}`).join(" "));
      for (const stage of stages) {
        const { heads, relations, relationNames } = stage.run(doc);
        expect(heads.filter((head) => head < 0)).toHaveLength(1);
        for (let token = 0; token < heads.length; token++) {
          expect(relations[token]).toBeLessThan(relationNames.length);
          let at = token;
          for (let up = 0; up <= heads.length && at >= 0; up++) at = heads[at] ?? -1;
          expect(at).toBe(-1);
        }
      }
    }),
  );
});

test("heads stay within their sentence", () => {
  const doc = tagged("He/PRON met/VERB ./PUNCT Talks/NOUN ended/VERB ./PUNCT");
  const sentences = [
    { start: 0, end: 8, firstToken: 0, endToken: 3 },
    { start: 9, end: 22, firstToken: 3, endToken: 6 },
  ];
  const { heads } = syntax(bytes).run(withLayer(doc, "sentences", sentences));
  expect(Math.max(...heads.subarray(0, 3))).toBeLessThan(3);
  expect(Math.min(...heads.subarray(3).filter((head) => head >= 0))).toBeGreaterThanOrEqual(3);
  expect(heads.filter((head) => head < 0)).toHaveLength(2);
});

test("one sentence of sixty thousand words is one tree", () => {
  const doc = tagged(
    "he/PRON said/VERB talks/NOUN ended/VERB ,/PUNCT and/CCONJ ".repeat(10_000).trim(),
  );
  const { heads } = syntax(bytes).run(doc);
  expect(heads.filter((head) => head < 0)).toHaveLength(1);
});

test("an empty document has no arcs", () => {
  const doc = withLayer(tagged("x/X"), "sentences", []);
  expect(Array.from(syntax(bytes).run(doc).heads)).toEqual([-1]);
});

test("other bytes are refused", () => {
  expect(() => syntax(new Uint8Array(32))).toThrow(RangeError);
});
