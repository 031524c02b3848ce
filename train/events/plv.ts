import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

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
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as PlvRow)
    .filter(({ split }) => split === "train");
}
