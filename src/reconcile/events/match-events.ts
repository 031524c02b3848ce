import type { Realis } from "../../doc/index.ts";
import {
  type CodedEvent,
  distinctEvidence,
  hashEvidence,
  type Provenance,
} from "../../record/index.ts";
import { pushUnder } from "../../text/index.ts";
import { createGroups } from "../groups.ts";
import { isSameEvent, isTakenUp, kindOf, nounOf, polarity } from "./compare.ts";
import { seatsOf, underCountries, underGovernments } from "./governments.ts";
import { settleLast } from "./last-month.ts";
import { attachPartial } from "./partial.ts";
import type { EventReport, Party } from "./report.ts";
import { findEventVariants } from "./variants.ts";

const by: Provenance = { stage: "coded-events@6", model: null };

/** Reports under one key that each report is compared with, nearest in time first. */
const compared = 60;

/**
 * One row for each happening, with all its reports. Candidates share kind, polarity and
 * somebody who takes part; dated reports are joined first, then undated ones with the one
 * happening that they fit, so that order does not matter. Reports that name nobody and no
 * place make no row of their own: they say that something of the kind happened, not what;
 * where their document tells of one such happening only, they are of that one.
 */
export function matchEvents(all: readonly EventReport[]): CodedEvent[] {
  const reports = settleLast(underCountries([...all].sort(byPlace)));
  const first = happenings(reports);
  const seats = seatsOf(first);
  const found = seats.size === 0 ? first : happenings(underGovernments(reports, seats));
  return found
    .filter((members) => members.some(isNamed))
    .flatMap((members) => eventRow(members) ?? [])
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The reports of each happening. */
function happenings(reports: readonly EventReport[]): EventReport[][] {
  const groups = createGroups(reports.length);
  const blocks = blocksOf(reports);
  for (const block of blocks) joinDated(reports, block, groups.join);
  attachUndated(reports, blocks, groups);
  attachPartial(reports, blocks, groups);
  return groups.list().map((members) => members.flatMap((i) => reports[i] ?? []));
}

function isNamed(report: EventReport): boolean {
  const { actors, recipients, facts } = report;
  return actors.length + recipients.length > 0 || facts.event.place !== null;
}

function byPlace(a: EventReport, b: EventReport): number {
  if (a.doc !== b.doc) return a.doc < b.doc ? -1 : 1;
  return a.facts.trigger.start - b.facts.trigger.start || a.facts.trigger.end - b.facts.trigger.end;
}

function blocksOf(reports: readonly EventReport[]): number[][] {
  const blocks = new Map<string, number[]>();
  reports.forEach((report, i) => {
    const head = `${kindOf(report)} ${polarity(report.facts.event.realis)}`;
    const keys = new Set(
      [...report.actors, ...report.recipients].flatMap((party) => [
        party.key,
        ...(party.country === null ? [] : [`country ${party.country}`]),
        `noun ${report.doc} ${nounOf(party.name)}`,
      ]),
    );
    for (const key of keys) {
      const name = `${head} ${key}`;
      pushUnder(blocks, name, i);
    }
  });
  return [...blocks.values()].filter((block) => block.length > 1);
}

/** Joins reports that are dated, each compared with those next to it in time. */
function joinDated(
  reports: readonly EventReport[],
  block: readonly number[],
  join: (a: number, b: number) => void,
): void {
  const dated = block
    .filter((i) => reports[i]?.range != null)
    .sort((a, b) => {
      const left = reports[a]?.range?.from ?? "";
      const right = reports[b]?.range?.from ?? "";
      return left < right ? -1 : left > right ? 1 : a - b;
    });
  dated.forEach((i, at) => {
    const one = reports[i];
    for (const j of dated.slice(at + 1, at + 1 + compared)) {
      const other = reports[j];
      if (one !== undefined && other !== undefined && isSameEvent(one, other)) join(i, j);
    }
  });
}

interface GroupsOf {
  readonly find: (i: number) => number;
  readonly join: (a: number, b: number) => void;
}

/** Joins undated reports with the one dated happening they fit, and with one another where no dated one fits. */
function attachUndated(
  reports: readonly EventReport[],
  blocks: readonly (readonly number[])[],
  groups: GroupsOf,
): void {
  const dated = reports.map((_, i) => groups.find(i));
  const choices = new Map<number, Map<number, number>>();
  const loose: (readonly [number, number])[] = [];
  for (const block of blocks) {
    const timed = sortedByTime(reports, block);
    timed.forEach((i, at) => {
      const one = reports[i];
      if (one === undefined || one.range !== null) return;
      for (const j of timed.slice(Math.max(0, at - compared), at + compared + 1)) {
        const other = reports[j];
        if (i === j || other === undefined || !isSameEvent(one, other)) continue;
        if (other.range === null) loose.push([i, j]);
        else {
          const own = choices.get(i) ?? new Map<number, number>();
          const root = dated[j] ?? j;
          const gap =
            Math.abs((one.written ?? 0) - (other.written ?? 0)) +
            (one.doc === other.doc ? -1 : 0) +
            // *A three-day visit* is sooner one to a country than a tour of a plant.
            (kindOf(other) === "CONSULT visit" &&
            !other.recipients.some(({ isCountry }) => isCountry)
              ? 0.5
              : 0);
          own.set(root, Math.min(own.get(root) ?? Number.POSITIVE_INFINITY, gap));
          choices.set(i, own);
        }
      }
    });
  }
  const chosen = new Map<number, number>();
  for (const [i, own] of choices) {
    const ranked = [...own].sort((a, b) => a[1] - b[1] || a[0] - b[0]);
    const [first, second] = ranked;
    // Two happenings equally near: it may be either.
    if (first !== undefined && (second === undefined || second[1] > first[1]))
      chosen.set(i, first[0]);
  }
  for (const [i, root] of chosen) groups.join(i, root);
  for (const [i, j] of loose) {
    const left = chosen.get(i);
    const right = chosen.get(j);
    if (left === undefined && right === undefined && !choices.has(i) && !choices.has(j))
      groups.join(i, j);
  }
}

function sortedByTime(reports: readonly EventReport[], block: readonly number[]): number[] {
  return [...block].sort(
    (a, b) => (reports[a]?.written ?? 0) - (reports[b]?.written ?? 0) || a - b,
  );
}

function eventRow(reports: readonly EventReport[]): CodedEvent | null {
  const [first] = reports;
  if (first === undefined) return null;
  const evidence = distinctEvidence(reports.map(({ facts }) => facts.evidence));
  const [head, ...tail] = evidence;
  if (head === undefined) return null;
  const told = reports.filter(({ facts }) => facts.event.realis === strongest(reports));
  const sources = new Set(told.map((one) => one.assertedBy ?? ""));
  const where =
    mostFrequent(reports.flatMap(({ facts }) => facts.event.place ?? [])) ?? struck(reports);
  return {
    id: hashEvidence("event", [first.facts.trigger]),
    evidence: [head, ...tail],
    by,
    confidence: Math.max(...reports.map(({ facts }) => facts.event.confidence)),
    type: first.facts.event.type,
    mode: mostFrequent(reports.flatMap(({ facts }) => facts.event.mode ?? [])),
    cameo: mostFrequent(reports.flatMap(({ facts }) => facts.event.cameo ?? [])),
    actors: partiesOf(reports.map(({ actors }) => actors)),
    recipients: hostsOf(first, othersOf(reports), where),
    date: dateOf(reports, kindOf(first) === "CONSULT visit"),
    place: where,
    realis: strongest(reports),
    assertedBy: sources.has("") ? null : [...sources].sort().join("; "),
    variants: findEventVariants(reports),
  };
}

const order: readonly Realis[] = ["happened", "ongoing", "planned", "conditional", "not"];

/** It happened when some report says so; a plan that no report confirms stays a plan. */
function strongest(reports: readonly EventReport[]): Realis {
  return (
    order.find((realis) => reports.some(({ facts }) => facts.event.realis === realis)) ?? "happened"
  );
}

/** The most precise date, for a visit the range of its days; of those the most frequent; of those the earliest. */
function dateOf(reports: readonly EventReport[], isLong: boolean): string | null {
  const all = reports.flatMap(({ date }) => date ?? []);
  const some = all.filter((date) => date.includes("/") === isLong);
  const dates = some.length > 0 ? some : all;
  const longest = Math.max(0, ...dates.map((date) => date.length));
  return mostFrequent(dates.filter((date) => date.length === longest));
}

/** Everybody whom a report names, each once, the most often named first; a country gives way to somebody of it. */
function partiesOf(
  sides: readonly (readonly Party[])[],
): { name: string; country: string | null }[] {
  const counts = new Map<string, { party: Party; count: number }>();
  for (const party of sides.flat()) {
    const known = counts.get(party.key);
    if (known === undefined) counts.set(party.key, { party, count: 1 });
    else known.count++;
  }
  const ranked = [...counts.values()].sort(
    (a, b) => b.count - a.count || (a.party.key < b.party.key ? -1 : 1),
  );
  return ranked
    .filter(
      ({ party }, at) =>
        // *Six dockers* and *eight dockers*: the one that more reports have; the other is a variant.
        !(
          party.counted !== null &&
          ranked.slice(0, at).some((other) => other.party.counted === party.counted)
        ) &&
        // *Museum* beside *the National Museum*: the fuller words.
        !ranked.some((other) => isTakenUp(party, other.party)) &&
        !(
          party.isCountry &&
          ranked.some(
            (other) =>
              !other.party.isCountry &&
              other.party.country === party.country &&
              party.country !== null,
          )
        ),
    )
    .map(({ party: { name, country } }) => ({ name, country }));
}

/** *The shelling of Brenn*: a place that is attacked is where it happened, once other documents show that it is one. */
function struck(reports: readonly EventReport[]): string | null {
  const [only, ...rest] = new Map(
    reports.flatMap(({ recipients }) => recipients.map((party) => [party.key, party] as const)),
  ).values();
  const isAttack = reports.every(({ facts }) => facts.event.type === "ASSAULT");
  return isAttack && only !== undefined && rest.length === 0 && only.isCountry ? only.name : null;
}

/** Recipients; of a meeting only those whom no report has as who acts: it has no direction. */
function othersOf(reports: readonly EventReport[]): { name: string; country: string | null }[] {
  const [first] = reports;
  const isMeeting = first !== undefined && /^CONSULT(?: phone)?$/.test(kindOf(first));
  const acting = new Set(reports.flatMap(({ actors }) => actors.map(({ key }) => key)));
  return partiesOf(
    reports.map(({ recipients }) => recipients.filter(({ key }) => !isMeeting || !acting.has(key))),
  );
}

/** *A visit to Tarsk* and *in its capital*: who is visited is the one, where the other is the place. */
function hostsOf(
  first: EventReport,
  recipients: readonly { name: string; country: string | null }[],
  place: string | null,
): readonly { name: string; country: string | null }[] {
  if (kindOf(first) !== "CONSULT visit") return recipients;
  const named = recipients.filter(({ name }) => !/^the \p{Ll}+$/u.test(name));
  const hosts = (named.length > 0 ? named : recipients).filter(({ name }) => name !== place);
  return hosts.length > 0 ? hosts : recipients;
}

function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? null;
}
