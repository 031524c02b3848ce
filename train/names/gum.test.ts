import { expect, test } from "vitest";
import { parseConllu } from "../../corpora/index.ts";
import { loadGazetteer, packGazetteer } from "../../src/lang/en/gazetteer/index.ts";
import { namesOfGum } from "./gum.ts";

const empty = { countries: [], people: [], organizations: [], outlets: [], phrases: new Map() };
const gazetteer = loadGazetteer(packGazetteer(empty));

/** Names of one sentence of words `form/xpos/head/entity`. */
function namesIn(line: string): string[] {
  const words = line.split(" ").map((word, i) => {
    const [form = "", xpos = "", head = "0", entity = ""] = word.split("/");
    const misc = entity === "" ? "_" : `Entity=${entity}`;
    return [i + 1, form, form, "X", xpos, "_", head, "dep", "_", misc].join("\t");
  });
  const [doc] = parseConllu(`# newdoc id = d\n${words.join("\n")}\n`);
  if (doc === undefined) return [];
  const { sentences, spans } = namesOfGum(doc, gazetteer);
  const forms = sentences.flat();
  return spans.map(({ first, end, type }) => `${type} ${forms.slice(first, end).join(" ")}`);
}

test("the core of a mention is the name, without its title", () => {
  expect(
    namesIn("President/NNP/2/(1-person-new-n-cf1-1,2,3-sgl Ada/NNP/0 Orlu/NNP/2/1) left/VBD/2"),
  ).toEqual(["PER Ada Orlu"]);
});

test("the longer of two names is taken", () => {
  expect(
    namesIn(
      "the/DT/2/(1-organization-new-n-cf1-2,3,4-sgl Bank/NNP/0 of/IN/4 Marsk/NNP/2/(2-place-new-n-cf2-1-sgl)1)",
    ),
  ).toEqual(["ORG Bank of Marsk"]);
});

test("what stands after a comma is another name", () => {
  expect(
    namesIn(
      "Aral/NNP/2/(1-organization-new-n-cf1-2,4-sgl University/NNP/0 ,/,/4 Vendoria/NNP/2/(2-place-new-n-cf2-1-sgl)1)",
    ),
  ).toEqual(["ORG Aral University", "LOC Vendoria"]);
});

test("a mention around a common noun holds no name", () => {
  expect(namesIn("the/DT/2/(1-person-new-n-cf1-2-sgl minister/NN/0/1) left/VBD/2")).toEqual([]);
});
