import type { ExpectedEvent } from "../../examples/expected/parse-across.ts";
import { nameKey } from "../../src/lang/en/name-key.ts";
import type { CodedEvent, Evidence } from "../../src/record/index.ts";
import type { Measure } from "../options.ts";

/** A document of the examples, by its name without an ending. */
export interface ExampleText {
  readonly name: string;
  readonly text: string;
}

/** What became of one expected event: the row that tells it, and the columns in which the two differ. */
interface Outcome {
  readonly expected: ExpectedEvent;
  readonly row: CodedEvent | null;
  /** Empty where the row is equal, or where there is none. */
  readonly differs: readonly string[];
}

/** Whether the row cites words that stand in an expected report, or the other way round. */
function tells(evidence: Evidence, text: ExampleText | undefined, report: string): boolean {
  if (text === undefined) return false;
  const start = text.text.indexOf(report);
  return start >= 0 && evidence.start < start + report.length && start < evidence.end;
}

type Texts = ReadonlyMap<string, ExampleText>;

function reportsTold(row: CodedEvent, expected: ExpectedEvent, texts: Texts): number {
  return expected.reports.filter(({ doc, text }) =>
    row.evidence.some((evidence) => {
      const own = texts.get(evidence.doc);
      return own?.name === doc && tells(evidence, own, text);
    }),
  ).length;
}

/** The folded names of a side, in order: full names are compared by their last words, as a text prints them. */
function isSameSide(found: readonly string[], expected: readonly string[]): boolean {
  const fold = (name: string): string => nameKey(name).split(" ").slice(-1).join("");
  const sort = (names: readonly string[]): string => [...new Set(names.map(fold))].sort().join(" ");
  return sort(found) === sort(expected);
}

function columnsThatDiffer(row: CodedEvent, expected: ExpectedEvent): string[] {
  const names = (side: CodedEvent["actors"]): string[] => side.map(({ name }) => name);
  const asserted = expected.assertedBy.filter((name) => name !== "narrator");
  const out: string[] = [];
  const isMutual = expected.actors.join() === expected.recipients.join();
  if (isMutual) {
    // Nobody is recipient of a meeting: the two sides are compared as one.
    const all = [...names(row.actors), ...names(row.recipients)];
    if (!isSameSide(all, expected.actors)) out.push("actors");
  } else {
    if (!isSameSide(names(row.actors), expected.actors)) out.push("actors");
    if (!isSameSide(names(row.recipients), expected.recipients)) out.push("recipients");
  }
  if (expected.mode !== null && row.mode !== expected.mode) out.push("mode");
  if (row.date !== expected.date) out.push("date");
  if (row.place !== expected.place) out.push("place");
  if (row.realis !== expected.realis) out.push("realis");
  if (!isSameSide(row.assertedBy === null ? [] : row.assertedBy.split("; "), asserted))
    out.push("assertedBy");
  return out;
}

function outcomeOf(
  expected: ExpectedEvent,
  rows: readonly CodedEvent[],
  texts: Texts,
  free: Set<CodedEvent>,
): Outcome {
  let best: CodedEvent | null = null;
  let most = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    if (row.type !== expected.type) continue;
    const told = reportsTold(row, expected, texts);
    if (told > 0) free.delete(row);
    const differs = columnsThatDiffer(row, expected).length;
    if (told > most || (told > 0 && told === most && differs < fewest)) {
      best = row;
      most = told;
      fewest = differs;
    }
  }
  if (best === null) return { expected, row: null, differs: [] };
  const differs = columnsThatDiffer(best, expected);
  if (most < expected.reports.length) differs.push(`reports ${most}/${expected.reports.length}`);
  return { expected, row: best, differs };
}

function showRow(row: CodedEvent): string {
  const side = (all: CodedEvent["actors"]): string => all.map(({ name }) => name).join("; ");
  return `${row.type} ${row.mode ?? ""} ${row.realis} [${side(row.actors)}] [${side(row.recipients)}] ${row.date} @${row.place} by ${row.assertedBy ?? "narrator"} | ${row.evidence[0].exact.replaceAll("\n", " ").slice(0, 120)}`;
}

/**
 * The record's events against the events that `examples/expected` lists: for each the row of its
 * class that cites most of its reports, equal in every column or not, and the rows of that class
 * and beyond which tell none of them. A row may be right and still be none of the list.
 */
export function measureExampleEvents(
  expected: readonly ExpectedEvent[],
  rows: readonly CodedEvent[],
  texts: Texts,
  show: boolean,
): Measure[] {
  const free = new Set(rows);
  const outcomes = expected.map((one) => outcomeOf(one, rows, texts, free));
  if (show) {
    for (const { expected: one, row, differs } of outcomes) {
      if (row === null) console.log(`MISSING  ${one.id}`);
      else if (differs.length > 0)
        console.log(`DIFFERS  ${one.id}\t${differs.join(", ")}\t${showRow(row)}`);
      else console.log(`EQUAL    ${one.id}`);
    }
    for (const row of free) console.log(`BEYOND   ${showRow(row)}`);
  }
  const found = outcomes.filter(({ row }) => row !== null);
  const equal = (test: (column: string) => boolean): number =>
    found.filter(({ differs }) => !differs.some(test)).length;
  const of = (metric: string, part: number): Measure => ({
    metric,
    on: `examples (${part} of ${expected.length})`,
    value: (100 * part) / Math.max(1, expected.length),
    interval: null,
    floor: null,
  });
  return [
    of("events found with type", found.length),
    of(
      "events equal in every column",
      equal((column) => !column.startsWith("reports")),
    ),
    of(
      "events equal, and all reports found",
      equal(() => true),
    ),
    {
      metric: "rows of events beyond the list",
      on: "examples",
      value: free.size,
      interval: null,
      floor: null,
    },
  ];
}
