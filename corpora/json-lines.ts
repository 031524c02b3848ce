import { readFileSync } from "node:fs";

/** The rows of a JSON Lines file, blank lines left out. The corpora are ours to trust: rows are taken to be as declared. */
export function readJsonLines<Row>(file: string): Row[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Row);
}
