import { expect, test } from "vitest";
import { createPlainDoc, type Doc, withLayer } from "../doc/index.ts";
import { agesIn, timeFacts } from "./time-facts.ts";

/** A document of one sentence whose only time is the given words. */
function facts(text: string, words: string, relative: string | null = "weekday=1") {
  const start = text.indexOf(words);
  const timex = {
    start,
    end: start + words.length,
    type: relative === null ? "DURATION" : "DATE",
    value: null,
    relative,
  } as const;
  const plain: Doc = createPlainDoc(text);
  const sentence = { start: 0, end: text.length, firstToken: 0, endToken: 1 };
  const doc = withLayer(withLayer(plain, "sentences", [sentence]), "timexes", [timex]);
  return timeFacts(doc);
}

test.each([
  ["She will open it on Monday.", true],
  ["It runs until Monday.", true],
  ["He was at large until Monday.", false],
  ["The dam broke on Monday.", false],
  ["The verdict is due by Monday.", true],
  ["She is to open it on Monday.", true],
  ["He was shot by the guards on Monday.", false],
  ["The envoys flew to Brenn on Monday.", false],
  ["It led to the verdict on Monday.", false],
  ["They came to look for Ida, who was found on Monday.", false],
  ["A ladder that they needed to leave, the mayor said on Monday.", false],
  ["The mayor said it will open on Monday.", true],
  ["She takes office on Monday.", true],
  ["She took office on Monday.", false],
  ["The Sarn Rovers meet the Halme Wanderers in the final of the cup on Monday.", true],
  ["The envoys begin their tour on Monday.", true],
  ["The Rovers met Halme in the final on Monday.", false],
  ["The Rovers meet again, as they did on Monday.", false],
  ["The Rovers meet, the club said on Monday.", false],
  ["He was expected to be charged on Monday.", true],
  ["The bridge was due to open on Monday.", true],
  ["The port was set to close on Monday.", true],
  ["The harbour master declined to comment on Monday.", false],
  ["The harbour master planned to comment on Monday.", true],
  ["Ida Moreth spoke to reporters on Monday.", false],
  ["A crowd that came to mourn gathered on Monday.", false],
  ["The wreck is to be raised on Monday.", true],
  ["She wants to discuss it on Monday.", true],
  ["The dead are to be buried in the cathedral of Halme on Monday.", true],
  ["Ida Moreth is due to appear before the magistrates of Brenn on Monday.", true],
  ["Ida Moreth is due to speak to guards wounded in Brenn on Monday.", false],
  ["Halme beat Orsk 2-1 and meet the Wanderers in the final of the cup on Monday.", true],
  ["The first buses could leave on Monday.", true],
  ["The buses could not leave on Monday.", false],
  ["They would ask a court to annul Monday's ballot.", false],
])("%s lies ahead: %s", (text, toCome) => {
  expect(facts(text, "Monday")[0]?.toCome).toBe(toCome);
});

test.each([
  ["She campaigned ahead of the city's 5 June ballot.", true],
  ["He was held pending his next hearing 5 June.", true],
  ["Two weeks before the 5 June count she fell ill.", true],
  ["The vote is just three weeks away, on 5 June, and he leads.", true],
  ["The judge gave them a 5 June deadline.", true],
  ["Moreth leads in the polls for the 5 June mayoral election.", true],
  ["He resigned after the 5 June election.", false],
  ["She won in the 5 June election.", false],
  ["They were held over the 5 June raid.", false],
  ["Before he fled, guards saw him. On 5 June he was caught.", false],
])("%s lies ahead: %s", (text, toCome) => {
  expect(facts(text, "5 June", "day=06-05")[0]?.toCome).toBe(toCome);
});

test("a verb of saying stands right before its time", () => {
  expect(facts("The mayor told reporters late on Monday.", "Monday")[0]?.said).toBe(true);
  expect(facts("The dam, he said, broke on Monday.", "Monday")[0]?.said).toBe(false);
});

test("the words of the sentence are kept without those that only bind it", () => {
  expect(facts("The dam of Brenn broke on Monday.", "Monday")[0]?.words).toEqual(
    expect.arrayContaining(["dam", "brenn"]),
  );
  expect(facts("The dam of Brenn broke on Monday.", "Monday")[0]?.words).not.toContain("the");
});

test("the words next to the time come first, and words of times are left out", () => {
  expect(facts("The jury that met in Brenn convicted Orsk on Monday.", "Monday")[0]?.words).toEqual(
    ["orsk", "convict", "brenn", "met", "jury"],
  );
});

test("what follows a length of time and after is what it is counted from", () => {
  const [after] = facts("A year after the flood in Brenn, the dike opened.", "A year", null);
  expect(after?.after).toBe(true);
  expect(after?.words).toEqual(["flood", "brenn"]);
  expect(facts("She waited a year, and left.", "a year", null)[0]?.after).toBe(false);
});

test.each([
  ["Two days later it broke.", "Two days later", 0],
  ["It broke the same day.", "the same day", 0],
  ["It broke earlier today.", "earlier today", 1],
])(
  "%s: what counts from the text is left out, what counts from the writing is kept",
  (text, words, kept) => {
    expect(facts(text, words, "day:0")).toHaveLength(kept);
  },
);

test("what counts from another time in the text is left out", () => {
  expect(facts("Two days later it broke.", "Two days later", "+day:2")).toEqual([]);
});

test("ages stand after names, each name once", () => {
  expect(
    agesIn("Ida Moreth, 47, met Tolm, 62, and Moreth, 48, left. Brenn, 2031, was dry."),
  ).toEqual([
    ["Moreth", 47],
    ["Tolm", 62],
  ]);
});

test.each([
  ["The jury of Brenn on Monday convicted the warden.", "convict"],
  ["The warden was convicted on Monday of a theft planned for years.", "convict"],
  ["The mayor won on Monday after a long count.", "won"],
  ["The mayor said on Monday that he was convicted.", null],
  ["A council of nine will need it on Monday.", null],
])("%s tells a deed: %s", (text, deed) => {
  expect(facts(text, "Monday")[0]?.deed).toBe(deed);
});

test("last week after something counts from the writing and keeps its own words", () => {
  const [week] = facts("He was caught last week after two days.", "last week", "week:-1");
  expect(week?.after).toBe(false);
  expect(week?.words).toContain("caught");
});

test("a time that the end of a sentence runs through is of the sentence it ends in", () => {
  const text = "The June . 24 storm shook Brenn .";
  const plain: Doc = createPlainDoc(text);
  const parts = [
    { start: 0, end: 10, firstToken: 0, endToken: 1 },
    { start: 11, end: text.length, firstToken: 1, endToken: 2 },
  ];
  const timex = { start: 4, end: 13, type: "DATE", value: null, relative: "day=06-24" } as const;
  const doc = withLayer(withLayer(plain, "sentences", parts), "timexes", [timex]);
  expect(timeFacts(doc)[0]).toMatchObject({ sentence: 1, words: ["storm", "shook", "brenn"] });
});
