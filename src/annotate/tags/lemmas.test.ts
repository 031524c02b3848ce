import fc from "fast-check";
import { expect, test } from "vitest";
import { learnLemmas } from "./learn-lemmas.ts";
import type { LemmaExample } from "./lemma-example.ts";
import { applyScript, parseScript, renderScript, scriptBetween } from "./lemma-scripts.ts";
import { createLemmatizer } from "./lemmatizer.ts";
import type { Style } from "./style.ts";

test("a script makes the lemma from the form, through its printed shape", () => {
  for (const [form, lemma] of [
    ["talks", "talk"],
    ["Said", "say"],
    ["was", "be"],
    ["Ruvania", "Ruvania"],
    ["MINISTERS", "Ministers"],
    ["n’t", "not"],
    ["a b", "a b c"],
  ] as const) {
    const script = parseScript(renderScript(scriptBetween(form, lemma)));
    expect(applyScript(form, script)).toBe(lemma);
  }
});

test("a script is right for any two words", () => {
  const word = fc.string({ unit: "grapheme-ascii", maxLength: 10 });
  fc.assert(
    fc.property(word, word, (form, lemma) => {
      expect(applyScript(form, scriptBetween(form, lemma))).toBe(lemma);
    }),
  );
});

test("endings carry to new words, exceptions to the words they are for", () => {
  const verb = 1;
  const noun = 2;
  const lemmatize = createLemmatizer(
    learnLemmas([
      { form: "voted", label: verb, lemma: "vote", style: 0 },
      { form: "noted", label: verb, lemma: "note", style: 0 },
      { form: "devoted", label: verb, lemma: "devote", style: 0 },
      { form: "stalked", label: verb, lemma: "stalk", style: 0 },
      { form: "walked", label: verb, lemma: "walk", style: 0 },
      { form: "talked", label: verb, lemma: "talk", style: 0 },
      { form: "went", label: verb, lemma: "go", style: 0 },
      { form: "ministers", label: noun, lemma: "minister", style: 0 },
      { form: "talks", label: noun, lemma: "talk", style: 0 },
      { form: "visits", label: noun, lemma: "visit", style: 0 },
      { form: "Orlus", label: noun, lemma: "orlu", style: 0 },
    ]),
  );
  expect(lemmatize("quoted", verb)).toBe("quote");
  expect(lemmatize("balked", verb)).toBe("balk");
  expect(lemmatize("Went", verb)).toBe("go");
  expect(lemmatize("envoys", noun)).toBe("envoy");
  expect(lemmatize("xyz", 9)).toBe("xyz");
});

test("a usual script that makes a word wins over an ending that makes none", () => {
  const verb = 1;
  const known = ["talk", "walk", "stalk", "vote", "note", "rate", "evoke"];
  const rules = learnLemmas([
    { form: "stalked", label: verb, lemma: "stalk", style: 0 },
    { form: "walked", label: verb, lemma: "walk", style: 0 },
    { form: "talked", label: verb, lemma: "talk", style: 0 },
    { form: "rated", label: verb, lemma: "rate", style: 0 },
    { form: "voted", label: verb, lemma: "vote", style: 0 },
    { form: "noted", label: verb, lemma: "note", style: 0 },
  ]);
  const lemmatize = createLemmatizer(rules, {
    has: (word) => known.includes(word),
    isFrequent: () => false,
  });
  expect(createLemmatizer(rules)("evoked", verb)).toBe("evok");
  expect(lemmatize("evoked", verb)).toBe("evoke");
  expect(lemmatize("balked", verb)).toBe("balk");
});

test("an address is its own lemma", () => {
  const lemmatize = createLemmatizer(
    learnLemmas([{ form: "Talks", label: 1, lemma: "talk", style: 0 }]),
  );
  expect(lemmatize("https://example.org/A/Bs", 1)).toBe("https://example.org/A/Bs");
  expect(lemmatize("Ada.Orlu@example.org", 1)).toBe("Ada.Orlu@example.org");
});

test("where treebanks differ about a lemma, a document's style decides, without one the most", () => {
  const noun = 1;
  const examples = (lemma: string, style: 1 | 2, count: number): LemmaExample[] =>
    Array.from({ length: count }, () => ({ form: "folk", label: noun, lemma, style }));
  const lemmatize = createLemmatizer(
    learnLemmas([...examples("folk", 1, 6), ...examples("person", 2, 4)]),
  );
  expect([0, 1, 2].map((style) => lemmatize("folk", noun, style as Style))).toEqual([
    "folk",
    "folk",
    "person",
  ]);
});

test("a word that is a name elsewhere keeps its capital in the lemma of small letters", () => {
  const name = 2;
  const lemmatize = createLemmatizer(
    learnLemmas([
      ...["Ruvania", "Ruvania", "Ruvania"].map((form) => ({
        form,
        label: name,
        lemma: form,
        style: 0 as const,
      })),
      { form: "iota", label: name, lemma: "iota", style: 0 },
    ]),
  );
  expect(lemmatize("ruvania", name)).toBe("Ruvania");
  expect(lemmatize("iota", name)).toBe("iota");
});

test("a word mostly written small has a small lemma under labels whose capitals mostly go", () => {
  const adjective = 3;
  const example = (form: string, lemma: string): LemmaExample => ({
    form,
    label: adjective,
    lemma,
    style: 0,
  });
  const lemmatize = createLemmatizer(
    learnLemmas([
      ...["Ruvanian", "Lozni", "Tarskian", "Veldian"].map((form) => example(form, form)),
      ...["Big", "Small"].map((form) => example(form, form.toLowerCase())),
      ...Array.from({ length: 6 }, () => example("vivid", "vivid")),
    ]),
  );
  expect(lemmatize("Vivid", adjective)).toBe("vivid");
  expect(lemmatize("Reinvarian", adjective)).toBe("Reinvarian");
});

test("letters written over and over are written once in the lemma of a new word, if that is a word", () => {
  const rules = learnLemmas([{ form: "so", label: 1, lemma: "so", style: 0 }]);
  const lemmatize = createLemmatizer(rules, {
    has: (word) => word === "so",
    isFrequent: () => false,
  });
  expect(lemmatize("Soooo", 1)).toBe("so");
  expect(lemmatize("zooom", 1)).toBe("zooom");
});

test("the lemma of an address in pieces is nobody else's", () => {
  const examples = [{ form: "Ada", label: 7, lemma: "AdaOrlu@example.org", style: 0 as const }];
  expect(createLemmatizer(learnLemmas(examples))("Ada", 7)).toBe("Ada");
});

test("a lemma told from outside counts where the examples have none, or always if it is certain", () => {
  const verb = 1;
  const examples = ["shrink", "shrank", "shrank"].map((form) => ({
    form,
    label: verb,
    lemma: form,
    style: 1 as const,
  }));
  const told = (isCertain: boolean): ReturnType<typeof createLemmatizer> =>
    createLemmatizer(
      learnLemmas(examples, [
        { form: "shrank", label: verb, lemma: "shrink", isCertain },
        { form: "slunk", label: verb, lemma: "slink", isCertain },
      ]),
    );
  expect(told(false)("shrank", verb, 1)).toBe("shrank");
  expect(told(true)("shrank", verb, 1)).toBe("shrink");
  expect(told(false)("slunk", verb)).toBe("slink");
});

test("a name in capitals gets small letters, letters that nobody speaks as a word keep theirs", () => {
  const name = 2;
  const rules = learnLemmas(
    ["REINVAR", "LOZNO", "ORLUMAN"].map((form) => ({
      form,
      label: name,
      lemma: form.charAt(0) + form.slice(1).toLowerCase(),
      style: 0 as const,
    })),
  );
  const lemmatize = createLemmatizer(rules, { has: () => false, isFrequent: () => false });
  expect(lemmatize("TARSKA", name)).toBe("Tarska");
  expect(lemmatize("NRVDK", name)).toBe("NRVDK");
  expect(lemmatize("R.D.K.", name)).toBe("R.D.K.");
});

test("a slip for a frequent word has that word's lemma", () => {
  const noun = 1;
  const rules = learnLemmas(
    ["harvests", "visits", "talks"].map((form) => ({
      form,
      label: noun,
      lemma: form.slice(0, -1),
      style: 0 as const,
    })),
  );
  const words = {
    has: (word: string) => word === "harvest",
    isFrequent: (word: string) => word === "harvests",
  };
  expect(createLemmatizer(rules, words)("havrests", noun)).toBe("harvest");
});
