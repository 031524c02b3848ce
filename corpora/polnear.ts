import { corpusFile } from "./folder.ts";
import { readJsonLines } from "./json-lines.ts";

type Pairs = readonly (readonly [number, number])[];

/** One attribution of PolNeAR: spans in UTF-16 code units. */
export interface PolnearAttribution {
  readonly source: Pairs;
  readonly cue: Pairs;
  readonly content: Pairs;
}

/** An article of PolNeAR with its attributions. */
export interface PolnearDoc {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly PolnearAttribution[];
}

/** The articles of a split, or null where the corpus is missing. */
export function readPolnear(folder: string, split: "train" | "dev"): PolnearDoc[] | null {
  const file = corpusFile(folder, `polnear/polnear.${split}.jsonl`);
  if (file === null) return null;
  return readJsonLines<PolnearDoc>(file);
}
