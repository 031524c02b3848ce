import type { Doc, LayerName, Layers, Origin, TextMap } from "../doc/index.ts";
import { dateRange } from "../record/index.ts";
import { foldedWords, hashParts } from "../text/index.ts";
import { decodeColumns, encodeColumns, hasColumns } from "./column-codec.ts";
import type { Tables } from "./schema.ts";
import type { DocumentHead } from "./store.ts";
import { encodeWords } from "./terms.ts";

/** What names a place that holds one text at a time. */
export function placeOf(name: string, outlet: string | null): string {
  return hashParts(name, outlet ?? "");
}

/** A document's row of its table. */
export function documentRow(doc: Doc, pipeline: string | null): Tables["documents"] {
  const { origin } = doc;
  const range = origin.date === null ? null : dateRange(origin.date);
  return {
    id: doc.id,
    place: placeOf(origin.name, origin.outlet),
    name: origin.name,
    outlet: origin.outlet,
    outlet_key: origin.outlet ?? "",
    url: origin.url,
    title: origin.title,
    words: encodeWords([...foldedWords(origin.name), ...foldedWords(origin.title ?? "")]),
    date: origin.date,
    date_from: range?.from ?? null,
    date_to: range?.to ?? null,
    media_type: origin.mediaType,
    encoding: origin.encoding,
    bytes_hash: origin.bytesHash,
    text_hash: doc.textHash,
    language: doc.language,
    length: doc.text.length,
    pipeline,
  };
}

/** A document's row without its text, as lists show it. */
export function documentHead(row: Tables["documents"]): DocumentHead {
  return {
    id: row.id,
    name: row.name,
    outlet: row.outlet,
    url: row.url,
    title: row.title,
    date: row.date,
    mediaType: row.media_type,
    encoding: row.encoding,
    bytesHash: row.bytes_hash,
    textHash: row.text_hash,
    language: row.language,
    length: row.length,
    pipeline: row.pipeline,
  };
}

/** A document's text and the way back to its bytes. */
export function textRow(doc: Doc): Tables["texts"] {
  const { map } = doc.origin;
  const runs = map === null ? null : Int32Array.from(map.runs.flat());
  return {
    doc_id: doc.id,
    text: doc.text,
    origin_map: map === null ? null : encodeColumns({ unit: map.unit, runs }),
  };
}

/** The document's layers as rows, by name. */
export function layerRows(doc: Doc): Tables["layers"][] {
  const layers = Object.entries(doc.layers as Partial<Layers>);
  return layers
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, layer]) => ({
      doc_id: doc.id,
      name,
      json: hasColumns(layer) ? null : JSON.stringify(layer),
      columns: hasColumns(layer) ? encodeColumns(layer) : null,
    }));
}

/** The document of these rows, with the layers that are among them. */
export function storedDoc<Has extends LayerName>(
  row: Tables["documents"],
  text: Pick<Tables["texts"], "text" | "origin_map">,
  layers: readonly Pick<Tables["layers"], "name" | "json" | "columns">[],
): Doc<Has> {
  const found: Record<string, unknown> = {};
  for (const layer of layers) {
    found[layer.name] =
      layer.columns === null ? JSON.parse(layer.json ?? "null") : decodeColumns(layer.columns);
  }
  const head = documentHead(row);
  const origin: Origin = {
    name: head.name,
    outlet: head.outlet,
    url: head.url,
    title: head.title,
    date: head.date,
    mediaType: head.mediaType,
    bytesHash: head.bytesHash,
    encoding: head.encoding,
    map: text.origin_map === null ? null : textMap(text.origin_map),
  };
  return {
    id: head.id,
    text: text.text,
    textHash: head.textHash,
    language: head.language,
    origin,
    layers: found as Doc<Has>["layers"],
  };
}

function textMap(bytes: Uint8Array): TextMap {
  const { runs: flat, unit } = decodeColumns(bytes) as { runs: Int32Array; unit: unknown };
  const runs: [number, number, number][] = [];
  for (let i = 0; i + 2 < flat.length; i += 3) {
    runs.push([flat[i] ?? 0, flat[i + 1] ?? 0, flat[i + 2] ?? 0]);
  }
  return { unit: unit === "page" ? "page" : "utf-16", runs };
}
