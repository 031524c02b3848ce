import { readdirSync, readFileSync } from "node:fs";
import { readJsonLines } from "../../corpora/index.ts";
import { sentencesOf } from "../names/data.ts";

/** A sentence of words, with their Penn tags where the corpus has them. */
export interface OpenSentence {
  readonly words: readonly string[];
  readonly tags: readonly string[] | null;
}

/** Openly licensed text without trees: MASC with its tags, the State of the Union addresses, MEANTIME, WikiWars. */
export function* readOpenText(corpora: string): Generator<OpenSentence> {
  for (const kind of ["spoken", "written"]) {
    const folder = `${corpora}/masc/masc_tagged/${kind}`;
    for (const file of readdirSync(folder).sort()) {
      for (const line of linesOf(`${folder}/${file}`)) {
        const pairs = line.trim().split(/\s+/);
        yield {
          words: pairs.map((pair) => pair.replace(/_[^_]*$/, "")),
          tags: pairs.map((pair) => pair.slice(pair.lastIndexOf("_") + 1)),
        };
      }
    }
  }
  const speeches = `${corpora}/masc/state_union`;
  for (const file of readdirSync(speeches).sort()) {
    yield* untagged(readFileSync(`${speeches}/${file}`, "latin1"));
  }
  for (const path of ["meantime/docs.jsonl", "timex/wikiwars.train.jsonl"]) {
    const docs = readJsonLines<{ readonly text: string }>(`${corpora}/${path}`);
    for (const { text } of docs) yield* untagged(text);
  }
}

function* untagged(text: string): Generator<OpenSentence> {
  for (const words of sentencesOf(text)) yield { words, tags: null };
}

function* linesOf(path: string): Generator<string> {
  for (const line of readFileSync(path, "utf8").split("\n")) if (line.trim() !== "") yield line;
}
