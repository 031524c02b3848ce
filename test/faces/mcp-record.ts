import { build, createAnnotator } from "../../src/engine/index.ts";
import { createRawInput } from "../../src/ingest/index.ts";
import type { Store } from "../../src/store/index.ts";

/** Dispatches of an invented summit: one wording in two papers, a wire copied, a stance, figures, a letter beyond the first plane. */
const texts: Readonly<Record<string, string>> = {
  "harbor-wire.txt": `TOLMEN, May 14, 2031 (Korda) - “We will open the northern grain road to every neighbor before the harvest 🕊,” President Ada Orlu told reporters on Wednesday.

Foreign Minister Ivo Kest met Premier Lena Marsh in Tolmen on Wednesday. Kest said that he supports the river treaty.

“The toll was 40 crowns a barge last year,” Orlu said.`,
  "valley-post.txt": `Grain road to open

14 May 2031 – “We will open the northern grain road to all neighbors before the harvest,” Ada Orlu, president of Norvia, said.

Premier Lena Marsh said that she opposes the river treaty. The toll was 45 crowns a barge last year, the harbor office said.`,
  "miners.txt": `KARSK, May 21, 2031 (Korda) - “Our miners will not go back below without new lamps,” Governor Ilan Petrov said on Wednesday.

It was announced that the shaft at Ebren is closed. Petrov told Orlu that the pumps had failed.`,
};

/** Builds the record of the dispatches into a store. */
export async function buildDispatches(store: Store): Promise<void> {
  const annotator = createAnnotator(1);
  try {
    await build(inputs(), store, annotator);
  } finally {
    await annotator.close();
  }
}

async function* inputs() {
  for (const [name, text] of Object.entries(texts)) {
    yield createRawInput(name, new TextEncoder().encode(text));
  }
}
