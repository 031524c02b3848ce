import type { ExpectedAcross, ExpectedEvent } from "../../examples/expected/parse-across.ts";
import { nameKey } from "../../src/lang/en/name-key.ts";
import type { CodedEvent } from "../../src/record/index.ts";
import { overlaps } from "../../src/text/index.ts";
import { plainMeasure } from "../measures.ts";
import type { Measure } from "../options.ts";
import { partMeasure } from "./part-measure.ts";
import { quotedIn, type Reading } from "./reading.ts";

/** What became of one expected event: the row that tells it, and the columns in which the two differ. */
interface Outcome {
  readonly expected: ExpectedEvent;
  readonly row: CodedEvent | null;
  /** Empty where the row is equal, or where there is none. */
  readonly differs: readonly string[];
}

/** How many of the expected reports hold words that the row cites. */
function countTold(reading: Reading, row: CodedEvent, { reports }: ExpectedEvent): number {
  return reports.filter((report) =>
    row.evidence.some((evidence) => {
      const quoted = quotedIn(reading, evidence, report);
      return quoted !== null && overlaps(quoted, evidence);
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

/** The outcome of an expected event; rows that tell any of its reports are taken out of `beyond`. */
function outcomeOf(expected: ExpectedEvent, reading: Reading, beyond: Set<CodedEvent>): Outcome {
  let best: CodedEvent | null = null;
  let most = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (const row of reading.events) {
    if (row.type !== expected.type) continue;
    const told = countTold(reading, row, expected);
    if (told > 0) beyond.delete(row);
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
export function scoreEvents(reading: Reading, across: ExpectedAcross, show: boolean): Measure[] {
  const beyond = new Set(reading.events);
  const outcomes = across.events.map((one) => outcomeOf(one, reading, beyond));
  if (show) {
    for (const { expected: one, row, differs } of outcomes) {
      if (row === null) console.log(`MISSING  ${one.id}`);
      else if (differs.length > 0)
        console.log(`DIFFERS  ${one.id}\t${differs.join(", ")}\t${showRow(row)}`);
      else console.log(`EQUAL    ${one.id}`);
    }
    for (const row of beyond) console.log(`BEYOND   ${showRow(row)}`);
  }
  const found = outcomes.filter(({ row }) => row !== null);
  const equal = (test: (column: string) => boolean): number =>
    found.filter(({ differs }) => !differs.some(test)).length;
  const isColumn = (column: string): boolean => !column.startsWith("reports");
  const all = outcomes.length;
  return [
    partMeasure("events found with type", found.length, all),
    partMeasure("events equal in every column", equal(isColumn), all),
    partMeasure(
      "events equal, and all reports found",
      equal(() => true),
      all,
    ),
    plainMeasure({
      metric: "rows of events beyond the list",
      on: "examples",
      value: beyond.size,
    }),
  ];
}
