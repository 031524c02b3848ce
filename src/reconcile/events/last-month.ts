import { dateRange } from "../../record/index.ts";
import { isoDay, pushUnder } from "../../text/index.ts";
import { isSameEvent, kindOf } from "./compare.ts";
import type { EventReport } from "./report.ts";

/** *last February*, *last Easter*: of this year or of the year before, as its writer sees it. */
const lastNamed = /^(?:(?:early|late|mid)[- ](?:in )?)?last \p{Lu}/u;
/** Reports of one month that a report is compared with: more of one party and kind tell no more. */
const compared = 60;

/**
 * *Last February*, written in March, may mean the month just gone or that of the year
 * before. Where no other document dates the happening in the year first chosen, and one
 * does in the year beside it, it is of that year: the events of the record decide, and
 * the row that joins the two names both. Reports that no other dates stay as read. The
 * order of the reports does not matter.
 */
export function settleLast(reports: readonly EventReport[]): EventReport[] {
  const open = reports.map(isLast);
  if (!open.includes(true)) return [...reports];
  const byMonth = new Map<string, EventReport[]>();
  reports.forEach((report, i) => {
    if (open[i] === true || report.date === null || report.date.length < 7) return;
    for (const key of keysOf(report)) {
      pushUnder(byMonth, key, report);
    }
  });
  return reports.map((report, i) => {
    if (open[i] !== true) return report;
    const others = [...new Set(keysOf(report).flatMap((key) => byMonth.get(key) ?? []))]
      .filter((other) => other.doc !== report.doc)
      .slice(0, compared);
    const isDated = (one: EventReport): boolean => others.some((other) => isSameEvent(one, other));
    if (others.length === 0 || isDated(report)) return report;
    const [only, second] = [-1, 1].flatMap((years) => {
      const moved = movedBy(report, years);
      return moved !== null && isDated(moved) ? [moved] : [];
    });
    return only === undefined || second !== undefined ? report : only;
  });
}

function isLast({ facts, date }: EventReport): boolean {
  return date !== null && lastNamed.test(facts.printed.when?.exact ?? "");
}

/** Kind, month and party: what reports of one happening share whatever the year. */
function keysOf(report: EventReport): string[] {
  const month = report.date?.slice(5, 7) ?? "";
  return [...report.actors, ...report.recipients].map(
    ({ key, country }) => `${kindOf(report)} ${month} ${country ?? key}`,
  );
}

/** The report some years earlier or later; null where it would tell of what was still to come. */
function movedBy(report: EventReport, years: number): EventReport | null {
  const { date, written } = report;
  if (date === null || !/^\d{4}-\d\d(?:-\d\d)?$/.test(date)) return null;
  const moved = `${String(Number(date.slice(0, 4)) + years).padStart(4, "0")}${date.slice(4)}`;
  const range = dateRange(moved);
  const isToCome = range !== null && written !== null && range.from > isoDay(written);
  return isToCome ? null : { ...report, date: moved, range };
}
