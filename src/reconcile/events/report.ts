import { type Participant, referenceOf, resolveRelative } from "../../doc/index.ts";
import { type DateRange, dateRange } from "../../record/index.ts";
import { dayNumber, parseDay } from "../../text/index.ts";
import type { EventFacts } from "./facts.ts";

/** One document's report of an event, ready to be compared. */
export interface EventReport {
  readonly facts: EventFacts;
  readonly doc: string;
  /** Keys of who takes part on either side: entities, else countries, else names. */
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  /** Whose word it is, by the name known across documents; null for the narrator. */
  readonly assertedBy: string | null;
  /** When it happened, EDTF; null when neither the text nor the document's date says. */
  readonly date: string | null;
  readonly range: DateRange | null;
  /** Days since 1970 of the document's date; null for an undated document. */
  readonly written: number | null;
}

/** Somebody who takes part, across documents. */
export interface Party {
  /** `entity …`, else the folded name. */
  readonly key: string;
  readonly country: string | null;
  /** Whether it is the country itself rather than somebody of it. */
  readonly isCountry: boolean;
  readonly name: string;
}

/** What is known of a chain across documents. */
export interface PartyKnowledge {
  /** Entity of a chain of a document, or null. */
  readonly entity: (doc: string, chain: number | null) => string | null;
  /** Name of an entity. */
  readonly name: (entity: string) => string | null;
  /** Whether the entity is a place with a government. */
  readonly isCountry: (entity: string) => boolean;
}

/** Makes a report ready; `written` is the document's date, EDTF. */
export function createEventReport(
  facts: EventFacts,
  written: string | null,
  knowledge: PartyKnowledge,
): EventReport {
  const { doc } = facts.evidence;
  const day = written === null ? null : parseDay(written);
  const reference = written === null ? null : referenceOf(written);
  const resolved =
    facts.relative === null || reference === null
      ? null
      : resolveRelative(
          facts.relative,
          reference,
          facts.event.realis === "planned" ? "future" : "past",
        );
  const date =
    facts.event.date ??
    (resolved === null ? null : (/^\d{4}(?:-\d\d(?:-\d\d)?)?(?=T|$)/.exec(resolved)?.[0] ?? null));
  const asserter = knowledge.entity(doc, facts.asserter);
  const party = (one: Participant): Party => partyOf(one, doc, knowledge);
  return {
    facts,
    doc,
    actors: facts.event.actors.map(party),
    recipients: facts.event.recipients.map(party),
    assertedBy: (asserter === null ? null : knowledge.name(asserter)) ?? facts.event.assertedBy,
    date,
    range: date === null ? null : dateRange(date),
    written: day === null ? null : dayNumber(day),
  };
}

function partyOf(one: Participant, doc: string, knowledge: PartyKnowledge): Party {
  const entity = knowledge.entity(doc, one.chain);
  const isCountry = entity !== null && knowledge.isCountry(entity);
  // A government goes by its country: *Minsk*, *Belarus* and *Belarusian* are one party.
  const key =
    isCountry && one.country !== null
      ? `country ${one.country}`
      : entity !== null
        ? `entity ${entity}`
        : `name ${one.name.toLowerCase().replace(/^(?:the|a|an) /, "")}`;
  return {
    key,
    country: one.country,
    isCountry,
    name: (entity === null ? null : knowledge.name(entity)) ?? one.name,
  };
}
