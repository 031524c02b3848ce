import { readWiderWordings } from "../query/index.ts";
import type { Remark } from "../record/index.ts";
import type { RecordKind, Store } from "../store/index.ts";
import { renderCodebook, renderDataPackage } from "./codebook.ts";
import { csvLine, tsvLine } from "./delimited.ts";
import { createDocShelf, type DocShelf } from "./doc-shelf.ts";
import { followTheMoney } from "./follow-the-money.ts";
import {
  datingJson,
  documentJson,
  entityJson,
  eventJson,
  figureJson,
  type JsonRow,
  positionJson,
  remarksJson,
  statementJson,
} from "./json-rows.ts";
import { edgeJson, exportedNetwork } from "./network-edges.ts";
import { networkGexf, networkGraphml } from "./network-graph.ts";
import { chosenStatements, foreignCondition, type RowChoice } from "./row-choice.ts";
import { type TableName, tables } from "./tables/index.ts";
import { timelineCalendar } from "./timeline-calendar.ts";
import { timelineJs } from "./timeline-js.ts";
import { timelineEntries, timelineJson } from "./timeline-rows.ts";
import { webAnnotations } from "./web-annotation.ts";

/** What can be exported as rows. `evidence` is a flat table only: every piece of evidence of every row. */
export type ExportName = TableName;
/**
 * `jsonl`: JSON Lines; `csv`, `tsv`: flat tables; `jsonld`: W3C Web Annotations of
 * statements; `graphml`, `gexf`: the network as a graph; `ics`: the timeline as a calendar;
 * `timelinejs`: the timeline for TimelineJS 3.
 */
export type ExportFormat =
  | "jsonl"
  | "csv"
  | "tsv"
  | "jsonld"
  | "graphml"
  | "gexf"
  | "ics"
  | "timelinejs";

/** Formats that everything can be exported in at once. */
export const wholeFormats: readonly ExportFormat[] = ["jsonl", "csv", "tsv"];

/** What can be exported, in the order that `all` gives it. */
export const exportNames: readonly ExportName[] = [
  "documents",
  "statements",
  "remarks",
  "events",
  "entities",
  "figures",
  "positions",
  "datings",
  "network",
  "timeline",
  "evidence",
];

/** How to export. */
export interface ExportOptions {
  /** Whether documents carry their full text, in JSON Lines and tables; false unless said, because quotations need no permission and texts may. */
  readonly hasText?: boolean;
  /** Whether tables begin with a byte-order mark, which Excel wants. */
  readonly hasMark?: boolean;
  /** Which rows; of kinds and formats that are exported whole it must be empty. */
  readonly rows?: RowChoice;
}

const ownFormats: Partial<Record<ExportName, readonly ExportFormat[]>> = {
  statements: ["jsonld"],
  network: ["graphml", "gexf"],
  timeline: ["ics", "timelinejs"],
};

/** The formats each export has. */
export function formatsOf(name: ExportName): readonly ExportFormat[] {
  if (name === "evidence") return ["csv", "tsv"];
  return [...wholeFormats, ...(ownFormats[name] ?? [])];
}

/**
 * Renders rows as text, piece by piece, in a fixed order: documents and statements by
 * document name, the rest by id. Throws `RangeError` for a format the rows do not have.
 */
export async function* exportRows(
  store: Store,
  name: ExportName,
  format: ExportFormat,
  options: ExportOptions = {},
): AsyncIterable<string> {
  if (!formatsOf(name).includes(format)) {
    throw new RangeError(`${name} can be exported as ${formatsOf(name).join(", ")}, not ${format}`);
  }
  const foreign = foreignCondition(name, format, options.rows ?? {});
  if (foreign !== null)
    throw new RangeError(`${name} as ${format} cannot be narrowed by ${foreign}`);
  yield* render(store, await createDocShelf(store), { name, format, options });
}

/** All rows as JSON Lines in one stream; each begins with the name of its table. */
export async function* exportAllJson(
  store: Store,
  options: ExportOptions = {},
): AsyncIterable<string> {
  const shelf = await createDocShelf(store);
  for (const table of exportNames) {
    for await (const row of jsonRows(store, shelf, { name: table, options })) {
      yield `${JSON.stringify({ table, ...row })}\n`;
    }
  }
}

/** The whole record as entities of FollowTheMoney, as JSON Lines. */
export async function* exportFollowTheMoney(store: Store): AsyncIterable<string> {
  yield* followTheMoney(store, await createDocShelf(store));
}

/** A file of an export. */
export interface ExportFile {
  readonly name: string;
  readonly chunks: AsyncIterable<string>;
}

/** One file for each kind of row, and for tables a codebook and `datapackage.json`: what goes into a folder. */
export async function exportFiles(
  store: Store,
  format: ExportFormat,
  options: ExportOptions = {},
): Promise<ExportFile[]> {
  const shelf = await createDocShelf(store);
  const names = exportNames.filter((name) => formatsOf(name).includes(format));
  const files = names.map((name) => ({
    name: `${name}.${format}`,
    chunks: render(store, shelf, { name, format, options }),
  }));
  if (format !== "csv" && format !== "tsv") return files;
  return [
    ...files,
    { name: "codebook.md", chunks: one(renderCodebook()) },
    { name: "datapackage.json", chunks: one(renderDataPackage(names, format)) },
  ];
}

async function* one(text: string): AsyncIterable<string> {
  yield text;
}

interface Wanted {
  readonly name: ExportName;
  readonly options: ExportOptions;
}

/** Formats that only one kind of row has. */
const renderers: Partial<
  Record<ExportFormat, (store: Store, shelf: DocShelf) => AsyncIterable<string>>
> = {
  jsonld: webAnnotations,
  graphml: networkGraphml,
  gexf: networkGexf,
  ics: timelineCalendar,
  timelinejs: timelineJs,
};

async function* render(
  store: Store,
  shelf: DocShelf,
  wanted: Wanted & { readonly format: ExportFormat },
): AsyncIterable<string> {
  const { name, format, options } = wanted;
  const own = renderers[format];
  if (own !== undefined) {
    yield* own(store, shelf);
    return;
  }
  if (format === "jsonl") {
    for await (const row of jsonRows(store, shelf, wanted)) yield `${JSON.stringify(row)}\n`;
    return;
  }
  const line = format === "csv" ? csvLine : tsvLine;
  const table = tables[name];
  if (options.hasMark === true) yield "\ufeff";
  yield line(table.columns.map((column) => column.name));
  for await (const cells of table.lines(store, shelf, options)) yield line(cells);
}

async function* jsonRows(store: Store, shelf: DocShelf, wanted: Wanted): AsyncIterable<JsonRow> {
  const { name, options } = wanted;
  if (name === "evidence") return;
  if (name === "documents") {
    for (const head of shelf.heads) {
      yield await documentJson(shelf, head, options.hasText === true);
    }
  } else if (name === "statements") {
    for await (const row of chosenStatements(store, options.rows)) {
      yield await statementJson(shelf, row);
    }
  } else if (name === "network") {
    const { edges } = await exportedNetwork(store);
    for await (const edge of edges) yield edgeJson(shelf, edge);
  } else if (name === "timeline") {
    for await (const entry of timelineEntries(store)) yield timelineJson(shelf, entry);
  } else {
    yield* recordJson(store, shelf, { kind: name, rows: options.rows });
  }
}

async function* recordJson(
  store: Store,
  shelf: DocShelf,
  { kind, rows }: { readonly kind: RecordKind; readonly rows: RowChoice | undefined },
): AsyncIterable<JsonRow> {
  switch (kind) {
    case "remarks":
      yield* remarkRows(store, shelf, rows);
      return;
    case "events":
      for await (const row of store.streamRows(kind, rows)) yield eventJson(shelf, row);
      return;
    case "entities":
      for await (const row of store.streamRows(kind, rows)) yield entityJson(shelf, row);
      return;
    case "figures":
      for await (const row of store.streamRows(kind, rows)) yield figureJson(shelf, row);
      return;
    case "positions": {
      const wordings = await readWiderWordings(store);
      for await (const row of store.streamRows(kind, rows))
        yield positionJson(shelf, row, wordings);
      return;
    }
    case "datings":
      for await (const row of store.streamRows(kind, rows)) yield datingJson(shelf, row);
  }
}

/** Remarks whose statements are read together. */
const remarkBatch = 100;

async function* remarkRows(
  store: Store,
  shelf: DocShelf,
  rows: RowChoice | undefined,
): AsyncIterable<JsonRow> {
  let waiting: Remark[] = [];
  for await (const row of store.streamRows("remarks", rows)) {
    waiting.push(row);
    if (waiting.length < remarkBatch) continue;
    yield* await remarksJson(shelf, store, waiting);
    waiting = [];
  }
  if (waiting.length > 0) yield* await remarksJson(shelf, store, waiting);
}
