import type { BuildReport } from "../engine/index.ts";
import type { Summary } from "../query/index.ts";
import type { StoredProblem } from "../store/index.ts";
import { counted } from "../text/index.ts";

/** What a build found, as a person reads it in a terminal. */
export function renderSummary(summary: Summary, report: BuildReport): string {
  const kinds = (values: Summary["byForm"]): string =>
    values.map(({ value, count }) => `${value} ${count.toLocaleString("en")}`).join(", ");
  const lines: (readonly [string, string])[] = [
    [
      "documents",
      `${summary.documents.toLocaleString("en")}  (${counted(report.added, "new", "new")}, ${report.replaced} changed, ${report.unchanged} unchanged; ${summary.datedDocuments} dated)`,
    ],
    [
      "statements",
      `${summary.statements.toLocaleString("en")}${summary.statements === 0 ? "" : `  (${kinds(summary.byForm)}; ${kinds(summary.byKind)})`}`,
    ],
    [
      "speakers",
      `${summary.speakers.toLocaleString("en")}  (${counted(summary.unknownSpeakers, "statement")} without a known speaker)`,
    ],
    [
      "remarks",
      `${summary.remarks.toLocaleString("en")}, of which ${counted(summary.sharedRemarks, "is", "are")} reported by more than one document`,
    ],
    ["events", summary.events.toLocaleString("en")],
    [
      "problems",
      `${summary.problems.toLocaleString("en")}${summary.problemsByCode.length === 0 ? "" : `  (${kinds(summary.problemsByCode)})`}`,
    ],
  ];
  const width = Math.max(...lines.map(([name]) => name.length));
  const top = summary.topSpeakers.slice(0, 5).map(({ value, count }) => `${value} (${count})`);
  return [
    ...lines.map(([name, value]) => `${name.padEnd(width)}  ${value}`),
    ...(top.length === 0 ? [] : [`${"most quoted".padEnd(width)}  ${top.join(", ")}`]),
  ].join("\n");
}

/** Problems printed after a build: what was lost comes first, and the web app lists them all. */
const mostProblems = 20;

/** What could not be read, a line each: where, and what is the matter. Empty without problems. */
export function renderProblems(problems: readonly StoredProblem[]): string {
  const lines = problems
    .slice(0, mostProblems)
    .map(({ where, doc, message }) => `${where ?? doc ?? "somewhere"}: ${message}`);
  const more = problems.length - lines.length;
  return [...lines, ...(more > 0 ? [`and ${counted(more, "more", "more")}`] : [])].join("\n");
}
