import type { StanceValue } from "../doc/index.ts";
import type { Judgment, RecordRows, Remark, Statement } from "../record/index.ts";
import { addUnder } from "../text/index.ts";
import { checkOrder } from "./dates/index.ts";
import { chainKey, judgeEntities, matchEntities } from "./entities/index.ts";
import { createEventReport, matchEvents } from "./events/index.ts";
import type { DocumentFacts } from "./facts.ts";
import { matchFigures } from "./figures/index.ts";
import { judgeFacts } from "./judge-facts.ts";
import { judgeRows } from "./judge-rows.ts";
import { linkStatements } from "./link-statements.ts";
import { matchAndDate } from "./match-and-date.ts";
import { createMemory, type Memory, noMemory } from "./memory.ts";
import { type Knowledge, noKnowledge } from "./origins/index.ts";
import { matchPositions } from "./positions/index.ts";
import { remarkRows } from "./remark-rows.ts";
import { dateAt, saidOnOf } from "./said-dates.ts";
import { sortRows } from "./sort-rows.ts";

/** As `reconcile`. */
export type Reconciler = (
  documents: readonly DocumentFacts[],
  knowledge?: Knowledge,
  judgments?: readonly Judgment[],
) => RecordRows;

/**
 * Creates a `reconcile` that remembers what it compared: called again with the same
 * documents and other judgments it compares no words anew. The same rows as of
 * `reconcile`.
 */
export function createReconciler(): Reconciler {
  const memory = createMemory();
  return (documents, knowledge = noKnowledge, judgments = []) =>
    reconcileWith(documents, { knowledge, judgments, memory });
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
  return reconcileWith(documents, { knowledge, judgments, memory: noMemory });
}

interface Given {
  readonly knowledge: Knowledge;
  readonly judgments: readonly Judgment[];
  readonly memory: Memory;
}

function reconcileWith(
  documents: readonly DocumentFacts[],
  { knowledge, judgments, memory }: Given,
): RecordRows {
  const facts = judgeFacts(documents, judgments, memory.judged).sort((a, b) =>
    a.doc < b.doc ? -1 : 1,
  );
  const { entities, entityOf } = judgeEntities(
    matchEntities(facts, knowledge.countryIn, memory.entities),
    facts,
    judgments,
  );
  const idOf = (doc: string, chain: number | null): string | null =>
    chain === null ? null : (entityOf.get(chainKey(doc, chain)) ?? null);
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  const countries = new Map(entities.map((entity) => [entity.id, entity.country]));
  const matched = matchAndDate(
    facts,
    linkStatements(facts, entities, { idOf, memory: memory.links }),
    {
      judgments,
      memory,
      sides: {
        countryIn: knowledge.countryIn,
        countryOf: (entity) => countries.get(entity) ?? null,
        stanceOf: createStanceOf(facts),
        namesIn: createNamesIn(facts),
      },
    },
  );
  const { datings, dates, linked } = matched;
  const remarks = sortRows(
    judgeRows(
      remarkRows(matched.remarks, facts, { names, knowledge, memory: memory.remarks }),
      "remark",
      judgments,
    ),
  );
  const states = new Set(entities.flatMap(({ id, type }) => (type === "GPE" ? [id] : [])));
  const parties = {
    entity: idOf,
    name: (entity: string) => names.get(entity) ?? null,
    isCountry: (entity: string) => states.has(entity),
    country: (entity: string) => countries.get(entity) ?? null,
  };
  const written = (doc: string): string | null => dates.get(doc) ?? null;
  const dateOf = (doc: string, at: string): string | null => dateAt(at, written(doc));
  const eventReports = facts.flatMap((document) =>
    document.events.map((event) => createEventReport(event, written(document.doc), parties)),
  );
  const stances = facts.flatMap((document) => document.stances);
  const events = judgeRows(matchEvents(eventReports), "event", judgments);
  const said = saidOnOf(linked);
  const ordered = checkOrder({ facts, datings, events, saidOn: said });
  return {
    entities,
    remarks,
    events,
    figures: judgeRows(
      matchFigures(
        facts.flatMap((document) => document.figures),
        written,
        createOneStory(remarks),
      ),
      "figure",
      judgments,
    ),
    positions: judgeRows(
      matchPositions(stances, { ...parties, said, dateOf, written }),
      "position",
      judgments,
    ),
    datings: ordered.datings,
    links: linked.flatMap(({ links }) => links),
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

/** Looks up the names that a document gives. */
function createNamesIn(facts: readonly DocumentFacts[]): (doc: string) => readonly string[] {
  const byDoc = new Map(facts.map(({ doc, chains }) => [doc, chains]));
  return (doc) => (byDoc.get(doc) ?? []).flatMap(({ names }) => names);
}

/** Tells whether two documents tell one story: they report a remark in common. Costs the reports of the remarks that several do. */
function createOneStory(remarks: readonly Remark[]): (doc: string, other: string) => boolean {
  const told = new Map<string, Set<string>>();
  for (const { id, reports } of remarks) {
    if (reports.length > 1) for (const { doc } of reports) addUnder(told, doc, id);
  }
  return (doc, other) => {
    const theirs = told.get(other);
    return theirs !== undefined && [...(told.get(doc) ?? [])].some((id) => theirs.has(id));
  };
}
