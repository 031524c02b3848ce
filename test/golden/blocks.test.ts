import { findBlocks } from "../../src/annotate/blocks/index.ts";
import { testGolden } from "./cases.ts";

const file = new URL("blocks.txt", import.meta.url);

/** One block a line: its kind and its text, a long one by its beginning and end, line breaks as `/`. */
function render(passage: string): string {
  return findBlocks(passage)
    .map(({ kind, start, end }) => {
      const text = passage.slice(start, end).replaceAll("\n", " / ");
      const shown = text.length > 64 ? `${text.slice(0, 40)} … ${text.slice(-18)}` : text;
      return `${kind.padEnd(11)} ${shown}`;
    })
    .join("\n");
}

testGolden(file, ({ passage }) => render(passage));
