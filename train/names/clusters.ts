import { readConllu } from "../../corpora/index.ts";
import type { NamedDoc } from "../../corpora/names/index.ts";
import type { Clusters } from "../../src/annotate/names/index.ts";
import { wordKey } from "../../src/annotate/names/index.ts";
import { readOpenText } from "../engine/open-text.ts";
import type { SourceName } from "./sources.ts";
import { classifyWords, numberWords } from "./word-classes.ts";

/** Sentences of words of every openly licensed text at hand. */
function* openText(corpora: string, named: readonly NamedDoc[]): Generator<readonly string[]> {
  for (const file of ["ud-ewt/en_ewt-ud-train.conllu", "ud-gum/en_gum-free-train.conllu"]) {
    for (const doc of readConllu(`${corpora}/${file}`)) {
      for (const { words } of doc.sentences) yield words.map(({ form }) => form);
    }
  }
  for (const { sentences } of named) yield* sentences;
  for (const { words } of readOpenText(corpora)) yield words;
}

/** Words as clustered: as printed, but all digits alike. */
const normal = (word: string): string => word.replace(/\d/g, "0");

/** Learns word clusters of two grains from open text: see `classifyWords`. About a minute. */
export function learnClusters(
  corpora: string,
  docs: ReadonlyMap<SourceName, readonly NamedDoc[]>,
): Clusters {
  // GUM is read with its trees.
  const named = [...docs].flatMap(([name, own]) => (name === "gum" ? [] : own));
  function* text(): Generator<readonly string[]> {
    for (const words of openText(corpora, named)) yield words.map(normal);
  }
  const numbered = numberWords(text(), 4);
  const coarse = classifyWords(numbered, 64, 10);
  const fine = classifyWords(numbered, 320, 10);
  const rows = new Map<number, number>();
  for (const [i, word] of numbered.words.entries()) {
    rows.set(wordKey(word), ((coarse[i] as number) << 9) | (fine[i] as number));
  }
  const keys = Int32Array.from(rows.keys()).sort();
  return { keys, paths: Uint16Array.from(keys, (key) => rows.get(key) ?? 0) };
}
