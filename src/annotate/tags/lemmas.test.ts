import fc from "fast-check";
import { expect, test } from "vitest";
import { learnLemmas } from "./learn-lemmas.ts";
import { applyScript, parseScript, renderScript, scriptBetween } from "./lemma-scripts.ts";
import { createLemmatizer } from "./lemmatizer.ts";

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
      { form: "voted", label: verb, lemma: "vote" },
      { form: "noted", label: verb, lemma: "note" },
      { form: "devoted", label: verb, lemma: "devote" },
      { form: "stalked", label: verb, lemma: "stalk" },
      { form: "walked", label: verb, lemma: "walk" },
      { form: "talked", label: verb, lemma: "talk" },
      { form: "went", label: verb, lemma: "go" },
      { form: "ministers", label: noun, lemma: "minister" },
      { form: "talks", label: noun, lemma: "talk" },
      { form: "visits", label: noun, lemma: "visit" },
      { form: "Orlus", label: noun, lemma: "orlu" },
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
    { form: "stalked", label: verb, lemma: "stalk" },
    { form: "walked", label: verb, lemma: "walk" },
    { form: "talked", label: verb, lemma: "talk" },
    { form: "rated", label: verb, lemma: "rate" },
    { form: "voted", label: verb, lemma: "vote" },
    { form: "noted", label: verb, lemma: "note" },
  ]);
  const lemmatize = createLemmatizer(rules, (word) => known.includes(word));
  expect(createLemmatizer(rules)("evoked", verb)).toBe("evok");
  expect(lemmatize("evoked", verb)).toBe("evoke");
  expect(lemmatize("balked", verb)).toBe("balk");
});

test("an address is its own lemma", () => {
  const lemmatize = createLemmatizer(learnLemmas([{ form: "Talks", label: 1, lemma: "talk" }]));
  expect(lemmatize("https://example.org/A/Bs", 1)).toBe("https://example.org/A/Bs");
  expect(lemmatize("Ada.Orlu@example.org", 1)).toBe("Ada.Orlu@example.org");
});
