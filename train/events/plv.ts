import { existsSync } from "node:fs";
import { join } from "node:path";
import { readJsonLines } from "../../corpora/index.ts";

/** A row of the PLV file. */
export interface PlvRow {
  readonly text: string;
  readonly split: string;
  readonly events: readonly {
    readonly source: string;
    readonly target: string;
    readonly code: string;
  }[];
}

/** PLV's train split; empty where the corpus is missing. */
export function readPlvRows(corpora: string): PlvRow[] {
  const file = join(corpora, "events/plv.jsonl");
  if (!existsSync(file)) return [];
  return readJsonLines<PlvRow>(file).filter(({ split }) => split === "train");
}
