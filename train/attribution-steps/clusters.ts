import { readdirSync, readFileSync } from "node:fs";
import { type PolnearDoc, readConllu } from "../../corpora/index.ts";
import { type WordClusters, wordKey } from "../../src/annotate/attributions/index.ts";
import { classifyWords, numberWords } from "../names/word-classes.ts";

const word = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|\d+(?:[.,]\d+)*|[^\s\p{L}\p{N}]/gu;

/** Sentences of words, small letters, of the articles and of openly licensed text. */
function* sentencesOf(corpora: string, docs: readonly PolnearDoc[]): Generator<readonly string[]> {
  for (const { text } of docs) {
    for (const line of text.split(/\n+/)) yield line.match(word) ?? [];
  }
  for (const file of ["ud-ewt/en_ewt-ud-train.conllu", "ud-gum/en_gum-free-train.conllu"]) {
    for (const doc of readConllu(`${corpora}/${file}`)) {
      for (const { words } of doc.sentences) yield words.map(({ form }) => form);
    }
  }
  for (const kind of ["spoken", "written"]) {
    const folder = `${corpora}/masc/masc_tagged/${kind}`;
    for (const file of readdirSync(folder).sort()) {
      for (const line of readFileSync(`${folder}/${file}`, "utf8").split("\n")) {
        yield line
          .trim()
          .split(/\s+/)
          .map((pair) => pair.replace(/_[^_]*$/, ""));
      }
    }
  }
}

/**
 * Clusters of two grains of words in small letters, by the words beside them. Only
 * hashes of words are kept.
 */
export function learnClusters(corpora: string, docs: readonly PolnearDoc[]): WordClusters {
  function* folded(): Generator<readonly string[]> {
    for (const words of sentencesOf(corpora, docs)) {
      yield words.map((form) => form.toLowerCase().replace(/\d/g, "0"));
    }
  }
  const numbered = numberWords(folded(), 5);
  const coarse = classifyWords(numbered, 64, 6);
  const fine = classifyWords(numbered, 320, 6);
  const rows = new Map<number, number>();
  for (const [i, form] of numbered.words.entries()) {
    rows.set(wordKey(form), ((coarse[i] ?? 0) << 9) | (fine[i] ?? 0));
  }
  const keys = Int32Array.from(rows.keys()).sort();
  return { keys, paths: Uint16Array.from(keys, (key) => rows.get(key) ?? 0) };
}
