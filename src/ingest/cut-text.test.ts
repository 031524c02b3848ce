import { expect, test } from "vitest";
import { createRawInput, ingest, readAnnotationRow } from "./index.ts";

function cutIn(text: string): (string | undefined)[] {
  const input = createRawInput("quay.txt", new TextEncoder().encode(text));
  return ingest(input)
    .problems.filter(({ code }) => code === "text-cut")
    .map(({ start, end }) => ingest(input).docs[0]?.text.slice(start ?? 0, end ?? 0));
}

const first =
  "The mayor of Brennick opened the new ferry line on Monday and thanked the crews for their patience.\n\n";

test.each([
  "Tickets will be sold from the kiosk on the northern pier, and children will travel with",
  "The company expects some forty thousand passengers in the first year, twelve ferries a day,",
  "The line is run by three boats. A fourth is being built in the yard of the Osk and should be ready before the winter",
])("a text that breaks off is told: “%s”", (last) => {
  expect(cutIn(`${first}${last}\n`)).toEqual([last]);
});

test("a line that is annotated without a store is told of too", () => {
  const text = `${first}Tickets will be sold from the kiosk on the northern pier, and children will travel with`;
  const { problems } = readAnnotationRow(JSON.stringify({ id: "quay", text }));
  expect(problems.map(({ code }) => code)).toEqual(["text-cut"]);
});

test.each([
  "Tickets will be sold from the kiosk on the northern pier, and children will travel free.",
  "“We have waited for this boat for nine long winters,” said the harbour master, Ilse Brandt (61)",
  "Reporting by Ilse Brandt and Tom Ferro in Brennick; editing by Mara Lind and the night desk",
  "Read more about the ferry and the people who built it",
  "The line is run by three boats. All rights reserved by the owners",
])("a text that ends is left alone: “%s”", (last) => {
  expect(cutIn(`${first}${last}\n`)).toEqual([]);
});

test("a list, a poem and a foreign text are left alone", () => {
  const list =
    "Boats of the line: the Marta of 1961, the Heron of 1974, the Osk of 1988 and the new Lind";
  expect(
    cutIn(`Ferries of Brennick and their years\n\n${list}\nNorth pier, South pier, Mill quay\n`),
  ).toEqual([]);
  expect(
    cutIn("Die Bürgermeisterin eröffnete am Montag die neue Linie und dankte allen, die mit"),
  ).toEqual([]);
});
