import { sentences } from "../../src/annotate/sentences/index.ts";
import { tokens } from "../../src/annotate/tokens/index.ts";
import { createPlainDoc, tokenText, withLayer } from "../../src/doc/index.ts";
import { loadModel } from "../../src/engine/load-model.ts";
import { testGolden } from "./cases.ts";

const file = new URL("tokens.txt", import.meta.url);
const words = tokens();
const splitter = sentences(loadModel("sentences"));

/** One sentence a line, tokens apart, `+` before a token that continues the word before it. */
function render(passage: string): string {
  const doc = withLayer(createPlainDoc(passage), "blocks", []);
  const layer = words.run(doc);
  return splitter
    .run(withLayer(doc, "tokens", layer))
    .map(({ firstToken, endToken }) => {
      const line: string[] = [];
      for (let i = firstToken; i < endToken; i++) {
        line.push((layer.parts[i] === 1 ? "+" : "") + tokenText(passage, layer, i));
      }
      return line.join(" ");
    })
    .join("\n");
}

testGolden(file, ({ passage }) => render(passage));
