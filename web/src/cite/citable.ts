import type { PlaceAnswer, StatementAnswer } from "../../../src/http/answers.ts";
import type { ReportAnswer } from "../../../src/http/row-answers.ts";
import type { Evidence, Provenance, RowId } from "../../../src/record/index.ts";
import { renderDate } from "../text/dates.ts";
import { documentAddress } from "../url/routes.ts";

/** Words that a citation quotes, with where they stand. */
export interface CitedPlace {
  readonly place: PlaceAnswer;
  /** The words between the offsets, pieces joined by “ … ”, white space folded. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** A row as a citation needs it. */
export interface Citable {
  readonly kind: "statement" | "event" | "figure" | "position";
  readonly id: RowId;
  readonly by: Provenance;
  /** What the record says of the words, in one phrase: *Ada Orlu to reporters, 14 May 2031, via Korda*. */
  readonly says: string;
  /** The same as data. */
  readonly body: Readonly<Record<string, unknown>>;
  /** In the order of the row's evidence. */
  readonly places: readonly CitedPlace[];
  /** Path of the row's own page; null where the place in the text is its permalink. */
  readonly path: string | null;
}

/** A statement to be cited. */
export function citeStatement(answer: StatementAnswer): Citable {
  const { statement } = answer;
  const { id, by, speaker, addressee, via, form, date, status, confidence, content } = statement;
  const says = [
    `${speaker ?? "speaker unknown"}${addressee === null ? "" : ` to ${addressee}`}`,
    ...(date === null ? [] : [renderDate(date)]),
    ...via.map((name) => `via ${name}`),
  ].join(", ");
  const body = { speaker, addressee, via, form, date, status, confidence };
  const place = {
    place: answer,
    quote: quoteOf(statement.evidence),
    start: Math.min(...content.map((span) => span.start)),
    end: Math.max(...content.map((span) => span.end)),
  };
  return { kind: "statement", id, by, says, body, places: [place], path: null };
}

/** Where the words of a row stand, as citations quote them. */
export function citeReports(reports: readonly ReportAnswer[]): CitedPlace[] {
  return reports.map((report) => ({
    place: report,
    quote: quoteOf(report.evidence),
    start: Math.min(...report.evidence.map(({ start }) => start)),
    end: Math.max(...report.evidence.map(({ end }) => end)),
  }));
}

function quoteOf(evidence: readonly Evidence[]): string {
  return evidence.map(({ exact }) => exact.replace(/\s+/g, " ")).join(" … ");
}

/**
 * The address of cited words in their text, with the length of the text: a text of
 * another length is another version of it. `base` is the address of this server.
 */
export function placeLink(base: string, { place, start, end }: CitedPlace): string {
  const { id, length } = place.document;
  return `${base}${documentAddress(id, { start, end })};length=${length}`;
}

/** The permalink of a row: its own page where it has one, else its place. */
export function permalinkOf(base: string, { path, places: [first] }: Citable): string {
  return path !== null || first === undefined ? `${base}${path ?? ""}` : placeLink(base, first);
}
