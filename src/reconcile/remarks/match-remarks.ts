import type { Gloss } from "../../record/index.ts";
import { findCandidates } from "./candidates.ts";
import { clusterLinks, type Link } from "./cluster.ts";
import { fitOf, relate } from "./compare.ts";
import { findGlosses } from "./glosses.ts";
import { createKinship } from "./kinship.ts";
import { likenessOf, type WordWeight, weighWords } from "./likeness.ts";
import { findBeside } from "./neighbors.ts";
import { byPlace, narrow, type Report } from "./report.ts";
import { splitUnits } from "./units.ts";

/** The reports of one remark, in the order of documents and offsets, and its glosses. */
export interface RemarkMatch {
  readonly reports: readonly [Report, ...Report[]];
  readonly glosses: readonly Gloss[];
}

/**
 * Groups reports into remarks: sentences that share rare words, compared by who, to
 * whom, when and then words, clustered by mutual best match. A statement whose
 * sentences belong to several remarks is a report of each, with the evidence that
 * belongs there. The same remarks whatever the order of the reports. Cost grows with
 * the number of reports.
 */
export function matchRemarks(unsorted: readonly Report[]): RemarkMatch[] {
  const whole = [...unsorted].sort(byPlace);
  const units = whole.flatMap((report) =>
    splitUnits(report.statement).map((unit) => narrow(report, [unit])),
  );
  const weight = weighWords(units.map((report) => report.words));
  const groups = clusterLinks(
    units.map((unit) => unit.statement.doc),
    findLinks(units, new Map(whole.map((report) => [report.statement.id, report])), weight),
  );
  const remarks = gather(groups, units).map((reports, remark) => ({ remark, reports }));
  const glosses = findGlosses(remarks, weight);
  return remarks.map(({ remark, reports }) => ({ reports, glosses: glosses.get(remark) ?? [] }));
}

/** Weight that two sentences must have in common for their whole statements to be compared, in bits. */
const leastForWhole = 6;

/** Links between sentences that are alike, or alike with the rest of their statements, or beside such. */
function findLinks(
  units: readonly Report[],
  whole: ReadonlyMap<string, Report>,
  weight: WordWeight,
): Link[] {
  const kinship = createKinship();
  const links: Link[] = [];
  for (const [a, b] of findCandidates(units, weight)) {
    const left = units[a];
    const right = units[b];
    if (left === undefined || right === undefined) continue;
    const likeness = likenessOf(left.words, right.words, weight, kinship);
    let relation = relate(left, right, likeness);
    if (relation === "none" && likeness.bits >= leastForWhole) {
      const one = whole.get(left.statement.id) ?? left;
      const two = whole.get(right.statement.id) ?? right;
      if (one.words.length > left.words.length || two.words.length > right.words.length) {
        relation = relate(one, two, likenessOf(one.words, two.words, weight, kinship));
      }
    }
    if (relation === "same") links.push({ a, b, fit: fitOf(likeness) });
  }
  return [...links, ...findBeside(units, links, { weight, kinship })];
}

/**
 * Groups of units as reports of statements: the units of one statement in one group
 * are one report. Units that nobody else reports stand with the rest of their
 * statement, and are a remark only where the statement has no other.
 */
function gather(
  groups: readonly (readonly number[])[],
  units: readonly Report[],
): [Report, ...Report[]][] {
  const shared = new Set<string>();
  const alone = new Map<string, Report[]>();
  const out: [Report, ...Report[]][] = [];
  for (const members of groups) {
    const reports = mergeUnits(members.flatMap((i) => units[i] ?? []));
    const [first, ...rest] = reports;
    if (first === undefined) continue;
    if (rest.length > 0) {
      out.push([first, ...rest]);
      for (const { statement } of reports) shared.add(statement.id);
    } else alone.set(first.statement.id, [...(alone.get(first.statement.id) ?? []), first]);
  }
  for (const [id, reports] of alone) {
    if (shared.has(id)) continue;
    const [first] = mergeUnits(reports);
    if (first !== undefined) out.push([first]);
  }
  return out;
}

/** The units of each statement as one report, in the order of their first. */
function mergeUnits(units: readonly Report[]): Report[] {
  const byStatement = new Map<string, Report>();
  for (const unit of units) {
    const before = byStatement.get(unit.statement.id);
    const [head, ...tail] = [...(before?.statement.evidence ?? []), ...unit.statement.evidence];
    if (head !== undefined) byStatement.set(unit.statement.id, narrow(unit, [head, ...tail]));
  }
  return [...byStatement.values()];
}
