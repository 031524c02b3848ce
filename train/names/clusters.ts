import { readdirSync, readFileSync } from "node:fs";
import { readConllu } from "../../corpora/index.ts";
import type { NamedDoc } from "../../corpora/names/index.ts";
import type { Clusters } from "../../src/annotate/names/index.ts";
import { wordKey } from "../../src/annotate/names/index.ts";
import { sentencesOf } from "./data.ts";
import type { SourceName } from "./sources.ts";
import { classifyWords, numberWords } from "./word-classes.ts";

function* linesOf(path: string): Generator<string> {
  for (const line of readFileSync(path, "utf8").split("\n")) if (line.trim() !== "") yield line;
}

/** Sentences of words of every openly licensed text at hand. */
function* openText(corpora: string, named: readonly NamedDoc[]): Generator<readonly string[]> {
  for (const file of ["ud-ewt/en_ewt-ud-train.conllu", "ud-gum/en_gum-free-train.conllu"]) {
    for (const doc of readConllu(`${corpora}/${file}`)) {
      for (const { words } of doc.sentences) yield words.map(({ form }) => form);
    }
  }
  for (const { sentences } of named) yield* sentences;
  for (const kind of ["spoken", "written"]) {
    const folder = `${corpora}/masc/masc_tagged/${kind}`;
    for (const file of readdirSync(folder).sort()) {
      for (const line of linesOf(`${folder}/${file}`)) {
        yield line
          .trim()
          .split(/\s+/)
          .map((pair) => pair.replace(/_[^_]*$/, ""));
      }
    }
  }
  const speeches = `${corpora}/masc/state_union`;
  for (const file of readdirSync(speeches).sort()) {
    yield* sentencesOf(readFileSync(`${speeches}/${file}`, "latin1"));
  }
  for (const path of ["meantime/docs.jsonl", "timex/wikiwars.train.jsonl"]) {
    for (const line of linesOf(`${corpora}/${path}`)) {
      yield* sentencesOf((JSON.parse(line) as { text: string }).text);
    }
  }
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
