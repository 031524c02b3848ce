import type { Realis } from "../../doc/index.ts";
import type { DateRange } from "../../record/index.ts";
import { dayNumber, parseDay } from "../../text/index.ts";
import type { EventReport, Party } from "./report.ts";

/** Reports are of one happening only within one of these groups: what is denied is not what happened. */
export function polarity(realis: Realis): "told" | "open" | "not" {
  return realis === "not" ? "not" : realis === "conditional" ? "open" : "told";
}

/** Kinds of happening that different words name: *talks* may be *negotiations*; a visit is no meeting. */
export function kindOf({ facts: { event } }: EventReport): string {
  const { type, mode } = event;
  if (type !== "CONSULT") return `${type} ${mode ?? ""}`;
  return mode === "visit" || mode === "host"
    ? "CONSULT visit"
    : mode === "phone"
      ? "CONSULT phone"
      : mode === "invite"
        ? "CONSULT invite"
        : "CONSULT";
}

/** Days by which two reports of one happening may differ in its date. */
const slack: Readonly<Record<string, number>> = { "CONSULT visit": 4 };
/** Days between two undated reports' documents within which they may be of one happening. */
const storyDays = 7;
/** Days ahead that a planned event is told. */
const planDays = 45;

/**
 * Whether two reports can be of one happening: same kind and polarity, sides that agree
 * where both name them, and times that can be the same. Symmetric.
 */
export function isSameEvent(a: EventReport, b: EventReport): boolean {
  if (kindOf(a) !== kindOf(b) || polarity(a.facts.event.realis) !== polarity(b.facts.event.realis))
    return false;
  return timesAgree(a, b) && (isReprint(a, b) || sidesAgree(a, b));
}

/** Characters of a passage that nobody writes twice by chance. */
const longest = 30;

/** *Barge owners began to refuse loads*, word for word in two papers: one report and its copy. */
function isReprint(a: EventReport, b: EventReport): boolean {
  const [x, y] = [a.facts.evidence, b.facts.evidence];
  return (
    a.doc !== b.doc &&
    x.exact.length >= longest &&
    x.exact === y.exact &&
    a.facts.trigger.exact === b.facts.trigger.exact
  );
}

/** Classes whose happenings are made of words. */
const wordy: ReadonlySet<string> = new Set([
  "SUPPORT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "AGREE",
  "THREATEN",
]);

function sidesAgree(a: EventReport, b: EventReport): boolean {
  if (kindOf(a) === "CONSULT" || kindOf(a) === "CONSULT phone") {
    // Meetings have no direction: of two who meet both must fit, or the one who is named.
    const all = (one: EventReport): readonly Party[] => [...one.actors, ...one.recipients];
    return coverage(all(a), all(b)) >= 1;
  }
  const isOneDay = a.range !== null && b.range !== null && a.range.from === b.range.from;
  const isOneDoc = a.doc === b.doc;
  const actors = side(a.actors, b.actors, { isOneDay, isOneDoc });
  const recipients =
    kindOf(a) === "CONSULT visit"
      ? destinations(a, b)
      : side(a.recipients, b.recipients, { isOneDay, isOneDoc });
  // Words are addressed to the same more than once: only the same words to the same, or both sides, tell.
  if (wordy.has(a.facts.event.type)) {
    return (
      actors === "same" &&
      (recipients === "same" ||
        (recipients === "open" &&
          a.doc !== b.doc &&
          a.facts.trigger.exact === b.facts.trigger.exact))
    );
  }
  if (actors === "differ" || recipients === "differ") return false;
  if (actors === "same" || recipients === "same") return true;
  // *Gunmen* and *police* on both sides, or *gunmen* in one place: else it may be any gunmen.
  return (
    (actors === "alike" && recipients === "alike") ||
    ((actors === "alike" || recipients === "alike") &&
      (a.doc === b.doc ||
        (a.facts.event.place !== null && a.facts.event.place === b.facts.event.place)))
  );
}

/**
 * Whether two visits lead to the same host, or else to the same place. A town and its country are not
 * known to be one, so that they differ.
 */
function destinations(a: EventReport, b: EventReport): Agreement {
  const hosts = side(a.recipients.filter(isSomewhere), b.recipients.filter(isSomewhere));
  if (hosts !== "open") return hosts;
  const names = ({ recipients, facts }: EventReport): readonly string[] =>
    recipients.some(isSomewhere)
      ? recipients.filter(isSomewhere).map(({ name }) => name)
      : facts.event.place === null
        ? []
        : [facts.event.place];
  const [left, right] = [names(a), names(b)];
  if (left.length === 0 || right.length === 0) return "open";
  return left.some((name) => right.includes(name)) ? "same" : "differ";
}

/** *Is to visit the town*: a town that its document names elsewhere, and no other one. */
function isSomewhere({ isNamed, name }: Party): boolean {
  return (
    isNamed || !/^the (?:town|city|capital|country|village|region|area|province|site)$/i.test(name)
  );
}

/** Share of the shorter list that has its like in the longer. */
function coverage(a: readonly Party[], b: readonly Party[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // One name in common is too little to tell one meeting from another.
  if (short.length < 2) return 0;
  return short.filter((one) => long.some((other) => isSameParty(one, other))).length / short.length;
}

/** `alike`: nobody known by name, but described in the same words. */
type Agreement = "same" | "alike" | "differ" | "open";

function side(
  a: readonly Party[],
  b: readonly Party[],
  { isOneDay, isOneDoc } = { isOneDay: false, isOneDoc: false },
): Agreement {
  if (a.length === 0 || b.length === 0) return "open";
  const shared = a.filter((one) =>
    b.some((other) => isSameParty(one, other) || (isOneDoc && isSameNoun(one, other))),
  );
  // *Six dockers* and *eight dockers* of one day: reports count differently.
  const isCounted =
    isOneDay &&
    a.some((one) => b.some((other) => one.counted !== null && one.counted === other.counted));
  if (shared.length === 0) return isCounted ? "alike" : "differ";
  return shared.some((one) => one.isNamed || one.country !== null) ? "same" : "alike";
}

/** *Exports* and *grain exports*, *museum* and *the National Museum*, in one document: the noun alone takes up the fuller words. */
function isSameNoun(a: Party, b: Party): boolean {
  return isTakenUp(a, b) || isTakenUp(b, a);
}

/** Whether the one is no more than the noun of the other. */
export function isTakenUp({ name }: Party, other: Party): boolean {
  return (
    /^\p{Ll}[\p{Ll}-]+$/u.test(bare(name)) &&
    bare(name) !== bare(other.name) &&
    nounOf(name) === nounOf(other.name)
  );
}

/** The last word of a name, which in English is its noun, folded. */
export function nounOf(name: string): string {
  return (bare(name).split(" ").at(-1) ?? "").toLowerCase();
}

function bare(name: string): string {
  return name.replace(/^(?:the|a|an) /i, "");
}

/** The same somebody, or a country and somebody of it. */
export function isSameParty(a: Party, b: Party): boolean {
  if (a.key === b.key) return true;
  return a.country !== null && a.country === b.country && (a.isCountry || b.isCountry);
}

/** Whether two reports can be of one time: dates within the slack of their kind, else documents of one week. Symmetric. */
export function timesAgree(a: EventReport, b: EventReport): boolean {
  if (a.range !== null && b.range !== null) {
    const days = slack[kindOf(a)] ?? 1;
    return (
      dayOfText(a.range.from) - dayOfText(b.range.to) <= days &&
      dayOfText(b.range.from) - dayOfText(a.range.to) <= days
    );
  }
  if (a.doc === b.doc) return true;
  if (a.range !== null) return isTimely(b, a.range);
  if (b.range !== null) return isTimely(a, b.range);
  if (a.written === null || b.written === null) return false;
  const planned = a.facts.event.realis === "planned" || b.facts.event.realis === "planned";
  return Math.abs(a.written - b.written) <= (planned ? planDays : storyDays);
}

/** Whether an undated report was written when a happening of that time is news: on its days, in the week after, or while it is planned. */
function isTimely({ written, facts }: EventReport, { from, to }: DateRange): boolean {
  if (written === null) return false;
  const ahead = facts.event.realis === "planned" ? planDays : 1;
  return dayOfText(from) - written <= ahead && written - dayOfText(to) <= storyDays;
}

function dayOfText(day: string): number {
  const parsed = parseDay(day);
  if (parsed !== null) return dayNumber(parsed);
  // A month's last day is written 31 whatever the month.
  const month = parseDay(`${day.slice(0, 8)}28`);
  return month === null ? (day === "" ? -1e9 : 1e9) : dayNumber(month) + 3;
}
