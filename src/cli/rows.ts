import type { CodedEvent, FigureRow, Position, Remark } from "../record/index.ts";
import { flat } from "./terminal.ts";

/** Characters of quoted words in a line. */
const shown = 180;

function quote(text: string): string {
  const plain = flat(text);
  return `“${plain.length <= shown ? plain : `${plain.slice(0, shown)}…`}”`;
}

function dated(date: string | null): string {
  return (date ?? "undated").padEnd(10);
}

/** A remark in a line: when, who, to whom, the words, in how many documents of how many origins. */
export function renderRemark(remark: Remark): string {
  const { date, speaker, addressee, reports, origins, evidence } = remark;
  const documents = new Set(reports.map(({ doc }) => doc)).size;
  const to = addressee === null ? "" : ` to ${addressee}`;
  const from = `${count(documents, "document")}, ${count(origins.length, "origin")}`;
  return `  ${dated(date)}  ${speaker ?? "speaker unknown"}${to}: ${quote(evidence[0].exact)}  (${from})`;
}

/** An event in a line. What did not plainly happen says so, and who says it. */
export function renderEvent(event: CodedEvent): string {
  const { date, type, mode, actors, recipients, place, realis, assertedBy, evidence } = event;
  const names = (parts: CodedEvent["actors"]): string =>
    parts.length === 0 ? "?" : parts.map(({ name }) => name).join(", ");
  const what = mode === null ? type : `${type} (${mode})`;
  const where = place === null ? "" : ` in ${place}`;
  const how = realis === "happened" ? "" : `, ${realis === "not" ? "said not to be so" : realis}`;
  const by = assertedBy === null ? "" : `, according to ${assertedBy}`;
  const documents = new Set(evidence.map(({ doc }) => doc)).size;
  return `  ${dated(date)}  ${names(actors)} → ${names(recipients)}: ${what}${where}${how}${by}  (${count(documents, "document")})`;
}

/** A position in a line, with its words. */
export function renderPosition({ date, actor, stance, issue, evidence }: Position): string {
  return `  ${dated(date)}  ${actor}, ${stance}: ${flat(issue)}  ${quote(evidence[0].exact)}`;
}

/** A figure in a line. */
export function renderFigure({ value, unit, what, asOf, givenBy }: FigureRow): string {
  const by = givenBy === null ? "" : `, according to ${givenBy}`;
  const when = asOf === null ? "" : `, as of ${asOf}`;
  return `  ${value.toLocaleString("en")}${unit === null ? "" : ` ${unit}`} ${flat(what ?? "")}${when}${by}`;
}

function count(n: number, one: string): string {
  return `${n} ${n === 1 ? one : `${one}s`}`;
}
