import type { Gloss } from "../../record/index.ts";
import { findCandidates } from "./candidates.ts";
import { clusterLinks, type Link } from "./cluster.ts";
import { fitOf, relate } from "./compare.ts";
import { findGlosses } from "./glosses.ts";
import { createKinship } from "./kinship.ts";
import { likenessOf, weighWords } from "./likeness.ts";
import type { Report } from "./report.ts";

/** The reports of one remark, in the order of documents and offsets, and its glosses. */
export interface RemarkMatch {
  readonly reports: readonly [Report, ...Report[]];
  readonly glosses: readonly Gloss[];
}

/**
 * Groups reports into remarks: candidates that share rare words, compared by who, to
 * whom, when and then words, clustered by mutual best match. The same remarks
 * whatever the order of the reports. Cost grows with the number of reports.
 */
export function matchRemarks(unsorted: readonly Report[]): RemarkMatch[] {
  const reports = [...unsorted].sort(byPlace);
  const weight = weighWords(reports.map((report) => report.words));
  const kinship = createKinship();
  const links: Link[] = [];
  for (const [a, b] of findCandidates(reports, weight)) {
    const left = reports[a];
    const right = reports[b];
    if (left === undefined || right === undefined) continue;
    const likeness = likenessOf(left.words, right.words, weight, kinship);
    if (relate(left, right, likeness) === "same") links.push({ a, b, fit: fitOf(likeness) });
  }
  const docs = reports.map((report) => report.statement.doc);
  const follows = (a: number, b: number): boolean =>
    Math.abs(a - b) === 1 && docs[a] === docs[b] && reports[a]?.transcript === true;
  const groups = clusterLinks(docs, links, follows);
  const bySpeaker = bySpeakerId(reports);
  return groups.map((members) => {
    const own = members.map((i) => reports[i]).filter((x) => x !== undefined);
    const [first, ...rest] = own;
    if (first === undefined) throw new RangeError("A remark without a report");
    const others = (bySpeaker.get(first.speakerId ?? "") ?? []).filter((x) => !own.includes(x));
    return { reports: [first, ...rest], glosses: findGlosses(own, others, weight) };
  });
}

function bySpeakerId(reports: readonly Report[]): Map<string, Report[]> {
  const out = new Map<string, Report[]>();
  for (const report of reports) {
    if (report.speakerId === null || report.statement.form !== "indirect") continue;
    const own = out.get(report.speakerId);
    if (own === undefined) out.set(report.speakerId, [report]);
    else own.push(report);
  }
  return out;
}

function byPlace(a: Report, b: Report): number {
  const names = a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
  const docs = a.statement.doc < b.statement.doc ? -1 : a.statement.doc > b.statement.doc ? 1 : 0;
  return (
    names ||
    docs ||
    a.statement.evidence[0].start - b.statement.evidence[0].start ||
    (a.statement.id < b.statement.id ? -1 : 1)
  );
}
