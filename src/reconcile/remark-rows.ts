import {
  dateRange,
  type Evidence,
  hashEvidence,
  type Provenance,
  type RelatedRemark,
  type Remark,
  type Statement,
  type Variant,
} from "../record/index.ts";
import { collate, findReversed } from "./collate/index.ts";
import type { DocumentFacts } from "./facts.ts";
import {
  type Copyable,
  type CopyIndex,
  CopyIndexMemory,
  createCopyIndex,
  groupOrigins,
  type Knowledge,
} from "./origins/index.ts";
import { type Channels, channelsOf, copyableOf, provenanceOf } from "./provenance.ts";
import { createRelatedRows } from "./related-rows.ts";
import {
  type Gathered,
  type Lone,
  type RemarkMatch,
  type Remarks,
  type Report,
  type Standing,
  sureOfJoin,
} from "./remarks/index.ts";

const remarksBy: Provenance = { stage: "remarks@16", model: null };

/** What rows of remarks are named by. */
interface Named {
  /** The names of entities, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly knowledge: Knowledge;
}

/** The same, and what is remembered. */
interface Given extends Named {
  readonly memory: RemarkRowMemory | undefined;
}

/** The documents of a pile and what is known of names in them. */
interface Documents extends Named {
  readonly byDoc: ReadonlyMap<string, DocumentFacts>;
  readonly copies: CopyIndex;
  readonly channels: Channels;
}

/** The rows of remarks as they were made last. */
export class RemarkRowMemory {
  readonly copies: CopyIndexMemory = new CopyIndexMemory();
  readonly copyables: WeakMap<DocumentFacts, Copyable> = new WeakMap();
  #channels: Channels = new Set();
  /** Of remarks that were told. */
  rows: ReadonlyMap<Gathered, RowBefore> = new Map();
  /** Of the others, by document. */
  lone: ReadonlyMap<string, LoneRows> = new Map();

  /** Goes on to a pile of these channels: where they are others than before, no row stands. */
  update(channels: Channels): void {
    const areKnown =
      channels.size === this.#channels.size &&
      [...channels].every((one) => this.#channels.has(one));
    if (!areKnown) {
      this.rows = new Map();
      this.lone = new Map();
    }
    this.#channels = channels;
  }
}

/** A row, and what it rests on beside the reports. */
interface RowBefore {
  readonly row: Remark;
  readonly copied: readonly unknown[];
  /** The same with what its reports are told in another order than, and what it is related to. */
  readonly whole: Remark;
  readonly turned: readonly Variant[];
}

/** The rows of the remarks of one statement in a document, and what they rest on beside those. */
interface LoneRows {
  readonly lone: Lone;
  readonly names: readonly (readonly [id: string, name: string | undefined])[];
  /** In the order of the remarks; undefined for those that were not asked for. */
  readonly rows: (Remark | undefined)[];
}

/**
 * The rows of remarks: where their words come from, what
 * their reports differ in, and what they are related to. A row that is as it was is the same
 * object. Costs the remarks that are told, of the others the documents, the words of the reports
 * that are not remembered, and finding copies among the documents.
 */
export function remarkRows(
  { told, lone, taken, standing }: Remarks,
  facts: readonly DocumentFacts[],
  { names, knowledge, memory = new RemarkRowMemory() }: Given,
): Remark[] {
  const copies = createCopyIndex(
    facts.map((document) => {
      const own = memory.copyables.get(document) ?? copyableOf(document);
      memory.copyables.set(document, own);
      return own;
    }),
    memory.copies,
  );
  const byDoc = new Map(facts.map((document) => [document.doc, document]));
  const channels = channelsOf(facts);
  memory.update(channels);
  const documents = { byDoc, knowledge, copies, names, channels };
  const own = lone.map((one) => loneRows(one, memory.lone.get(one.doc), documents));
  memory.lone = new Map(own.map((one) => [one.lone.doc, one]));
  const others = own.flatMap((one) => rowsOf(one, taken, documents));
  return [...toldRows(told, { documents, memory, standing }), ...others];
}

interface Making {
  readonly documents: Documents;
  readonly memory: RemarkRowMemory;
  readonly standing: Standing;
}

/** The rows of the remarks of which more is told than one statement. */
function toldRows(told: readonly RemarkMatch[], { documents, memory, standing }: Making): Remark[] {
  const reversed = findReversed(
    told.map(({ reports }) => (reports.length < 2 ? alone : reports.map(statementOf))),
  );
  const last = told.map(({ gathered }) =>
    gathered === null ? undefined : memory.rows.get(gathered),
  );
  const made = told.map((match, i) => makeRow(match, documents, last[i]));
  const relatedTo = createRelatedRows(told, { ids: made.map(({ row }) => row.id), standing });
  const now = new Map<Gathered, RowBefore>();
  const rows = made.map(({ row, copied }, i) => {
    const own = wholeRow({ row, copied, turned: reversed.get(i) ?? alone }, relatedTo(i), last[i]);
    const gathered = told[i]?.gathered ?? null;
    if (gathered !== null) now.set(gathered, own);
    return own.whole;
  });
  memory.rows = now;
  return rows;
}

/** A row with what it is related to: the one before where all of it is the same. */
function wholeRow(
  { row, copied, turned }: Omit<RowBefore, "whole">,
  related: readonly RelatedRemark[],
  last: RowBefore | undefined,
): RowBefore {
  const isSame =
    last?.row === row && isEqual(last.turned, turned) && areSame(last.whole.related, related);
  if (isSame) return last;
  const isPlain = turned.length === 0 && related.length === 0;
  const whole = isPlain ? row : { ...row, variants: [...row.variants, ...turned], related };
  return { row, copied, turned, whole };
}

/** The rows of a document's remarks of one statement as far as they stand: those before, where nothing is another. */
function loneRows(lone: Lone, before: LoneRows | undefined, documents: Documents): LoneRows {
  const isSame =
    before?.lone === lone && before.names.every(([id, name]) => documents.names.get(id) === name);
  if (isSame) return before;
  const speakers = new Set(lone.remarks.flatMap(({ reports }) => speakerIdOf(reports) ?? []));
  const known = new Map(before?.lone.remarks.map((remark, i) => [remark, before.rows[i]]));
  return {
    lone,
    names: [...speakers].map((id) => [id, documents.names.get(id)]),
    rows: lone.remarks.map((remark) => {
      const row = known.get(remark);
      return row?.speaker === speakerOf(remark.reports, documents) ? row : undefined;
    }),
  };
}

/** The rows of a document's remarks of one statement, without those that are taken elsewhere. */
function rowsOf(
  { lone, rows }: LoneRows,
  taken: ReadonlySet<Gathered>,
  documents: Documents,
): Remark[] {
  return lone.remarks.flatMap((remark, i) => {
    if (taken.has(remark)) return [];
    const row = rows[i] ?? remarkRow({ ...remark, glosses: alone }, documents);
    rows[i] = row;
    return row;
  });
}

const alone: readonly never[] = [];

function isEqual(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && (a.length === 0 || JSON.stringify(a) === JSON.stringify(b));
}

function areSame(
  a: readonly RelatedRemark[] = alone,
  b: readonly RelatedRemark[] = alone,
): boolean {
  return (
    a.length === b.length &&
    a.every(({ relation, remark }, i) => relation === b[i]?.relation && remark === b[i]?.remark)
  );
}

function statementOf({ statement }: Report): Statement {
  return statement;
}

/** The row of a remark, by itself: the one before where all that it rests on is the same. */
function makeRow(
  match: RemarkMatch,
  documents: Documents,
  before: RowBefore | undefined,
): Pick<RowBefore, "row" | "copied"> {
  const { reports, glosses } = match;
  // Where the words of one report come from does not depend on what others took from it.
  const copied =
    reports.length < 2 ? alone : reports.map(({ statement }) => documents.copies.of(statement.doc));
  const isSame =
    before?.copied.every((one, i) => one === copied[i]) === true &&
    before.row.speaker === speakerOf(reports, documents) &&
    isEqual(glosses, before.row.glosses);
  return isSame ? before : { row: remarkRow(match, documents), copied };
}

/** Who speaks, as the record names them, else as the first report does that does. */
function speakerOf(reports: readonly Report[], { names }: Named): string | null {
  const speakerId = speakerIdOf(reports);
  return (
    (speakerId === null ? null : names.get(speakerId)) ??
    reports.find(({ statement }) => statement.speaker !== null)?.statement.speaker ??
    null
  );
}

function speakerIdOf(reports: readonly Report[]): string | null {
  return reports.find(({ statement }) => statement.speakerId !== null)?.statement.speakerId ?? null;
}

/** The first date that reports give; the day of another report where the first tells only its week or month. */
function dateOf(reports: readonly Report[]): string | null {
  return reports.reduce<string | null>(
    (best, { date }) => (date !== null && (best === null || isPart(date, best)) ? date : best),
    null,
  );
}

/** Whether all days of an EDTF date are among those of another. */
function isPart(date: string, of: string): boolean {
  if (date === of) return false;
  const [part, whole] = [dateRange(date), dateRange(of)];
  if (part === null || whole === null) return false;
  return part.from >= whole.from && part.to <= whole.to;
}

function remarkRow(
  { reports, readings, glosses }: Pick<RemarkMatch, "reports" | "readings" | "glosses">,
  documents: Documents,
): Remark {
  const [first] = reports;
  const statements = reports.map(statementOf);
  // Most have one report: no lists of their own for what it lists.
  const evidence: readonly Evidence[] =
    reports.length === 1 ? alone : statements.flatMap((statement) => statement.evidence);
  return {
    id: hashEvidence("remark", first.statement.evidence),
    evidence: isFilled(evidence) ? evidence : first.statement.evidence,
    by: remarksBy,
    confidence: inThousandths(
      Math.min(...statements.map((statement) => statement.confidence)) * sureOfJoin(reports),
    ),
    speaker: speakerOf(reports, documents),
    speakerId: speakerIdOf(reports),
    addressee: statements.find((statement) => statement.addressee !== null)?.addressee ?? null,
    date: dateOf(reports),
    reports: [
      { doc: first.statement.doc, statement: first.statement.id },
      ...reports.slice(1).map(({ statement }) => ({ doc: statement.doc, statement: statement.id })),
    ],
    origins: groupOrigins(
      reports.map(({ statement }) =>
        provenanceOf(statement, documents.byDoc.get(statement.doc) ?? null, documents),
      ),
      documents.copies,
    ),
    variants: readings.length < 2 ? alone : collate(readings),
    glosses,
    related: alone,
  };
}

function inThousandths(share: number): number {
  return Math.round(1000 * share) / 1000;
}

function isFilled<Item>(items: readonly Item[]): items is readonly [Item, ...Item[]] {
  return items.length > 0;
}
