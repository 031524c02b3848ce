import { type WiderWordings, widerThan } from "../query/index.ts";
import type {
  CodedEvent,
  Dating,
  Entity,
  Evidence,
  FigureRow,
  Position,
  RecordedStatement,
  Remark,
  RowId,
} from "../record/index.ts";
import type { ListedDocument, Store } from "../store/index.ts";
import type { DocShelf } from "./doc-shelf.ts";
import { hullIn, pairs, pieceAt, placeOf, quoteOf } from "./pieces.ts";

/** A row of an export: keys in the order of the contract, none left out. */
export type JsonRow = Readonly<Record<string, unknown>>;

/** A document; its text only where it was asked for, because exports default to quotations. */
export async function documentJson(
  shelf: DocShelf,
  head: ListedDocument,
  hasText: boolean,
): Promise<JsonRow> {
  const shelved = await shelf.text(head.id);
  return {
    id: head.id,
    doc: shelf.label(head.id),
    outlet: head.outlet,
    url: head.url,
    title: head.title,
    date: head.date,
    dated: head.dated,
    language: head.language,
    mediaType: head.mediaType,
    encoding: head.encoding,
    bytesSha256: head.bytesHash,
    sha256: head.textHash,
    length: head.length,
    length_cp: shelved?.offsets.toCodePoints(head.length) ?? null,
    statements: head.statements,
    problems: head.problems,
    text: hasText ? (shelved?.text ?? null) : null,
  };
}

/** A statement; `start`, `end` and `exact` run from the first word of its content to the last. */
export async function statementJson(shelf: DocShelf, row: RecordedStatement): Promise<JsonRow> {
  const span = hullIn(row, row.doc);
  const piece = await pieceAt(shelf, row.doc, span);
  return {
    id: row.id,
    doc: shelf.label(row.doc),
    sha256: piece?.sha256 ?? null,
    start: span.start,
    end: span.end,
    start_cp: piece?.start_cp ?? null,
    end_cp: piece?.end_cp ?? null,
    exact: piece?.exact ?? null,
    content: pairs(row.content),
    form: row.form,
    kind: row.kind,
    speaker: row.speaker,
    speakerId: row.speakerId,
    addressee: row.addressee,
    via: row.via,
    date: row.date,
    remark: row.remark,
    status: row.status,
    confidence: row.confidence,
    dateEvidence: row.dateEvidence === null ? null : placeAndWords(row.dateEvidence),
  };
}

function placeAndWords({ start, end, exact }: Evidence): JsonRow {
  return { start, end, exact };
}

/** Remarks with their reports, whose content is read from their statements, for all these remarks at once. */
export async function remarksJson(
  shelf: DocShelf,
  store: Store,
  remarks: readonly Remark[],
): Promise<JsonRow[]> {
  const reports = remarks.flatMap((remark) => remark.reports);
  const docs = [...new Set(reports.map((report) => report.doc))];
  const ids = [...new Set(reports.map((report) => report.statement))];
  const found = await store.readStatements({ docs, ids });
  const statements = new Map(found.map((statement) => [statement.id, statement]));
  const out: JsonRow[] = [];
  for (const remark of remarks) out.push(await remarkJson(shelf, statements, remark));
  return out;
}

async function remarkJson(
  shelf: DocShelf,
  statements: ReadonlyMap<RowId, RecordedStatement>,
  row: Remark,
): Promise<JsonRow> {
  const reports: JsonRow[] = [];
  for (const report of row.reports) {
    const statement = statements.get(report.statement);
    const piece =
      statement === undefined
        ? null
        : await pieceAt(shelf, report.doc, hullIn(statement, report.doc));
    reports.push({
      doc: shelf.label(report.doc),
      statement: report.statement,
      content: pairs(statement?.content ?? []),
      exact: piece?.exact ?? null,
    });
  }
  return {
    id: row.id,
    speaker: row.speaker,
    speakerId: row.speakerId,
    date: row.date,
    addressee: row.addressee,
    reports,
    documents: new Set(row.reports.map((report) => report.doc)).size,
    origins: row.origins.map((origin) => ({
      name: origin.name,
      documents: origin.documents.map(shelf.label),
    })),
    variants: row.variants.map(({ kind, a, b }) => ({
      kind,
      a: placeOf(shelf, a),
      b: placeOf(shelf, b),
    })),
    glosses: row.glosses.map((gloss) => ({
      doc: shelf.label(gloss.doc),
      statement: gloss.statement,
    })),
    ...relatedOf(row),
    confidence: row.confidence,
  };
}

/** Remarks that are like it; no key where there are none, as in records of versions that kept none. */
function relatedOf({ related }: Partial<Remark>): JsonRow {
  if (related === undefined || related.length === 0) return {};
  return { related: related.map(({ relation, remark }) => ({ relation, remark })) };
}

/** A coded event with the words of each report. */
export function eventJson(shelf: DocShelf, row: CodedEvent): JsonRow {
  const sides = (all: CodedEvent["actors"]) => all.map(({ name, country }) => ({ name, country }));
  return {
    id: row.id,
    type: row.type,
    mode: row.mode,
    cameo: row.cameo,
    actors: sides(row.actors),
    recipients: sides(row.recipients),
    date: row.date,
    place: row.place,
    realis: row.realis,
    assertedBy: row.assertedBy,
    reports: row.evidence.map((evidence) => quoteOf(shelf, evidence)),
    ...differencesOf(shelf, row),
    confidence: row.confidence,
  };
}

/** In what the reports of an event differ; no key where they do not, as in records of versions that kept none. */
function differencesOf(shelf: DocShelf, { variants = [] }: CodedEvent): JsonRow {
  if (variants.length === 0) return {};
  return {
    variants: variants.map(({ kind, a, b }) => ({
      kind,
      a: placeOf(shelf, a),
      b: placeOf(shelf, b),
    })),
  };
}

/** An entity with every mention. */
export function entityJson(shelf: DocShelf, row: Entity): JsonRow {
  return {
    id: row.id,
    name: row.name,
    type: row.type,
    country: row.country,
    aliases: row.aliases,
    mentions: row.evidence.map((evidence) => placeOf(shelf, evidence)),
  };
}

/** A figure with the figures it agrees with and differs from. */
export function figureJson(shelf: DocShelf, row: FigureRow): JsonRow {
  return {
    id: row.id,
    value: row.value,
    unit: row.unit,
    what: row.what,
    asOf: row.asOf,
    by: row.givenBy,
    evidence: row.evidence.map((evidence) => placeOf(shelf, evidence)),
    agreesWith: row.agreesWith,
    differsFrom: row.differsFrom,
    bound: row.bound,
    confidence: row.confidence,
  };
}

/** A position with the words that show it; `widerThan` is null unless they word a remark more widely. */
export function positionJson(shelf: DocShelf, row: Position, wordings: WiderWordings): JsonRow {
  return {
    id: row.id,
    actor: row.actor,
    actorId: row.actorId,
    issue: row.issue,
    date: row.date,
    stance: row.stance,
    evidence: row.evidence.map((evidence) => quoteOf(shelf, evidence)),
    proposal: row.proposal ?? null,
    confidence: row.confidence,
    widerThan: widerThan(wordings, row),
  };
}

/** A document's date with its reasons. */
export function datingJson(shelf: DocShelf, row: Dating): JsonRow {
  return {
    doc: shelf.label(row.doc),
    date: row.date,
    earliest: row.earliest,
    latest: row.latest,
    how: row.how,
    reasons: row.reasons.map((reason) => ({
      kind: reason.kind,
      text: reason.text,
      evidence: reason.evidence.map((evidence) => placeOf(shelf, evidence)),
    })),
  };
}
