import type { Report } from "./report.ts";

/** Characters from the top within which an outlet says in its own words what it then quotes. */
export const leadLength = 600;

/** Characters from the top within which it does so where it does not say whose words they are, or in other words altogether. */
export const leadOfUnknown = 300;

/** Characters after a lead within which the words stand that back it: the rest of its sentence, and the space between paragraphs. */
export const mostBetween = 300;

/** Whether a report is in an outlet's own words. */
export function isWording({ statement }: Pick<Report, "statement">): boolean {
  return statement.form === "indirect";
}

/** Where a report begins. */
export function startOf({ statement }: Report): number {
  return statement.evidence[0].start;
}

/** Whether a report is an outlet's own wording at the top of a document that goes on to quote the remark. */
export function isLead(report: Report, reports: readonly Report[]): boolean {
  return (
    isWording(report) &&
    startOf(report) < leadLength &&
    reports.some(
      (other) =>
        !isWording(other) &&
        other.statement.doc === report.statement.doc &&
        startOf(other) > startOf(report),
    )
  );
}
