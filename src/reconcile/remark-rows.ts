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
import { type Gathered, type RemarkMatch, type Report, sureOfJoin } from "./remarks/index.ts";

const remarksBy: Provenance = { stage: "remarks@6", model: null };

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
  readonly #rows: Map<Gathered, RowBefore> = new Map();

  /** The rows of a pile of these channels: none where they are others than before. */
  rowsBy(channels: Channels): Map<Gathered, RowBefore> {
    const areKnown =
      channels.size === this.#channels.size &&
      [...channels].every((one) => this.#channels.has(one));
    if (!areKnown) this.#rows.clear();
    this.#channels = channels;
    return this.#rows;
  }
}

/** How many times more rows are remembered than were made, at most. */
const mostTimes = 2;

/** A row, and what it rests on beside the reports. */
interface RowBefore {
  readonly row: Remark;
  readonly copied: readonly unknown[];
  /** The same with what its reports are told in another order than, and what it is related to. */
  readonly whole: Remark;
  readonly turned: readonly Variant[];
}

/**
 * The rows of remarks, in the order of the matches: where their words come from, what
 * their reports differ in, and what they are related to. A row that is as it was is the same
 * object. Costs the words of the reports that are not remembered, and finding copies among the documents.
 */
export function remarkRows(
  matches: readonly RemarkMatch[],
  facts: readonly DocumentFacts[],
  { names, knowledge, memory }: Given,
): Remark[] {
  const copies = createCopyIndex(
    facts.map((document) => {
      const own = memory?.copyables.get(document) ?? copyableOf(document);
      memory?.copyables.set(document, own);
      return own;
    }),
    memory?.copies,
  );
  const byDoc = new Map(facts.map((document) => [document.doc, document]));
  const reversed = findReversed(
    matches.map(({ reports }) => (reports.length < 2 ? alone : reports.map(statementOf))),
  );
  const channels = channelsOf(facts);
  const rows = memory?.rowsBy(channels);
  const documents = { byDoc, knowledge, copies, names, channels };
  const before = (i: number): RowBefore | undefined => {
    const gathered = matches[i]?.gathered ?? null;
    return gathered === null ? undefined : rows?.get(gathered);
  };
  const made = matches.map((match, i) => makeRow(match, documents, before(i)));
  const relatedTo = createRelatedRows(
    matches,
    made.map(({ row }) => row.id),
  );
  const out = made.map(({ row, copied }, i) => {
    const [turned, related] = [reversed.get(i) ?? alone, relatedTo(i)];
    const isPlain = turned.length === 0 && related.length === 0;
    const last = before(i);
    const isSame =
      last?.row === row && isEqual(last.turned, turned) && areSame(last.whole.related, related);
    const whole = isPlain ? row : { ...row, variants: [...row.variants, ...turned], related };
    if (isSame) return last.whole;
    const gathered = matches[i]?.gathered ?? null;
    if (gathered !== null) rows?.set(gathered, { row, copied, whole, turned });
    return whole;
  });
  if (rows !== undefined && rows.size > mostTimes * out.length) rows.clear();
  return out;
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

function remarkRow({ reports, readings, glosses }: RemarkMatch, documents: Documents): Remark {
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
