import { readFileSync } from "node:fs";

/**
 * Words that running text uses in lower case, as far as the open trees show: a
 * single-word phrase among them (*Van*, *Nice*, *Reading*) is kept out of the
 * lists that are read off files without a person looking.
 */
export function readEverydayWords(corpora: string): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const file of ["ud-ewt/en_ewt-ud-train.conllu", "ud-gum/en_gum-free-train.conllu"]) {
    for (const line of readFileSync(`${corpora}/${file}`, "utf8").split("\n")) {
      const columns = line.split("\t");
      const form = columns[1];
      if (form === undefined || columns[3] === "PROPN" || columns[3] === "X") continue;
      if (/^[a-z]+$/.test(form)) counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  }
  return new Set(counts.keys());
}
