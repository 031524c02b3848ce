import {
  type CodedEvent,
  type FigureRow,
  figureAmount,
  type Position,
  type Remark,
} from "../record/index.ts";
import { counted, flat } from "../text/index.ts";

/** A row without what proves it: what a head is made of. */
type Bare<Row> = Omit<Row, "evidence" | "by">;

/** A remark without its words: when, who, to whom. */
export function remarkHead({ date, speaker, addressee }: Remark): string {
  const to = addressee === null ? "" : ` to ${addressee}`;
  return `${dated(date)}  ${speaker ?? "speaker unknown"}${to}`;
}

/** In how many documents of how many origins a remark is reported. */
export function remarkReach({ reports, origins }: Remark): string {
  const documents = new Set(reports.map(({ doc }) => doc)).size;
  return `${counted(documents, "document")}, ${counted(origins.length, "origin")}`;
}

/** What an event is, in a line. What did not plainly happen says so, and who says it. */
export function eventHead(event: Bare<CodedEvent>): string {
  const { date, type, mode, actors, recipients, place, realis, assertedBy } = event;
  const names = (parts: CodedEvent["actors"]): string =>
    parts.length === 0 ? "?" : parts.map(({ name }) => name).join(", ");
  const what = mode === null ? type : `${type} (${mode})`;
  const where = place === null ? "" : ` in ${place}`;
  const how = realis === "happened" ? "" : `, ${realis === "not" ? "said not to be so" : realis}`;
  const by = assertedBy === null ? "" : `, according to ${assertedBy}`;
  return `${dated(date)}  ${names(actors)} → ${names(recipients)}: ${what}${where}${how}${by}`;
}

/** A position without its words: when, who, how, on what. */
export function positionHead({ date, actor, stance, issue }: Bare<Position>): string {
  return `${dated(date)}  ${actor}, ${stance}: ${flat(issue)}`;
}

/** What a figure is, in a line. */
export function figureHead(figure: Bare<FigureRow>): string {
  const { asOf, givenBy } = figure;
  const by = givenBy === null ? "" : `, according to ${givenBy}`;
  const when = asOf === null ? "" : `, as of ${asOf}`;
  return `${figureAmount(figure)}${when}${by}`;
}

function dated(date: string | null): string {
  return (date ?? "undated").padEnd(10);
}
