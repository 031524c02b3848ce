import { hashParts, hashText } from "../text/index.ts";
import type { LayerName, Layers } from "./layers.ts";
import type { Origin } from "./origin.ts";

/** Identifies a document: a hash of where it came from (outlet included) and what it says. */
export type DocId = string;

/** A document: a text that never changes, and annotations that stand off from it. */
export interface Doc<Has extends LayerName = never> {
  readonly id: DocId;
  /**
   * The text as ingested. From a file: line ends are `\n`, a byte-order mark is gone, nothing else is
   * touched. From a JSON row: exactly the row's string, carriage returns included.
   */
  readonly text: string;
  /** SHA-256 of the text's UTF-8 bytes. Two outlets' copies of one wire text share it. */
  readonly textHash: string;
  /** ISO 639-1 code of the text's language, `und` when it cannot be told. */
  readonly language: string;
  readonly origin: Origin;
  readonly layers: Readonly<Pick<Layers, Has>>;
}

/** Creates a document without layers. The same origin name, outlet and text give the same id. */
export function createDoc(text: string, origin: Origin, language: string): Doc {
  const textHash = hashText(text);
  return {
    id: hashParts(origin.name, origin.outlet ?? "", textHash),
    text,
    textHash,
    language,
    origin,
    layers: {},
  };
}

/** A copy of `doc` with one more layer; text and other layers are shared. */
export function withLayer<Has extends LayerName, Name extends LayerName>(
  doc: Doc<Has>,
  name: Name,
  layer: Layers[Name],
): Doc<Has | Name> {
  const layers = { ...doc.layers, [name]: layer } as Readonly<Pick<Layers, Has | Name>>;
  return { ...doc, layers };
}

/** A document for tests and one-off annotation: text from nowhere in particular. */
export function createPlainDoc(text: string, name = "text", language = "en"): Doc {
  return createDoc(
    text,
    {
      name,
      outlet: null,
      url: null,
      title: null,
      date: null,
      mediaType: "text/plain",
      bytesHash: hashText(text),
      encoding: "utf-8",
      map: null,
    },
    language,
  );
}
