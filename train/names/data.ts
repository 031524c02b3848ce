import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { readConllu } from "../../corpora/index.ts";
import { type NamedDoc, type NamedSpan, readIob, readRe3d } from "../../corpora/names/index.ts";
import { tokens } from "../../src/annotate/tokens/index.ts";
import { createPlainDoc } from "../../src/doc/index.ts";
import { type Gazetteer, loadGazetteer } from "../../src/lang/en/gazetteer/index.ts";
import { namesOfGum } from "./gum.ts";
import { afterTitles } from "./spans.ts";

/** The gazetteer that ships; the names model is trained with it and used with it. */
export function readGazetteer(): Gazetteer {
  const file = new URL("../../models/gazetteer.model.br", import.meta.url);
  return loadGazetteer(new Uint8Array(brotliDecompressSync(readFileSync(file))));
}

const cut = tokens();

/** Tokens of our own, in sentences that end at a full stop or a line break: good enough for training data that comes as text. */
function split(text: string): { start: number; end: number }[][] {
  const layer = cut.run(createPlainDoc(text));
  const sentences: { start: number; end: number }[][] = [[]];
  for (let i = 0; i < layer.length; i++) {
    const start = layer.starts[i] ?? 0;
    const end = layer.ends[i] ?? 0;
    sentences.at(-1)?.push({ start, end });
    const gap = text.slice(end, layer.starts[i + 1] ?? text.length);
    if (/^[.!?]$/.test(text.slice(start, end)) || gap.includes("\n")) sentences.push([]);
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

/** The words of a text, sentence by sentence. */
export function sentencesOf(text: string): readonly (readonly string[])[] {
  return split(text).map((sentence) => sentence.map(({ start, end }) => text.slice(start, end)));
}

/** re3d marks *Syrians* and *Russia* as organizations where they act: here they are what they are elsewhere. */
function retype(
  gazetteer: Gazetteer,
  name: string,
  type: NamedSpan["type"],
): NamedSpan["type"] | null {
  const kinds = gazetteer.sensesOf(name).map(({ kind }) => kind);
  const first = kinds[0];
  const people = first === "adjective" || first === "demonym" || first === "demonyms";
  if (people && (type === "ORG" || type === "LOC")) return "MISC";
  const place = kinds.some((kind) => ["country", "capital", "place", "region"].includes(kind));
  if (place && type === "ORG") return "LOC";
  return type === "PER" && first === "country" ? null : type;
}

/** The corpora of names by short name; see the card of the model for their licenses. */
export function readNameCorpus(
  corpora: string,
  name:
    | "ewt"
    | "ewt-dev"
    | "wikigold"
    | "politics"
    | "politics-dev"
    | "wnut"
    | "btc"
    | "re3d"
    | "gum",
  gazetteer: Gazetteer,
): readonly NamedDoc[] {
  switch (name) {
    case "ewt":
      return readIob(`${corpora}/uner-ewt/en_ewt-ud-train.iob2`, name);
    case "ewt-dev":
      return readIob(`${corpora}/uner-ewt/en_ewt-ud-dev.iob2`, name);
    case "wikigold":
      return readIob(`${corpora}/wikigold/CONLL-format/data/wikigold.conll.txt`, name);
    case "politics":
      return readIob(`${corpora}/crossner-politics/train.txt`, name);
    case "politics-dev":
      return readIob(`${corpora}/crossner-politics/dev.txt`, name);
    case "wnut":
      return readIob(`${corpora}/wnut17/wnut17train.conll`, name);
    case "btc":
      return readIob(`${corpora}/btc/a.conll`, name);
    case "gum":
      return readConllu(`${corpora}/ud-gum/en_gum-free-train.conllu`).map((doc) =>
        namesOfGum(doc, gazetteer),
      );
    case "re3d":
      return readRe3d(`${corpora}/re3d`, {
        split,
        trim: afterTitles,
        retype: (text, type) => retype(gazetteer, text, type),
      });
  }
}
