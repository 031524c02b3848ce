import { expect, test } from "vitest";
import { findKnownEvent, knownEvents } from "../../lang/en/known-events.ts";
import {
  agesSinceBirth,
  anniversaries,
  anniversaryTold,
  countedMonths,
  daysYearsAgo,
  elapsedTimes,
  knownAnniversaries,
} from "./count-years.ts";

test.each(knownEvents)("$example is of $date", ({ example, date, source }) => {
  expect(findKnownEvent(example)?.event.date).toBe(date);
  expect(source).not.toBe("");
});

test("the anniversary of a known event leaves the days around it", () => {
  const text = "He spoke on the day which completes eleven years of the invasion of Kuwait.";
  expect(knownAnniversaries(text)).toEqual([
    { kind: "known-event", value: "2001-07-31/2001-08-12", start: 36, end: 74 },
  ]);
});

test("an age of a war is no anniversary", () => {
  expect(knownAnniversaries("After three years of war in Tigray the road opened.")).toEqual([]);
});

test("an ordinal month is counted from the beginning that the text gives", () => {
  const text = "The war, now in its nineteenth month, goes on. It began in October 2029 at Brenn.";
  expect(elapsedTimes(text).map(({ value }) => value)).toEqual(["2031-04/2031-05"]);
});

test("two beginnings leave nothing to count from", () => {
  const text = "It began in May 2029; a second began in June 2030 and is in its third month.";
  expect(elapsedTimes(text)).toEqual([]);
});

test.each([
  "The club came back for its 50th anniversary celebration in 2003.",
  "They met at the tenth anniversary dinner on 3 June 2003.",
])("the year of the feast itself is not counted from: %s", (text) => {
  expect(anniversaries(text)).toEqual([]);
});

test.each([
  ["The club, in its 50th anniversary year, was founded in 1981.", ["2031"]],
  ["Brenn keeps its 30th anniversary since 2001.", ["2031"]],
])("%s is of %j", (text, years) => {
  expect(anniversaries(text).map(({ value }) => value)).toEqual(years);
});

test("an anniversary and its year give a year", () => {
  const text = "They marked the 60th anniversary of relations set up in 1971.";
  expect(anniversaries(text).map(({ value }) => value)).toEqual(["2031"]);
});

test.each([
  [
    "Tavria today marked the 40th anniversary of its independence, declared on 3 June 1991.",
    "2031-06-03",
  ],
  ["Tavria today marked the 40th anniversary of the treaty of June 3, 1991.", "2031-06-03"],
  ["Tavria will mark the 40th anniversary of its independence, declared on 3 June 1991.", "2031"],
  ["Tavria marked the 40th anniversary of the treaty of June 1991.", "2031"],
  ["Tavria yesterday marked the fortieth anniversary of its treaty of 3 June 1991.", "2031-06-04"],
  ["Brenn marks tomorrow the tenth anniversary of the flood of 1 May 2021.", "2031-04-30"],
])("%s is of %s", (text, value) => {
  expect(anniversaries(text).map((reason) => reason.value)).toEqual([value]);
});

test.each([
  ["Karl Osten, born in March 1950, died on Sunday aged 81.", ["2031-03/2032-03"]],
  ["Karl Osten, born on 3 March 1950 in Brenn, died at the age of 81.", ["2031-03/2032-03"]],
  ["Karl Osten, who died aged 81, was born on 3 March 1950 in Brenn.", ["2031-03/2032-03"]],
  ["Karl Osten was born in 1950 and died at 81.", ["2031/2032"]],
  ["Karl Osten was born in 1950. He worked at 81 schools.", []],
  ["Osten, born in 1950, died aged 81; Moreth, born in 1960, died aged 70.", []],
  [
    "Karl Osten dies at 81\n\nThe painter died in Brenn. Born on 3 March 1950, he left.",
    ["2031-03/2032-03"],
  ],
  [
    "Karl Osten has died. He was 81. He was born in Brenn. Born in March 1950, he left.",
    ["2031-03/2032-03"],
  ],
  ["Karl Osten died at 10 p.m. on Sunday. He was born in 1950.", []],
  ["Karl Osten met Ana Moreth. He was 81. She was born in 1950.", []],
  ["Karl Osten died. He was 81. His wife was born in 1960, and he was born in 1950.", []],
])("%s leaves %j", (text, values) => {
  expect(agesSinceBirth(text).map((reason) => reason.value)).toEqual(values);
});

test.each([
  ["Six months before the election of November 2032, Varro leads.", ["2032-04/2032-06"]],
  ["A year after the flood of June 2031, Brenn has a dike.", ["2032-05/2032-07"]],
  [
    "They met on Friday, 34 years after the two broke off ties on 12 May 1997.",
    ["2031-04/2031-06"],
  ],
  [
    "The gate opened this Friday, exactly 20 years after it was shut on 9 May 2011.",
    ["2031-04/2031-06"],
  ],
  [
    "The port today, 25 years after the fall of the bridge on 4 May 2006, is busy.",
    ["2031-04/2031-06"],
  ],
  ["Bells rang today, six months after the flood of 4 May 2031.", ["2031-10/2031-12"]],
  ["In 2031 he was jailed, two years after the flood of May 2020.", []],
  ["He left the army six months before the election of November 2032.", []],
])("%s is counted to %j", (text, values) => {
  expect(countedMonths(text).map((reason) => reason.value)).toEqual(values);
});

test.each([
  ["From our files: 25 years ago today\n\nOn 8 April 2006 the bridge was opened.", ["2031-04-08"]],
  ["It was 10 years ago today, on June 3, 2021, that the dam broke.", ["2031-06-03"]],
  ["It was 10 years ago today that the dam broke. It was built in 1950.", []],
])("%s is counted to the day %j", (text, values) => {
  expect(daysYearsAgo(text).map((reason) => reason.value)).toEqual(values);
});

test.each([
  [
    "Halme marked the 40th anniversary of independence today with a parade. The republic was proclaimed on 24 April 1991 from a balcony.",
    "2031-04-24",
  ],
  [
    "Today was the fortieth anniversary of the treaty. It was signed in Brenn on April 24, 1991.",
    "2031-04-24",
  ],
])("a feast and the day told next give the day: %s", (text, day) => {
  expect(anniversaryTold(text).map(({ value }) => value)).toEqual([day]);
});

test("a feast that is of no day gives none", () => {
  const text =
    "Halme will mark the 40th anniversary of independence. The republic was proclaimed on 24 April 1991.";
  expect(anniversaryTold(text)).toEqual([]);
});
