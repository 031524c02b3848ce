import { createProblem } from "../../problem.ts";
import {
  type CodedEvent,
  type Dating,
  type DatingReasonRow,
  dateRange,
  type Evidence,
  type RecordProblem,
} from "../../record/index.ts";
import { covers, dayNumber, parseDay, pushUnder } from "../../text/index.ts";
import type { DocumentFacts } from "../facts.ts";
import { sayDate } from "./say-date.ts";

/** What is looked at of each document. */
export type Timed = Pick<DocumentFacts, "doc" | "statements" | "events" | "times">;

/** What the record knows of dates when their order is checked. */
export interface Dated {
  readonly facts: readonly Timed[];
  readonly datings: readonly Dating[];
  readonly events: readonly CodedEvent[];
  /** EDTF date on which a statement was made, or null. */
  readonly saidOn: (doc: string, statement: string) => string | null;
}

/** Days by which print and speech may differ before their order is remarked on: time zones, late datelines. */
const slack = 1;

/** Datings with what does not fit in time as reasons of kind `order`, and the same as problems of their documents. */
export interface OrderChecks {
  readonly datings: readonly Dating[];
  readonly problems: readonly RecordProblem[];
}

/** Something told too early: where it stands, and how a person would say so. */
interface Finding {
  readonly evidence: readonly [Evidence, ...Evidence[]];
  readonly text: string;
}

/**
 * Looks for what is told before it can have happened: a statement made after its report
 * was written, an event told as past that is dated later than the document or than the
 * statement that speaks of it, a printed day told of as past that was still to come. Nothing is taken away for it: the dates may be wrong, and
 * so may the reading. Reasons of kind `contradiction` become problems too.
 */
export function checkOrder({ facts, datings, events, saidOn }: Dated): OrderChecks {
  const happened = happenings(facts, events);
  const byDoc = new Map(facts.map((document) => [document.doc, document]));
  const problems: RecordProblem[] = [];
  const checked = datings.map((dating) => {
    const document = byDoc.get(dating.doc);
    if (document === undefined) return dating;
    const findings = findingsIn(document, dating, happened.get(dating.doc) ?? [], saidOn);
    for (const { evidence, text } of findings) {
      problems.push(problemOf("date-order", dating.doc, evidence[0], text));
    }
    for (const { kind, text, evidence } of dating.reasons) {
      if (kind !== "contradiction") continue;
      problems.push(problemOf("date-contradiction", dating.doc, evidence[0] ?? null, text));
    }
    const reasons = findings.map(
      ({ text, evidence }): DatingReasonRow => ({ kind: "order", text, evidence }),
    );
    return reasons.length === 0 ? dating : { ...dating, reasons: [...dating.reasons, ...reasons] };
  });
  return { datings: checked, problems };
}

/** An event told as past in a document, and the first day on which the record says that it was. */
interface Happening {
  readonly evidence: Evidence;
  readonly day: number;
  readonly date: string;
  /** What another document says of it; null where this one dates it itself. */
  readonly elsewhere: Evidence | null;
}

function happenings(
  facts: readonly Timed[],
  events: readonly CodedEvent[],
): Map<string, Happening[]> {
  const out = new Map<string, Happening[]>();
  const toldAsPast = new Set(
    facts.flatMap((document) =>
      document.events.flatMap(({ event, evidence }) =>
        event.realis === "happened" ? keyOf(evidence) : [],
      ),
    ),
  );
  for (const { evidence, date } of events) {
    const from = date === null ? null : parseDay(dateRange(date)?.from ?? "");
    // A month or a year tells too little of the order of days.
    if (date === null || from === null || date.length < 10) continue;
    for (const one of evidence) {
      if (!toldAsPast.has(keyOf(one))) continue;
      const elsewhere = evidence.find(({ doc }) => doc !== one.doc) ?? null;
      const found = { evidence: one, day: dayNumber(from), date, elsewhere };
      pushUnder(out, one.doc, found);
    }
  }
  return out;
}

function keyOf({ doc, start, end }: Evidence): string {
  return `${doc} ${start} ${end}`;
}

function findingsIn(
  { statements, times }: Timed,
  { doc, date, latest }: Dating,
  happened: readonly Happening[],
  saidOn: Dated["saidOn"],
): Finding[] {
  const written = lastDay(latest ?? date);
  const out: Finding[] = [];
  for (const { statement } of statements) {
    const said = saidOn(doc, statement.id);
    const from = firstDay(said);
    // *from July* and *this year* beside a statement are of what is said more often than of the saying.
    if (said === null || from === null || said.length < 10) continue;
    if (written !== null && from > written + slack) {
      out.push({
        evidence: statement.evidence,
        text: `${nameOf(statement.evidence[0])} was said on ${sayDate(said)}, ${daysAfter(from - written)} the document was written.`,
      });
    }
    const until = lastDay(said);
    for (const one of happened) {
      if (until === null || one.day <= until + slack) continue;
      if (!statement.content.some((span) => covers(span, one.evidence))) continue;
      out.push({
        evidence: [one.evidence, ...(one.elsewhere === null ? [] : [one.elsewhere])],
        text: `${nameOf(one.evidence)} is spoken of as past on ${sayDate(said)}, and is dated ${sayDate(one.date)}, ${daysAfter(one.day - until)} it was said.`,
      });
    }
  }
  for (const one of happened) {
    if (written === null || one.day <= written + slack) continue;
    out.push({
      evidence: [one.evidence, ...(one.elsewhere === null ? [] : [one.elsewhere])],
      text: `${nameOf(one.evidence)} is told as past and dated ${sayDate(one.date)}, ${daysAfter(one.day - written)} the document was written.`,
    });
  }
  const flagged = new Set(happened.map(({ date: on }) => on));
  for (const { happened: isPast, toCome, value, evidence } of times) {
    const day = isPast && !toCome && value !== null ? parseDay(value) : null;
    if (written === null || day === null || flagged.has(value ?? "")) continue;
    const away = dayNumber(day) - written;
    if (away <= slack) continue;
    out.push({
      evidence: [evidence],
      text: `${nameOf(evidence)} is told of as past and lies ${daysAfter(away)} the document was written.`,
    });
  }
  return out;
}

function daysAfter(days: number): string {
  return `${days} days after`;
}

/** Characters of a passage that are quoted in a sentence about it. */
const quoted = 60;

function nameOf({ exact }: Evidence): string {
  const words = exact.replace(/\s+/g, " ");
  if (words.length <= quoted) return `“${words}”`;
  const cut = words.slice(0, quoted);
  return `“${cut.slice(0, Math.max(20, cut.lastIndexOf(" ")))} …”`;
}

function firstDay(edtf: string | null): number | null {
  return edge(edtf, "from");
}

function lastDay(edtf: string | null): number | null {
  return edge(edtf, "to");
}

/** A day at an end of a date; null where that end is open or no day. */
function edge(edtf: string | null, side: "from" | "to"): number | null {
  const range = edtf === null ? null : dateRange(edtf);
  const text = range?.[side] ?? "";
  if (text === "" || text.startsWith("9999")) return null;
  // The last day of a month is always written 31.
  const day = parseDay(text) ?? parseDay(`${text.slice(0, 8)}28`);
  return day === null ? null : dayNumber(day);
}

function problemOf(
  code: "date-order" | "date-contradiction",
  doc: string,
  at: Evidence | null,
  text: string,
): RecordProblem {
  const place = at !== null && at.doc === doc && at.exact !== "" ? at : null;
  return {
    doc,
    problem: createProblem(
      code,
      place === null ? {} : { start: place.start, end: place.end },
      text,
    ),
  };
}
