import { expect, test } from "vitest";
import { createKinship } from "./kinship.ts";
import { likenessOf } from "./likeness.ts";
import { createVocabulary } from "./words.ts";

const { read } = createVocabulary();
const measures = { weight: () => 1, kinship: createKinship() };

function differ(a: string, b: string): boolean {
  return likenessOf(read(a), read(b), measures).numbersDiffer;
}

test("a number in common is little where most others are not and the texts differ in more", () => {
  const day = "The mill at quay 9 ground 40 sacks of rye and 12 of oats today.";
  const year =
    "Since spring the women at quay 9 have baked 8000 loaves from 610 sacks of flour, and sold 7500.";
  expect(differ(day, year)).toBe(true);
  expect(differ(day, "They had ground 40 sacks of rye there and 12 of oats.")).toBe(false);
  expect(differ(day, "Nothing but 15 loaves was left.")).toBe(true);
  expect(differ(day, "Nothing but crumbs was left.")).toBe(false);
});

test("where all else is the same, other numbers may be in other units", () => {
  const rest =
    "and the ferry crossed the sound between Tarn and Brask at dawn with 60 goats aboard";
  const feet = `The swell off the old lighthouse was 10 feet high, the wind blew at 30 knots, ${rest}.`;
  const meters = `The swell off the old lighthouse was 3 meters high, the wind blew at 55 km/h, ${rest}.`;
  expect(differ(feet, meters)).toBe(false);
});
