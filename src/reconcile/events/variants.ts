import type { EventVariant, Evidence } from "../../record/index.ts";
import type { EventReport, Party } from "./report.ts";

/** Reports that are compared with the first: what a hundredth one differs in, nobody reads. */
const mostCompared = 60;

/**
 * In what the reports of one happening differ from the first of them that says something of the kind: when and
 * where it was, how many took part, how the parties and the deed are called. Spans of both sides; each pair of
 * wordings once. `reports` in the order of the record.
 */
export function findEventVariants(reports: readonly EventReport[]): EventVariant[] {
  const out: EventVariant[] = [];
  const seen = new Set<string>();
  const add = (kind: EventVariant["kind"], a: Evidence | null, b: Evidence | null): void => {
    if (a === null || b === null || isSameSpan(a, b)) return;
    const key = `${kind}\n${a.exact.toLowerCase()}\n${b.exact.toLowerCase()}`;
    if (seen.has(key)) return;
    seen.add(key);
    out.push({ kind, a, b });
  };
  const some = reports.slice(0, mostCompared);
  differing(
    some,
    ({ date }) => date,
    areDatesApart,
    (a, b) => add("date", a.facts.printed.when, b.facts.printed.when),
  );
  differing(
    some,
    ({ facts }) => (facts.printed.where === null ? null : facts.event.place),
    (a, b) => a !== b,
    (a, b) => add("place", a.facts.printed.where, b.facts.printed.where),
  );
  differing(some, deedOf, areDeedsApart, (a, b) =>
    add("words", a.facts.printed.deed, b.facts.printed.deed),
  );
  for (const side of ["actors", "recipients"] as const) {
    const kind = side === "actors" ? "actor" : "recipient";
    // A heading names nobody: its parties stand where its deed does.
    const [first, ...rest] = some.flatMap((report) =>
      report[side].filter(({ evidence }) => evidence.start !== report.facts.trigger.start),
    );
    for (const party of rest) {
      if (first === undefined) continue;
      if (areCountsApart(first, party)) add("number", first.evidence, party.evidence);
      else if (first.key === party.key && areNamesApart(first, party))
        add(kind, first.evidence, party.evidence);
    }
  }
  return out;
}

/** Compares every report that has a value with the first that has one. */
function differing(
  reports: readonly EventReport[],
  given: (report: EventReport) => string | null,
  differs: (a: string, b: string) => boolean,
  found: (a: EventReport, b: EventReport) => void,
): void {
  let first: EventReport | null = null;
  let value = "";
  for (const report of reports) {
    const own = given(report);
    if (own === null) continue;
    if (first === null) {
      first = report;
      value = own;
    } else if (differs(value, own)) found(first, report);
  }
}

/** The deed in lower case; null for a meeting under a bare name, which is *talks* here and *met* there. */
function deedOf({ facts }: EventReport): string | null {
  const words = facts.printed.deed.exact.toLowerCase().replace(/\s+/g, " ");
  return facts.event.type === "CONSULT" && !words.includes(" ") ? null : words;
}

/** *State visit* and *official visit*, but not *visit* and *state visit*. */
function areDeedsApart(a: string, b: string): boolean {
  return !a.endsWith(b) && !b.endsWith(a);
}

function isSameSpan(a: Evidence, b: Evidence): boolean {
  return a.doc === b.doc && a.start === b.start && a.end === b.end;
}

/** *May 14* and *May 15*, but not *May* and *May 14*. */
function areDatesApart(a: string, b: string): boolean {
  return !a.startsWith(b) && !b.startsWith(a) && !a.includes("/") && !b.includes("/");
}

/** *31 people* and *29 people*. */
function areCountsApart(a: Party, b: Party): boolean {
  const number = ({ name, counted }: Party): string =>
    name.toLowerCase().slice(0, name.length - (counted ?? "").length);
  return a.counted !== null && a.counted === b.counted && number(a) !== number(b);
}

const capitals = /\p{Lu}[\p{L}’'-]+/gu;

/** *The strongman* and *Ada Orlu*, but not *Orlu* and *President Ada Orlu*; a pronoun is no name. */
function areNamesApart(a: Party, b: Party): boolean {
  const words = (text: string): Set<string> => new Set(text.match(capitals) ?? []);
  if (a.evidence.exact.toLowerCase() === b.evidence.exact.toLowerCase()) return false;
  if (isPronoun.test(a.evidence.exact) || isPronoun.test(b.evidence.exact)) return false;
  const left = words(a.evidence.exact);
  return ![...words(b.evidence.exact)].some((word) => left.has(word));
}

const isPronoun =
  /^(?:i|we|you|he|she|it|they|me|us|him|her|them|who|my|our|your|his|its|their|ours|mine|yours|theirs|which|that)$/i;
