import { expect, test } from "vitest";
import { createPlainDoc } from "../../doc/index.ts";
import { annotateDoc } from "../../engine/annotate-doc.ts";

/** The country of the chain of this name; undefined where there is none. */
function countryIn(passage: string, name: string): string | null | undefined {
  const { annotated } = annotateDoc(createPlainDoc(passage));
  return annotated?.layers.chains.find((chain) => chain.name === name)?.country;
}

test.each([
  ["Omar Vesk, a Saudi engineer, left on Monday. Vesk said he was tired.", "Omar Vesk", "SAU"],
  ["Omar Vesk, the Vermont senator, left. Vesk said he was tired.", "Omar Vesk", "USA"],
  ["Omar Vesk, a native of Peru, left. Vesk said he was tired.", "Omar Vesk", "PER"],
  ["Omar Vesk, a South Korean engineer, left. Vesk said he was tired.", "Omar Vesk", "KOR"],
  ["A North Korean court met on Monday.", "A North Korean court", "PRK"],
  ["China's government said no.", "China's government", "CHN"],
  ["The US military left.", "The US military", "USA"],
  ["A Zimbabwean court met on Monday.", "A Zimbabwean court", "ZWE"],
  ["A Japanese virus expert left on Monday.", "A Japanese virus expert", "JPN"],
  ["A U.S. envoy left on Monday.", "A U.S. envoy", "USA"],
  ["Omar Vesk, a member of the Saudi parliament, left. Vesk said no.", "Omar Vesk", "SAU"],
  ["Omar Vesk, a Korea scholar, left. Vesk said he was tired.", "Omar Vesk", null],
  ["Dana Kest, the mother of a Libyan, left. Kest said she was tired.", "Dana Kest", null],
  ["Dana Kest, a Spanish-speaking clerk, left. Kest said she was tired.", "Dana Kest", null],
  ["Ivo Lorn, a Nassau County clerk, left. Lorn said he was tired.", "Ivo Lorn", null],
])("a description tells a country only of whom it is: %s", (passage, name, country) => {
  expect(countryIn(passage, name)).toBe(country);
});

test("a namesake of somebody listed has a country only where the text speaks of it", () => {
  const said = "James Smith runs a farm. Smith said the rain was late.";
  expect(countryIn(said, "James Smith")).toBe(null);
  expect(countryIn(`The Bahamas had a dry year. ${said}`, "James Smith")).toBe("BHS");
});

test("who was in office when the list was made is of that country wherever the text plays", () => {
  expect(countryIn("Sergei Lavrov left early. Lavrov said no.", "Sergei Lavrov")).toBe("RUS");
});

test("who heads a state is of that country wherever the text plays", () => {
  expect(countryIn("Angela Merkel left early. Merkel said she was tired.", "Angela Merkel")).toBe(
    "DEU",
  );
});

test("a building that stands for a government is a body, whatever the sentence takes it for", () => {
  const { annotated } = annotateDoc(
    createPlainDoc("The White House denied it. In the White House they slept."),
  );
  const chains = annotated?.layers.chains.filter(({ name }) => name === "White House");
  expect(chains?.map(({ type, country }) => [type, country])).toEqual([["ORG", "USA"]]);
});
