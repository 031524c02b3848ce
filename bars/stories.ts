import { existsSync } from "node:fs";
import { join } from "node:path";
import { readJsonLines } from "../corpora/index.ts";
import { cluster } from "./adapters/stories.ts";
import { plainMeasure } from "./measures.ts";
import type { Bar } from "./options.ts";

interface CorpusDoc {
  readonly id: string;
  readonly split: string;
  /** The happening that the document was collected for. */
  readonly subtopic: string;
  readonly text: string;
}

const path = "ecbplus/docs.jsonl";

/** Stories on the development topics of ECB+: B³ (Bagga and Baldwin 1998) of documents against the happening each tells. */
export const bar: Bar = ({ corpora }) => {
  const file = join(corpora, path);
  if (!existsSync(file)) return { measures: [], missing: [path], scores: {} };
  const docs = readJsonLines<CorpusDoc>(file).filter(({ split }) => split === "dev");
  const found = new Map(cluster(docs).map((row) => [row.id, row.cluster]));
  const gold = new Map(docs.map(({ id, subtopic }) => [id, subtopic]));
  const ids = docs.map(({ id }) => id);
  const precision = purity(ids, found, gold);
  const recall = purity(ids, gold, found);
  const f1 = (2 * precision * recall) / (precision + recall);
  const on = `ECB+ dev (${docs.length} documents)`;
  return {
    measures: [
      plainMeasure({ metric: "B³ precision", on, value: precision }),
      plainMeasure({ metric: "B³ recall", on, value: recall }),
      plainMeasure({ metric: "B³ F1", on, value: f1, floor: 93 }),
    ],
    missing: [],
    scores: { precision, recall, f1 },
  };
};

/** For the mean document: the share of its group in `a` that shares its group in `b`, in percent. */
function purity(
  ids: readonly string[],
  a: ReadonlyMap<string, string>,
  b: ReadonlyMap<string, string>,
): number {
  let sum = 0;
  for (const id of ids) {
    const group = ids.filter((other) => a.get(other) === a.get(id));
    sum += group.filter((other) => b.get(other) === b.get(id)).length / group.length;
  }
  return (100 * sum) / ids.length;
}
