import { stemOf } from "../../lang/en/stem.ts";
import { kindOf, polarity, timesAgree } from "./compare.ts";
import type { EventReport } from "./report.ts";

interface Groups {
  readonly find: (i: number) => number;
  readonly join: (a: number, b: number) => void;
}

/**
 * Joins reports that say too little by themselves with the one happening they can be of:
 * *the visit* with the only visit that its document tells of, and *talks with Orlu* on a day
 * with the only talks that Orlu is known to have held on that day. Where there are two, or none,
 * they stay apart. Order-independent: all are decided before any is joined.
 */
export function attachPartial(
  reports: readonly EventReport[],
  blocks: readonly (readonly number[])[],
  groups: Groups,
): void {
  const chosen = new Map<number, number>();
  for (const [i, roots] of [
    ...bareChoices(reports, groups),
    ...oneSided(reports, blocks, groups),
  ]) {
    const [only] = roots;
    if (only !== undefined && roots.size === 1) chosen.set(i, only);
  }
  for (const [i, root] of chosen) groups.join(i, root);
}

const sizeOf = ({ actors, recipients }: EventReport): number => actors.length + recipients.length;

/** Most reports of a kind in one document among which *the visit* is looked for. */
const mostTold = 30;

/** For each definite report that names nobody (*the visit*) the happenings in its document that the same word tells. */
function bareChoices(
  reports: readonly EventReport[],
  groups: Groups,
): [report: number, roots: Set<number>][] {
  const told = new Map<string, number[]>();
  // *The talks* are no meeting that is told in another word.
  const keyOf = ({ doc, facts: { event, trigger } }: EventReport): string =>
    `${doc} ${event.type} ${stemOf(trigger.exact.toLowerCase())} ${polarity(event.realis)}`;
  reports.forEach((one, i) => {
    if (sizeOf(one) === 0) return;
    const known = told.get(keyOf(one));
    if (known === undefined) told.set(keyOf(one), [i]);
    else if (known.length <= mostTold) known.push(i);
  });
  return reports.flatMap((one, i): [number, Set<number>][] => {
    const isKnown = sizeOf(one) === 0 && one.facts.definite;
    const near = isKnown ? (told.get(keyOf(one)) ?? []) : [];
    const fits = near.slice(0, mostTold).every((j) => {
      const other = reports[j];
      return other !== undefined && timesAgree(one, other) && placesAgree(one, other);
    });
    return near.length === 0 || near.length > mostTold || !fits
      ? []
      : [[i, new Set(near.map(groups.find))]];
  });
}

function placesAgree(a: EventReport, b: EventReport): boolean {
  const [x, y] = [a.facts.event.place, b.facts.event.place];
  return x === null || x === y;
}

/** Most reports of one party that a one-sided report is compared with. */
const compared = 200;

/** For each meeting of a known day that names one party the fuller ones of that party and day. */
function oneSided(
  reports: readonly EventReport[],
  blocks: readonly (readonly number[])[],
  groups: Groups,
): [report: number, roots: Set<number>][] {
  const out = new Map<number, Set<number>>();
  for (const block of blocks) {
    const meetings = block.slice(0, compared).flatMap((i) => {
      const one = reports[i];
      return one !== undefined && one.date?.length === 10 && kindOf(one) === "CONSULT"
        ? [{ i, one }]
        : [];
    });
    for (const { i, one } of meetings) {
      if (sizeOf(one) !== 1) continue;
      const [party] = [...one.actors, ...one.recipients];
      const roots = out.get(i) ?? new Set<number>();
      for (const { i: j, one: other } of meetings) {
        const both = [...other.actors, ...other.recipients];
        if (both.length < 2 || other.date !== one.date) continue;
        if (both.some(({ key }) => key === party?.key)) roots.add(groups.find(j));
      }
      out.set(i, roots);
    }
  }
  return [...out];
}
