import type { Gloss } from "../../record/index.ts";
import type { Gathered } from "./gather.ts";
import type { Report } from "./report.ts";
import { namesAdded, type Sides } from "./sides.ts";
import { isLead } from "./wordings.ts";

/** Remarks without the leads that gloss them, what those are of, by remark, and the leads by themselves. */
export interface Parted {
  readonly remarks: readonly Gathered[];
  readonly glosses: ReadonlyMap<Gathered, readonly Gloss[]>;
  readonly leads: readonly Gathered[];
}

/**
 * Takes out of remarks what an outlet words itself at the top of a document that goes on to quote
 * the remark, where that names what no quotation of it names: it is likely enough to be joined
 * with what it sums up, but is no report beside the quotation. One pass.
 */
export function partLeads(remarks: readonly Gathered[], sides: Sides): Parted {
  const glosses = new Map<Gathered, Gloss[]>();
  const leads: Gathered[] = [];
  const kept = remarks.map((remark) => {
    if (remark.reports.length < 2) return remark;
    const found = remark.reports.flatMap((report) => {
      const gloss = isLead(report, remark.reports) ? glossOf(report, remark, sides) : null;
      return gloss === null ? [] : [{ report, gloss }];
    });
    if (found.length === 0) return remark;
    const parted = new Set<Report>(found.map(({ report }) => report));
    const [first, ...rest] = remark.reports.filter((report) => !parted.has(report));
    if (first === undefined) return remark;
    for (const { report } of found) leads.push({ reports: [report], readings: [] });
    const readings = remark.readings.filter(({ statement }) => !hasReport(parted, statement.id));
    const parting: Gathered = {
      reports: [first, ...rest],
      readings: rest.length === 0 ? [] : readings,
    };
    glosses.set(
      parting,
      found.map(({ gloss }) => gloss),
    );
    return parting;
  });
  return { remarks: kept, glosses, leads };
}

/** What a lead is as a gloss of its remark; null where it adds nothing, or is read as one with another report. */
function glossOf(report: Report, { reports, readings }: Gathered, sides: Sides): Gloss | null {
  const { doc, evidence, id } = report.statement;
  const isReadAlone = readings.some(
    ({ statement, parts }) =>
      statement.id === id &&
      [...parts.values()].flat().every((part) => evidence.some((own) => own.start === part.start)),
  );
  const adds = isReadAlone ? namesAdded(report, reports, sides) : [];
  return adds.length === 0 ? null : { doc, statement: id, adds };
}

function hasReport(reports: ReadonlySet<Report>, statement: string): boolean {
  for (const report of reports) if (report.statement.id === statement) return true;
  return false;
}
