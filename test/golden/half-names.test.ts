import { expect, test } from "vitest";
import { createPlainDoc } from "../../src/doc/index.ts";
import { createStages } from "../../src/engine/index.ts";

const stages = createStages();

/** The people that a text names, as it prints them. */
function peopleIn(text: string): string[] {
  const { mentions } = stages.run(createPlainDoc(text)).layers;
  return mentions.flatMap(({ kind, type, name, start, end }) =>
    kind === "name" && type === "PER" ? [text.slice(name?.start ?? start, name?.end ?? end)] : [],
  );
}

test.for([
  ["Opposition deputy Pell Anders told reporters that the price was too high.", "Pell Anders"],
  ["Labour deputy Sunny Marr told reporters that it was late.", "Sunny Marr"],
  ["Shop owner Ember Ashby told reporters that the street was empty.", "Ember Ashby"],
  ["Former deputy Clay Lund said that the bridge was old.", "Clay Lund"],
  ["Bank analyst Stone Corran told reporters that rates would fall.", "Stone Corran"],
  ["The visit was praised by Marine Le Brun, leader of the union.", "Marine Le Brun"],
] as const)("%s has %s whole", ([text, name]) => {
  expect(peopleIn(text)).toEqual([name]);
});

test("a title before a name is no first name", () => {
  expect(peopleIn("Chief Justice Orlu said that the court would sit in June.")).toEqual(["Orlu"]);
});

test("a headline in capitals gives nobody a first name", () => {
  expect(peopleIn("Gold Star Mother Corners Orlu On Road Tax")).not.toContain("Corners Orlu");
});
