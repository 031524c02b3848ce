import {
  type Evidence,
  hashEvidence,
  type Provenance,
  type Remark,
  type Statement,
} from "../record/index.ts";
import { collate, findReversed } from "./collate/index.ts";
import type { DocumentFacts } from "./facts.ts";
import type { Last } from "./last.ts";
import {
  type CopyIndex,
  type CopyPair,
  createCopyIndex,
  groupOrigins,
  type Knowledge,
} from "./origins/index.ts";
import { type Channels, channelsOf, copyableOf, provenanceOf } from "./provenance.ts";
import { createRelatedRows } from "./related-rows.ts";
import type { RemarkMatch, Report } from "./remarks/index.ts";

const remarksBy: Provenance = { stage: "remarks@4", model: null };

/** What rows of remarks are named by. */
interface Named {
  /** The names of entities, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly knowledge: Knowledge;
}

/** The same, and which documents were found to share text last. */
interface Given extends Named {
  readonly copies: Last<readonly CopyPair[]>;
}

/** The documents of a pile and what is known of names in them. */
interface Documents extends Named {
  readonly byDoc: ReadonlyMap<string, DocumentFacts>;
  readonly copies: CopyIndex;
  readonly channels: Channels;
}

/**
 * The rows of remarks, in the order of the matches: where their words come from, what
 * their reports differ in, and what they are related to. Costs the words of the reports,
 * and finding copies among the documents.
 */
export function remarkRows(
  matches: readonly RemarkMatch[],
  facts: readonly DocumentFacts[],
  { names, knowledge, copies: found }: Given,
): Remark[] {
  const copies = createCopyIndex(facts.map(copyableOf), found);
  const byDoc = new Map(facts.map((document) => [document.doc, document]));
  const reversed = findReversed(matches.map(({ reports }) => reports.map(statementOf)));
  const documents = { byDoc, knowledge, copies, names, channels: channelsOf(facts) };
  const rows = matches.map((match) => remarkRow(match, documents));
  const relatedTo = createRelatedRows(
    matches,
    rows.map(({ id }) => id),
  );
  return rows.map((row, i) => {
    const [turned, related] = [reversed.get(i) ?? [], relatedTo(i)];
    if (turned.length === 0 && related.length === 0) return row;
    return { ...row, variants: [...row.variants, ...turned], related };
  });
}

function statementOf({ statement }: Report): Statement {
  return statement;
}

function remarkRow(
  { reports, readings, glosses }: RemarkMatch,
  { names, ...documents }: Documents,
): Remark {
  const [first] = reports;
  const statements = reports.map(statementOf);
  const speakerId = statements.find((statement) => statement.speakerId !== null)?.speakerId ?? null;
  const evidence: readonly Evidence[] = statements.flatMap((statement) => statement.evidence);
  return {
    id: hashEvidence("remark", first.statement.evidence),
    evidence: isFilled(evidence) ? evidence : first.statement.evidence,
    by: remarksBy,
    confidence: Math.min(...statements.map((statement) => statement.confidence)),
    speaker:
      (speakerId === null ? null : names.get(speakerId)) ??
      statements.find((statement) => statement.speaker !== null)?.speaker ??
      null,
    speakerId,
    addressee: statements.find((statement) => statement.addressee !== null)?.addressee ?? null,
    date: reports.find((report) => report.date !== null)?.date ?? null,
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
    variants: collate(readings),
    glosses,
    related: [],
  };
}

function isFilled<Item>(items: readonly Item[]): items is readonly [Item, ...Item[]] {
  return items.length > 0;
}
