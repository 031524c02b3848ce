import type { DocId } from "../doc/index.ts";
import { type Dating, dateRange, type RecordRows, type Row, type RowId } from "../record/index.ts";
import { foldedWords } from "../text/index.ts";
import type { Tables } from "./schema.ts";
import type { RecordKind, RecordTables } from "./store.ts";
import { encodeWords } from "./terms.ts";

/** A record row as kept, with the documents it cites. */
export interface KeptRow {
  readonly row: Tables[RecordKind];
  readonly docs: readonly DocId[];
}

interface Columns {
  readonly name: string | null;
  readonly words: readonly (string | null)[];
  readonly type: string | null;
  readonly entity: RowId | null;
  readonly date: string | null;
}

/** What each kind of row can be asked for by. */
const columnsOf: { readonly [Kind in RecordKind]: (row: RecordTables[Kind]) => Columns } = {
  entities: ({ id, name, aliases, type }) => ({
    name,
    words: [name, ...aliases],
    type,
    entity: id,
    date: null,
  }),
  remarks: ({ speaker, speakerId, date }) => ({
    name: speaker,
    words: [speaker],
    type: null,
    entity: speakerId,
    date,
  }),
  events: ({ actors, recipients, place, type, date }) => ({
    name: actors.map((actor) => actor.name).join("; "),
    words: [...actors, ...recipients].map((one) => one.name).concat(place ?? ""),
    type,
    entity: null,
    date,
  }),
  figures: ({ what, givenBy, unit, asOf }) => ({
    name: what,
    words: [what, givenBy],
    type: unit,
    entity: null,
    date: asOf,
  }),
  positions: ({ actor, actorId, issue, stance, date }) => ({
    name: actor,
    words: [actor, issue],
    type: stance,
    entity: actorId,
    date,
  }),
  datings: (dating) => ({
    name: null,
    words: [],
    type: dating.how,
    entity: null,
    date: dating.date ?? spanned(dating),
  }),
};

/** A date that is only fenced in, as an interval. */
function spanned({ earliest, latest }: Dating): string | null {
  return earliest === null && latest === null ? null : `${earliest ?? ".."}/${latest ?? ".."}`;
}

/** The documents a row cites, each once; a remark's glosses count as citing but not as reporting. */
function citedDocs(kind: RecordKind, row: RecordTables[RecordKind]): DocId[] {
  const docs = new Set<DocId>();
  if (kind === "datings") {
    const dating = row as Dating;
    docs.add(dating.doc);
    for (const reason of dating.reasons) for (const one of reason.evidence) docs.add(one.doc);
  } else {
    for (const evidence of (row as Row).evidence) docs.add(evidence.doc);
  }
  if (kind === "remarks") {
    const remark = row as RecordTables["remarks"];
    for (const one of [...remark.reports, ...remark.glosses]) docs.add(one.doc);
  }
  return [...docs].toSorted();
}

/** How many documents a row rests on. */
function documentCount(kind: RecordKind, row: RecordTables[RecordKind], cited: number): number {
  if (kind !== "remarks") return cited;
  return new Set((row as RecordTables["remarks"]).reports.map((report) => report.doc)).size;
}

/** The id that a row is kept under. */
export function keptId<Kind extends RecordKind>(kind: Kind, row: RecordTables[Kind]): RowId {
  return kind === "datings" ? (row as Dating).doc : (row as Row).id;
}

/** A row as text: two that are equal here are equal in all columns. */
export function keptText(row: RecordTables[RecordKind]): string {
  return JSON.stringify(row);
}

/** A row as kept. */
export function keptRow<Kind extends RecordKind>(kind: Kind, row: RecordTables[Kind]): KeptRow {
  const { name, words, type, entity, date } = columnsOf[kind](row);
  const range = date === null ? null : dateRange(date);
  const docs = citedDocs(kind, row);
  const column = {
    id: keptId(kind, row),
    name,
    words: encodeWords(words.flatMap((text) => foldedWords(text ?? ""))),
    type,
    entity_id: entity,
    date,
    date_from: range?.from ?? null,
    date_to: range?.to ?? null,
    documents: documentCount(kind, row, docs.length),
    confidence: kind === "datings" ? 1 : (row as Row).confidence,
    row: keptText(row),
  };
  return { row: column, docs };
}

/** Key of a statement's link. */
export function linkKey(doc: DocId, statement: RowId): string {
  return `${doc}/${statement}`;
}

/** One link for each statement that has one or that a remark reports, by {@link linkKey}. */
export function linkRows(record: RecordRows): Map<string, Tables["statement_links"]> {
  const links = new Map<string, Tables["statement_links"]>();
  for (const { doc, statement, speaker, speakerId, addresseeId, date } of record.links) {
    const range = date === null ? null : dateRange(date);
    links.set(linkKey(doc, statement), {
      doc_id: doc,
      id: statement,
      speaker,
      speaker_id: speakerId,
      addressee_id: addresseeId,
      remark_id: null,
      date,
      date_from: range?.from ?? null,
      date_to: range?.to ?? null,
    });
  }
  for (const remark of record.remarks) {
    for (const { doc, statement } of remark.reports) {
      const key = linkKey(doc, statement);
      const link = links.get(key);
      if (link !== undefined) link.remark_id ??= remark.id;
      else
        links.set(key, {
          doc_id: doc,
          id: statement,
          speaker: null,
          speaker_id: null,
          addressee_id: null,
          remark_id: remark.id,
          date: null,
          date_from: null,
          date_to: null,
        });
    }
  }
  return links;
}
