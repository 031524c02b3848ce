import type { StanceValue } from "../doc/index.ts";
import {
  type Entity,
  type Evidence,
  hashEvidence,
  type Judgment,
  type Provenance,
  type RecordRows,
  type Remark,
  type Statement,
  type StatementLink,
} from "../record/index.ts";
import { collate, findReversed } from "./collate/index.ts";
import { checkOrder, dateDocuments } from "./dates/index.ts";
import { chainKey, judgeEntities, matchEntities } from "./entities/index.ts";
import { createEventReport, matchEvents } from "./events/index.ts";
import type { DocumentFacts, StatementFacts } from "./facts.ts";
import { matchFigures } from "./figures/index.ts";
import { judgeDatings, judgeFacts } from "./judge-facts.ts";
import { judgeRows } from "./judge-rows.ts";
import {
  type CopyIndex,
  createCopyIndex,
  groupOrigins,
  type Knowledge,
  noKnowledge,
} from "./origins/index.ts";
import { matchPositions } from "./positions/index.ts";
import { copyableOf, provenanceOf } from "./provenance.ts";
import { createRelatedRows } from "./related-rows.ts";
import { createMatcher, judgeRemarks, type RemarkMatch, type Report } from "./remarks/index.ts";
import { saidOf } from "./said.ts";
import { datedElsewhere, dateLinks, saidOnOf, whenOf } from "./said-dates.ts";
import { createSpeakers, isJoint } from "./speakers.ts";

const remarksBy: Provenance = { stage: "remarks@2", model: null };

/** The documents of a pile and what is known of names in them. */
interface Documents {
  readonly byDoc: ReadonlyMap<string, DocumentFacts>;
  readonly knowledge: Knowledge;
  readonly copies: CopyIndex;
}

/**
 * Turns what single documents say into what the pile says: entities, remarks with
 * their variants, glosses and origins, and the links of statements to both. The same
 * documents give the same rows in any order. `judgments` stand, name words where they
 * are now, and come in the order they were made: what people merged, split, rejected,
 * redated or corrected is so.
 */
export function reconcile(
  documents: readonly DocumentFacts[],
  knowledge: Knowledge = noKnowledge,
  judgments: readonly Judgment[] = [],
): RecordRows {
  const facts = judgeFacts(documents, judgments).sort((a, b) => (a.doc < b.doc ? -1 : 1));
  const { entities, entityOf } = judgeEntities(
    matchEntities(facts, knowledge.countryIn),
    facts,
    judgments,
  );
  const idOf = (doc: string, chain: number | null): string | null =>
    chain === null ? null : (entityOf.get(chainKey(doc, chain)) ?? null);
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  const byDoc = new Map(facts.map((document) => [document.doc, document]));
  const namedByHand = createNameIndex(entities);
  const links = facts.flatMap((document) => {
    const named = createSpeakers(document, idOf);
    return document.statements.map((own) => linkOf(document, own, { idOf, named, namedByHand }));
  });
  // Remarks date documents, and dates keep a remark apart from its repetition: match, date, match again.
  const countries = new Map(entities.map((entity) => [entity.id, entity.country]));
  const matcher = createMatcher(saidOf(facts, links, idOf), {
    countryIn: knowledge.countryIn,
    countryOf: (entity) => countries.get(entity) ?? null,
    stanceOf: createStanceOf(facts),
  });
  const undated = matcher.group(whenOf(byDoc, links, new Map()));
  const datings = judgeDatings(dateDocuments(facts, datedElsewhere(undated)), judgments);
  // *15 May or later* is no date that a remark can be told apart by.
  const dates = new Map(datings.map(({ doc, date }) => [doc, date?.endsWith("..") ? null : date]));
  const datedLinks = dateLinks(facts, links, dates);
  const matches = judgeRemarks(matcher.match(whenOf(byDoc, datedLinks, dates)), judgments);
  const copies = createCopyIndex(facts.map(copyableOf));
  const reversed = findReversed(matches.map(({ reports }) => reports.map(statementOf)));
  const rows = matches.map((match) => remarkRow(match, names, { byDoc, knowledge, copies }));
  const relatedTo = createRelatedRows(
    matches,
    rows.map(({ id }) => id),
  );
  const remarkRows = rows.map((row, i) => {
    const [turned, related] = [reversed.get(i) ?? [], relatedTo(i)];
    if (turned.length === 0 && related.length === 0) return row;
    return { ...row, variants: [...row.variants, ...turned], related };
  });
  const remarks = judgeRows(remarkRows, "remark", judgments).sort((a, b) => (a.id < b.id ? -1 : 1));
  const states = new Set(entities.flatMap(({ id, type }) => (type === "GPE" ? [id] : [])));
  const parties = {
    entity: idOf,
    name: (entity: string) => names.get(entity) ?? null,
    isCountry: (entity: string) => states.has(entity),
  };
  const written = (doc: string): string | null => dates.get(doc) ?? null;
  const eventReports = facts.flatMap((document) =>
    document.events.map((event) => createEventReport(event, written(document.doc), parties)),
  );
  const stances = facts.flatMap((document) => document.stances);
  const events = judgeRows(matchEvents(eventReports), "event", judgments);
  const ordered = checkOrder({ facts, datings, events, saidOn: saidOnOf(facts, datedLinks) });
  return {
    entities,
    remarks,
    events,
    figures: judgeRows(
      matchFigures(
        facts.flatMap((document) => document.figures),
        written,
      ),
      "figure",
      judgments,
    ),
    positions: judgeRows(matchPositions(stances, { ...parties, written }), "position", judgments),
    datings: ordered.datings,
    links: datedLinks,
    problems: ordered.problems,
  };
}

/** Looks up the stance that the words of a statement take; null where none or two. Costs the stances of its document. */
function createStanceOf(
  facts: readonly DocumentFacts[],
): (statement: Statement) => StanceValue | null {
  const byDoc = new Map(facts.map(({ doc, stances }) => [doc, stances]));
  return ({ doc, evidence }) => {
    const found = new Set(
      (byDoc.get(doc) ?? []).flatMap(({ stance, evidence: [own] }) =>
        evidence.some(({ start, end }) => start <= own.start && own.end <= end)
          ? stance.stance
          : [],
      ),
    );
    const [only] = found;
    return found.size === 1 ? (only ?? null) : null;
  };
}

function statementOf({ statement }: Report): Statement {
  return statement;
}

/** Which entity a chain of a document is, and which one a person means by a name. */
interface EntityLookups {
  readonly idOf: (doc: string, chain: number | null) => string | null;
  /** Who bears a name in the document. */
  readonly named: (name: string | null) => readonly string[];
  readonly namedByHand: (name: string | null) => string | null;
}

/** The one entity that bears a name; null where none or several do. */
function createNameIndex(entities: readonly Entity[]): EntityLookups["namedByHand"] {
  const byName = new Map<string, string | null>();
  for (const { id, name, aliases } of entities) {
    for (const alias of new Set([name, ...aliases])) {
      byName.set(alias, byName.has(alias) ? null : id);
    }
  }
  return (name) => (name === null ? null : (byName.get(name) ?? null));
}

function linkOf(
  document: DocumentFacts,
  { statement, speakerChain, addresseeChain, isNamedByHand = false }: StatementFacts,
  { idOf, named, namedByHand }: EntityLookups,
): StatementLink {
  const byName = isJoint(statement.speaker) ? null : (named(statement.speaker)[0] ?? null);
  return {
    doc: document.doc,
    statement: statement.id,
    speaker: statement.speaker,
    speakerId:
      idOf(document.doc, speakerChain) ??
      byName ??
      (isNamedByHand ? namedByHand(statement.speaker) : null),
    addresseeId: idOf(document.doc, addresseeChain),
    date: null,
  };
}

function remarkRow(
  { reports, readings, glosses }: RemarkMatch,
  names: ReadonlyMap<string, string>,
  documents: Documents,
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
        provenanceOf(statement, documents.byDoc.get(statement.doc) ?? null, documents.knowledge),
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
