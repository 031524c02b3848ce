import { names } from "../../src/annotate/names/index.ts";
import { pipeline } from "../../src/annotate/pipeline.ts";
import { sentences } from "../../src/annotate/sentences/index.ts";
import { tokens } from "../../src/annotate/tokens/index.ts";
import { createPlainDoc } from "../../src/doc/index.ts";
import { loadModel } from "../../src/engine/load-model.ts";
import { loadGazetteer } from "../../src/lang/en/gazetteer/index.ts";
import { testGolden } from "./cases.ts";

const file = new URL("names.txt", import.meta.url);
const table = loadModel("gazetteer");
const annotate = pipeline()
  .add(tokens())
  .add({ gives: "blocks", version: 1, run: () => [] })
  .add(sentences(loadModel("sentences")))
  .add(names(loadModel("names"), table === null ? null : loadGazetteer(table)));

/** One name a line: its type and its words. */
function render(passage: string): string {
  return annotate
    .run(createPlainDoc(passage))
    .layers.names.map(({ start, end, type }) => `${type.padEnd(4)} ${passage.slice(start, end)}`)
    .join("\n");
}

testGolden(file, ({ passage }) => render(passage));
