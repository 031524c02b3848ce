import { expect, test } from "vitest";
import { detectLanguage } from "./language.ts";

test.each([
  ["The minister said on Monday that the talks would go on.", "en"],
  ["He said it.", "en"],
  ["Der Minister sagte am Montag, dass die Gespräche weitergehen sollen.", "de"],
  ["Le ministre a déclaré lundi que les discussions se poursuivraient.", "fr"],
  ["Министр заявил в понедельник, что переговоры будут продолжены.", "ru"],
  ["部长星期一表示，会谈将继续进行，双方都希望尽快达成协议。", "zh"],
])("%j is %s", (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});

test.each([
  [
    "Borgmesteren var her for at se broen, og hun blev her for at have styr på, hvad der også skulle gøres for at få den åbnet til efteråret.",
    "da",
  ],
  [
    "Ministrii are dreptate, iar consiliul are o zi la dispoziție pentru a răspunde opoziției.",
    "ro",
  ],
  ["Rada uznała, że to nie jest jej sprawa, a to, co mówi burmistrz, to tylko my wiemy.", "pl"],
  [
    "De raad had het of niet begrepen of niet gehoord, en over de brug of het water sprak zij niet.",
    "nl",
  ],
])("words that English shares do not make %j English", (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});

test("a list of names with few common words is English", () => {
  const names = Array.from({ length: 12 }, (_, i) => `Ada Orlu ${i} Tomas Brenn, Halse Gala Lozno`);
  const words =
    "the council of Halse said that it was with them for more than there would have been";
  expect(detectLanguage(`${words}. ${names.join("; ")}.`)).toBe("en");
});

test.each([
  "",
  "   ",
  "Orlu",
  "Ada Orlu To Host Halse Gala",
  "LOZNO, August 7 (Korda) --",
  "12,5 % 2031",
  "\ud800\udc00\ud800",
  "\u0301\u0301\u0301",
])("%j is too little to tell", (text) => {
  expect(detectLanguage(text)).toBe("und");
});

test("a web address says nothing about the language", () => {
  expect(detectLanguage("https://example.org/the/of/and/to/in/that")).toBe("und");
});
