import { type EventType, eventTypeInfo, eventTypes } from "../lang/en/event-types.ts";
import type { CodedEvent, Dating, Row } from "../record/index.ts";
import type { ListedDocument, RecordKind, RecordTables, Store } from "../store/index.ts";
import { actorCode } from "./actor-codes.ts";
import type { Cell } from "./delimited.ts";
import type { DocShelf } from "./doc-shelf.ts";
import { exportedNetwork } from "./network-edges.ts";
import { hullIn, type Piece, pieceAt } from "./pieces.ts";
import { timelineEntries } from "./timeline-rows.ts";

/** A column as the codebook describes it. */
interface Column {
  readonly name: string;
  readonly type: "string" | "integer" | "number";
  readonly meaning: string;
}

/** A flat table: its columns, and its lines one after another. */
export interface Table {
  readonly columns: readonly Column[];
  readonly lines: (store: Store, shelf: DocShelf) => AsyncIterable<readonly Cell[]>;
}

/** A flat table that can be exported. */
export type TableName =
  | "documents"
  | "statements"
  | RecordKind
  | "network"
  | "timeline"
  | "evidence";

const text = (name: string, meaning: string): Column => ({ name, type: "string", meaning });
const whole = (name: string, meaning: string): Column => ({ name, type: "integer", meaning });

/** The columns that every table with evidence begins with. */
const pieceColumns: readonly Column[] = [
  text("doc_id", "Document: hash of name, outlet and text."),
  text("file", "Name of the document: path, URL or id of the input."),
  text("sha256", "SHA-256 of the document's text in UTF-8; offsets count in this text."),
  whole("start", "First offset of the words, in the unit of `offset_unit`."),
  whole("end", "Offset after the words, in the unit of `offset_unit`."),
  text(
    "offset_unit",
    "Unit of `start` and `end`: `utf-16` code units, as JavaScript and Java count.",
  ),
  whole("start_cp", "First offset in code points, as Python and R count (R: add 1)."),
  whole("end_cp", "Offset after the words in code points."),
  text("exact", "The words at these offsets, unaltered."),
];

function pieceCells(piece: Piece | null): Cell[] {
  if (piece === null) return pieceColumns.map(() => null);
  return pieceColumns.map(({ name }) => piece[name as keyof Piece]);
}

/** Several names in one cell. */
const list = (values: readonly string[]): string => values.join("; ");

const idColumn = text("id", "The row: a hash of its content.");
const documentsColumn = whole("documents", "Documents that the row rests on.");
const documentsOf = (row: Row): number => new Set(row.evidence.map(({ doc }) => doc)).size;

const documents: Table = {
  columns: [
    text("doc_id", "Document: hash of name, outlet and text."),
    text("file", "Name of the document: path, URL or id of the input."),
    text("sha256", "SHA-256 of the text in UTF-8."),
    text("bytes_sha256", "SHA-256 of the bytes as they were read."),
    text("outlet", "Who published it, as the input says."),
    text("url", "Address, as the input says."),
    text("title", "Title, as the input says."),
    text("date", "Date that the input gives, EDTF."),
    text("dated", "Date after reconciling, EDTF."),
    text("language", "ISO 639-1 code."),
    text("media_type", "Media type of the bytes."),
    text("encoding", "Encoding of the bytes."),
    whole("length", "UTF-16 code units of text."),
    whole("statements", "Statements found in it."),
    whole("problems", "Problems met in it."),
  ],
  lines: async function* (_store, shelf) {
    for (const head of shelf.heads) yield documentCells(head);
  },
};

function documentCells(head: ListedDocument): Cell[] {
  return [
    head.id,
    head.name,
    head.textHash,
    head.bytesHash,
    head.outlet,
    head.url,
    head.title,
    head.date,
    head.dated,
    head.language,
    head.mediaType,
    head.encoding,
    head.length,
    head.statements,
    head.problems,
  ];
}

const statements: Table = {
  columns: [
    ...pieceColumns,
    idColumn,
    text("content", "Runs of attributed words as start-end pairs in UTF-16 code units."),
    text("form", "`direct` (all in quotation marks), `indirect` (none), `mixed`."),
    text("kind", "`speech`, `writing`, `thought` or `finding`."),
    text("speaker", "To whom the words are attributed; empty when unknown."),
    text("speaker_id", "The speaker's row in `entities`."),
    text("addressee", "To whom it was said."),
    text("via", "Who passed it on, nearest to the speaker first."),
    text("date", "When it was said, EDTF; empty when unknown."),
    text("remark", "The row in `remarks` that it reports."),
    {
      name: "confidence",
      type: "number",
      meaning: "Of the rows at 0.8, about eight in ten are right.",
    },
    text("status", "`unverified`, `confirmed`, `rejected` or `edited` by a person."),
    text("made_by", "Stage and version that made the row."),
  ],
  lines: async function* (store, shelf) {
    for await (const row of store.streamStatements()) {
      const piece = await pieceAt(shelf, row.doc, hullIn(row, row.doc));
      yield [
        ...pieceCells(piece),
        row.id,
        row.content.map(({ start, end }) => `${start}-${end}`).join(" "),
        row.form,
        row.kind,
        row.speaker,
        row.speakerId,
        row.addressee,
        list(row.via),
        row.date,
        row.remark,
        row.confidence,
        row.status,
        row.by.stage,
      ];
    }
  },
};

/** A table of rows that span documents: the first piece of evidence, then the row's own columns; all evidence is in the table `evidence`. */
function recordTable<Kind extends Exclude<RecordKind, "datings">>(
  kind: Kind,
  own: readonly Column[],
  cells: (row: RecordTables[Kind]) => readonly Cell[],
): Table {
  return {
    columns: [...pieceColumns, idColumn, documentsColumn, ...own],
    lines: async function* (store, shelf) {
      for await (const row of store.streamRows(kind)) {
        const [first] = row.evidence;
        const piece = await pieceAt(shelf, first.doc, first);
        yield [...pieceCells(piece), row.id, documentsOf(row), ...cells(row)];
      }
    },
  };
}

const datings: Table = {
  columns: [
    text("doc_id", "The document that is dated."),
    text("file", "Its name."),
    text("date", "When it was written, EDTF; empty when unknown."),
    text("earliest", "Not before, EDTF."),
    text("latest", "Not after, EDTF."),
    text("how", "Kind of the deciding reason."),
    text("reasons", "The reasons, in words."),
  ],
  lines: async function* (store, shelf) {
    for await (const row of store.streamRows("datings")) {
      const file = shelf.head(row.doc)?.name ?? null;
      const reasons = list(row.reasons.map((reason) => reason.text));
      yield [row.doc, file, row.date, row.earliest, row.latest, row.how, reasons];
    }
  },
};

/** Edges: their columns, then all evidence is in the table `evidence` under the ids in `rows`. */
const network: Table = {
  columns: [
    ...pieceColumns,
    idColumn,
    documentsColumn,
    text(
      "kind",
      "`said`: remarks of one to the other; `did`: events with one as actor and the other as recipient.",
    ),
    text("from", "Who says or does."),
    text("from_id", "That one's row in `entities`; empty for a name that is none."),
    text("to", "To whom."),
    text("to_id", "That one's row in `entities`; empty for a name that is none."),
    whole("count", "Remarks or events; each counts once, however many documents report it."),
    text("first", "Earliest date of any, EDTF."),
    text("last", "Latest date of any, EDTF."),
    text("rows", "Ids of the remarks or events."),
  ],
  lines: async function* (store, shelf) {
    const { edges } = await exportedNetwork(store);
    for await (const edge of edges) {
      const [first] = edge.evidence;
      const piece = first === undefined ? null : await pieceAt(shelf, first.doc, first);
      const { id, documents: many, kind, source, target, rows } = edge;
      const ends = [source.name, source.entityId, target.name, target.entityId];
      const own = [kind, ...ends, rows.length, edge.first, edge.last, list(rows)];
      yield [...pieceCells(piece), id, many, ...own];
    }
  },
};

const timeline: Table = {
  columns: [
    ...pieceColumns,
    idColumn,
    documentsColumn,
    text("kind", "`remark` or `event`: the table that the row is in."),
    text("date", "When, EDTF; empty when unknown."),
    text("earliest", "First day it may be of."),
    text("latest", "Last day it may be of."),
    text("who", "Speaker or actors."),
    text("whom", "Addressee or recipients."),
    text("type", "PLOVER class of an event."),
    text("realis", "Of an event: `happened`, `ongoing`, `planned`, `conditional` or `not`."),
    text("place", "Where an event happened."),
  ],
  lines: async function* (store, shelf) {
    for await (const entry of timelineEntries(store)) {
      const [first] = entry.evidence;
      const piece = await pieceAt(shelf, first.doc, first);
      const many = new Set(entry.evidence.map(({ doc }) => doc)).size;
      const { id, kind, date, earliest, latest, who, whom, type, realis, place } = entry;
      const own = [kind, date, earliest, latest, list(who), list(whom), type, realis, place];
      yield [...pieceCells(piece), id, many, ...own];
    }
  },
};

const evidence: Table = {
  columns: [
    ...pieceColumns,
    text("table", "Table of the row that it proves."),
    text("row_id", "That row; in `datings` the dated document."),
    whole("number", "Place among the row's evidence, from 1."),
  ],
  lines: async function* (store, shelf) {
    const kinds = ["entities", "remarks", "events", "figures", "positions", "datings"] as const;
    for await (const row of store.streamStatements())
      yield* evidenceLines(shelf, "statements", row);
    for (const kind of kinds) {
      for await (const row of store.streamRows(kind)) yield* evidenceLines(shelf, kind, row);
    }
  },
};

async function* evidenceLines(
  shelf: DocShelf,
  table: string,
  row: Row | Dating,
): AsyncIterable<readonly Cell[]> {
  const isDating = "reasons" in row && "how" in row;
  const pieces = isDating ? row.reasons.flatMap((reason) => reason.evidence) : row.evidence;
  const id = isDating ? row.doc : row.id;
  for (const [at, one] of pieces.entries()) {
    yield [...pieceCells(await pieceAt(shelf, one.doc, one)), table, id, at + 1];
  }
}

const names = (all: readonly { readonly name: string }[]): string =>
  list(all.map((one) => one.name));
const countries = (all: readonly { readonly country: string | null }[]): string =>
  list(all.map((one) => one.country ?? ""));

const codes = (all: CodedEvent["actors"], row: CodedEvent): string =>
  list(all.map((one) => actorCode(one, row)));
const quadOf = (type: string): number | null =>
  eventTypes.includes(type as EventType) ? eventTypeInfo[type as EventType].quad : null;

/** Every flat table, by name. */
export const tables: Readonly<Record<TableName, Table>> = {
  documents,
  statements,
  remarks: recordTable(
    "remarks",
    [
      text("speaker", "Who said it; empty when unknown."),
      text("speaker_id", "The speaker's row in `entities`."),
      text("addressee", "To whom."),
      text("date", "When, EDTF."),
      whole("reports", "Statements that report it."),
      whole("origins", "Origins the reports go back to."),
      text("origin_names", "Their names."),
      whole("variants", "Differences between the reports."),
      whole("glosses", "Wider or narrower wordings in an outlet's own voice."),
    ],
    (row) => [
      row.speaker,
      row.speakerId,
      row.addressee,
      row.date,
      row.reports.length,
      row.origins.length,
      names(row.origins),
      row.variants.length,
      row.glosses.length,
    ],
  ),
  events: recordTable(
    "events",
    [
      text("type", "PLOVER class."),
      text("mode", "PLOVER mode."),
      text("cameo", "CAMEO code."),
      whole(
        "quad",
        "Quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.",
      ),
      text("actors", "Who did it."),
      text("actor_countries", "Their countries, ISO 3166-1 alpha-3, in the same order."),
      text(
        "actor_codes",
        "Country and PLOVER sector of each, `NOR GOV`, in the same order; a part that the words do not show is left out.",
      ),
      text("recipients", "To whom it was done."),
      text("recipient_countries", "Their countries, in the same order."),
      text("recipient_codes", "Country and sector of each, in the same order."),
      text("date", "When, EDTF."),
      text("place", "Where."),
      text("realis", "`happened`, `ongoing`, `planned`, `conditional` or `not`."),
      text("asserted_by", "Who says so; empty for the narrator."),
      whole(
        "reports",
        "Passages that report it: their sum is the count of reports, the rows are the happenings.",
      ),
    ],
    (row) => [
      row.type,
      row.mode,
      row.cameo,
      quadOf(row.type),
      names(row.actors),
      countries(row.actors),
      codes(row.actors, row),
      names(row.recipients),
      countries(row.recipients),
      codes(row.recipients, row),
      row.date,
      row.place,
      row.realis,
      row.assertedBy,
      row.evidence.length,
    ],
  ),
  entities: recordTable(
    "entities",
    [
      text("name", "Fullest name."),
      text("type", "`PER`, `ORG`, `LOC`, `GPE` or `MISC`."),
      text("country", "ISO 3166-1 alpha-3."),
      text("aliases", "Other names."),
      whole("mentions", "Mentions in all documents."),
    ],
    (row) => [row.name, row.type, row.country, list(row.aliases), row.evidence.length],
  ),
  figures: recordTable(
    "figures",
    [
      { name: "value", type: "number", meaning: "The quantity." },
      text("unit", "Its unit; empty for a bare count."),
      text("what", "What is counted, in the text's words."),
      text("as_of", "Date it holds for, EDTF."),
      text("by", "Who gives it; empty for the narrator."),
      text("agrees_with", "Rows of other documents that agree."),
      text("differs_from", "Rows of other documents that differ."),
    ],
    (row) => [
      row.value,
      row.unit,
      row.what,
      row.asOf,
      row.givenBy,
      list(row.agreesWith),
      list(row.differsFrom),
    ],
  ),
  positions: recordTable(
    "positions",
    [
      text("actor", "Holder of the position."),
      text("actor_id", "The holder's row in `entities`."),
      text("issue", "The proposal, in the document's words."),
      text("date", "When, EDTF."),
      text("stance", "`support`, `oppose`, `conditional` or `neutral`."),
    ],
    (row) => [row.actor, row.actorId, row.issue, row.date, row.stance],
  ),
  datings,
  network,
  timeline,
  evidence,
};
