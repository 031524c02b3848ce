import {
  edtfOf,
  isJustAhead,
  type Participant,
  referenceOf,
  resolveRelative,
  stretchOf,
} from "../../doc/index.ts";
import { nounType } from "../../lang/en/noun-type.ts";
import { smallNumberWords } from "../../lang/en/numbers.ts";
import { type DateRange, dateRange, type Evidence } from "../../record/index.ts";
import { dayNumber, isoDay, parseDay } from "../../text/index.ts";
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
  /** The words that name it here. */
  readonly evidence: Evidence;
  /** Whether it is known by name: *gunmen* here and *gunmen* there need not be the same. */
  readonly isNamed: boolean;
  readonly name: string;
  /** What is counted, where a number of unnamed people or things take part (*six dockers*: `dockers`); null for others. */
  readonly counted: string | null;
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
  const resolve = (relative: string | null): string | null => {
    if (relative === null || reference === null) return null;
    if (/^\d{4}/.test(relative)) return edtf(relative);
    const way = facts.event.realis === "planned" ? "future" : "past";
    return edtf(resolveRelative(relative, reference, way));
  };
  const from = resolve(facts.relative);
  const known = stretchOf(from, from === null ? null : resolve(facts.until));
  const date = notBefore(notAfter(facts.event.date ?? known, written, facts), written, facts);
  const asserter = knowledge.entity(doc, facts.asserter);
  const { printed, evidence } = facts;
  const parties = (side: "actors" | "recipients"): Party[] =>
    facts.event[side].map((one, i) => ({
      ...partyOf(one, doc, knowledge),
      evidence: printed[side][i] ?? evidence,
    }));
  return {
    facts,
    doc,
    actors: parties("actors"),
    recipients: parties("recipients"),
    assertedBy: (asserter === null ? null : knowledge.name(asserter)) ?? facts.event.assertedBy,
    date,
    range: date === null ? null : dateRange(date),
    written: day === null ? null : dayNumber(day),
  };
}

function edtf(value: string | null): string | null {
  return value === null ? null : edtfOf(value);
}

/**
 * What is told as past happened before its document was written: a later date whose week or year was inferred is
 * of the one before, a printed day a few days ahead stays ({@link isJustAhead}), another is unknown.
 */
function notAfter(date: string | null, written: string | null, facts: EventFacts): string | null {
  const { realis } = facts.event;
  if (date === null || written === null || (realis !== "happened" && realis !== "ongoing"))
    return date;
  const [from, last] = [dateRange(date)?.from ?? "", dateRange(written)?.to ?? ""];
  if (from <= last || from === "" || last === "") return date;
  const isPrinted = facts.inferred === null || facts.inferred === "year";
  if (isPrinted && isJustAhead(date, written)) return date;
  const day = facts.inferred === "week" ? parseDay(date) : null;
  if (day !== null) {
    const before = isoDay(dayNumber(day) - 7);
    return before <= last ? before : null;
  }
  const isShort = facts.inferred === "year" && date.length > 4 && !date.includes("/");
  return isShort
    ? `${String(Number(date.slice(0, 4)) - 1).padStart(4, "0")}${date.slice(4)}`
    : null;
}

/** What is planned for a weekday is still to come: a day before its document was written is that of the week after. */
function notBefore(date: string | null, written: string | null, facts: EventFacts): string | null {
  if (facts.event.realis !== "planned" || facts.inferred !== "week") return date;
  const [day, now] = [parseDay(date ?? ""), parseDay(written ?? "")];
  if (day === null || now === null || dayNumber(day) >= dayNumber(now)) return date;
  const next = dayNumber(day) + 7;
  return next >= dayNumber(now) ? isoDay(next) : date;
}

function partyOf(
  one: Participant,
  doc: string,
  knowledge: PartyKnowledge,
): Omit<Party, "evidence"> {
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
    isNamed: entity !== null || isCapital(one.name),
    name: (entity === null ? null : knowledge.name(entity)) ?? one.name,
    counted: countedIn(one.name),
  };
}

/** Whether a name begins with a capital that is not its place's: not *Gunmen*, *Six dockers* at the start of a sentence. */
function isCapital(name: string): boolean {
  const plain = name.replace(/^(?:the|a|an) /i, "");
  return (
    /^\p{Lu}/u.test(plain) &&
    countedIn(plain) === null &&
    (/\p{Lu}.*\p{Lu}/u.test(plain) ||
      nounType((plain.split(" ").at(-1) ?? "").replace(/men$/, "man")) !== "PER")
  );
}

/** The noun that a number stands before. */
function countedIn(name: string): string | null {
  const [number = "", ...rest] = name
    .toLowerCase()
    .replace(/^(?:at least|some|about|more than|nearly|almost|around|the) /, "")
    .split(" ");
  const isNumber = /^\d[\d.,]*$/.test(number) || smallNumberWords.has(number);
  return isNumber && rest.length > 0 ? rest.join(" ") : null;
}
