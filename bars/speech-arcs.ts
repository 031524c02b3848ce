import type { ConlluDoc } from "../corpora/index.ts";
import { type Layers, relationOf } from "../src/doc/index.ts";
import type { Counts } from "./bootstrap.ts";

/** Verbs that report words, as lemmas. */
const reportingVerbs: ReadonlySet<string> = new Set(
  (
    "say tell add announce ask state declare note report argue claim explain insist warn write " +
    "reply respond stress emphasize emphasise suggest admit deny confirm acknowledge comment " +
    "remark describe call urge demand promise pledge vow believe think hope know conclude find " +
    "recall repeat reiterate mention point predict propose recommend request speak talk answer"
  ).split(" "),
);

const relations: ReadonlySet<string> = new Set(["nsubj", "ccomp", "parataxis", "obl", "xcomp"]);

function base(relation: string): string {
  return relation.replace(/:.*/, "");
}

/**
 * The arcs that attribution stands on: subject, complement clause, parataxis,
 * oblique and open complement of a verb whose gold lemma reports words, and the
 * parataxis by which such a verb hangs on what it reports. Right are those with the
 * gold head and relation.
 */
export function countSpeechArcs(
  gold: ConlluDoc,
  layers: Pick<Layers, "sentences" | "syntax">,
): Counts {
  let right = 0;
  let goldCount = 0;
  let found = 0;
  for (const [i, { words }] of gold.sentences.entries()) {
    const first = layers.sentences[i]?.firstToken ?? 0;
    const reports = (word: number): boolean => {
      const entry = words[word];
      return entry?.upos === "VERB" && reportingVerbs.has(entry.lemma.toLowerCase());
    };
    const counts = (word: number, head: number, relation: string): boolean =>
      relations.has(relation) && (reports(head) || (relation === "parataxis" && reports(word)));
    for (const [j, word] of words.entries()) {
      const head = (layers.syntax.heads[first + j] ?? -1) - first;
      const relation = base(relationOf(layers.syntax, first + j));
      const isGold = counts(j, word.head, base(word.deprel));
      const isFound = counts(j, head, relation);
      if (isGold) goldCount++;
      if (isFound) found++;
      if (isGold && isFound && head === word.head && relation === base(word.deprel)) right++;
    }
  }
  return { right, gold: goldCount, found };
}
