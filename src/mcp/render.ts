import { eventHead, figureHead, positionHead } from "../export/index.ts";
import { doubtOf } from "../record/index.ts";
import { counted, flat } from "../text/index.ts";
import type { Citation, CitedDocument } from "./citation.ts";
import type { List } from "./list.ts";
import type {
  Cited,
  EventItem,
  FigureItem,
  Maker,
  PositionItem,
  RemarkItem,
  StatementItem,
} from "./rows.ts";

/** Words and where they stand, as lines below a row's own. The words are as in the document, to the letter. */
export function renderCitation({ name, start, end, exact, link }: Citation): string {
  return `   “${exact}”\n   ${name} [${start}-${end}] ${link}`;
}

/** Who made a row, and what people decided about it. */
export function renderMaker(by: Maker, status: StatementItem["status"] = "unverified"): string {
  if (by === "person") return "added by a person";
  return {
    unverified: "by machine, checked by nobody",
    confirmed: "by machine, confirmed by a person",
    edited: "by machine, corrected by a person",
    rejected: "by machine, REJECTED by a person: not to be quoted",
  }[status];
}

/** How sure a row is; rows rather wrong than right say so in words. */
export function renderConfidence(row: Parameters<typeof doubtOf>[0]): string {
  const doubt = doubtOf(row) === "doubtful" ? ", DOUBTFUL" : "";
  return `confidence ${row.confidence.toFixed(2)}${doubt}`;
}

/** That the words are an outlet's own and wider than any quotation; nothing for other rows. */
function renderWider({ widerThan }: Pick<Cited, "widerThan">): string {
  return widerThan === null
    ? ""
    : `; AN OUTLET'S WORDING, wider than the quotation: compare remark ${widerThan}`;
}

/** Who speaks, and whether only other documents tell. */
export function renderSpeaker({
  speaker,
  namedElsewhere,
}: Pick<StatementItem, "speaker" | "namedElsewhere">): string {
  if (speaker !== null) return speaker;
  return namedElsewhere === null ? "speaker unknown" : `${namedElsewhere} (not named here)`;
}

/** A statement: who to whom, when, via whom, in what form, by whom found; its words; its ids. */
export function renderStatement(statement: StatementItem): string {
  const { id, addressee, via, date, dateEvidence, form, kind, by, status } = statement;
  const to = addressee === null ? "" : ` to ${addressee}`;
  const passedOn = via.length === 0 ? "" : `, via ${via.join(", via ")}`;
  const who = `${renderSpeaker(statement)}${to}${passedOn}`;
  const told = dateEvidence === null ? "" : ` (“${dateEvidence.exact}”)`;
  const head = `${date ?? "undated"}${told}  ${who}: ${form} ${kind}`;
  const about = `${renderMaker(by, status)}, ${renderConfidence(statement)}`;
  const remark = statement.remark === null ? "" : `, remark ${statement.remark}`;
  return [
    head,
    ...statement.evidence.map(renderCitation),
    `   quote ${id}${remark}; ${about}${renderWider(statement)}`,
  ].join("\n");
}

/** A remark in short. */
export function renderRemark(remark: RemarkItem): string {
  const { speaker, addressee, date, documents, origins, variants, glosses } = remark;
  const to = addressee === null ? "" : ` to ${addressee}`;
  const reach = `${counted(documents, "document")} of ${counted(origins.length, "origin")} (${origins.join(", ")})`;
  const apart = [
    ...(variants === 0 ? [] : [counted(variants, "difference")]),
    ...(glosses === 0
      ? []
      : [counted(glosses, "wording in an outlet's own voice", "wordings in outlets' own voice")]),
  ];
  return [
    `${date ?? "undated"}  ${speaker ?? "speaker unknown"}${to}: said, in ${[reach, ...apart].join("; ")}`,
    ...remark.evidence.map(renderCitation),
    renderRowEnd("remark", remark),
  ].join("\n");
}

/** What renderers need of a row with its citations. */
type CitedHead = Cited & { readonly id: string; readonly confidence: number };

function renderRowEnd(kind: string, row: CitedHead): string {
  return `   ${kind} ${row.id}; ${renderMaker(row.by)}, ${renderConfidence(row)}${renderWider(row)}`;
}

function renderRow(kind: string, head: string, row: CitedHead): string {
  return [flat(head), ...row.evidence.map(renderCitation), renderRowEnd(kind, row)].join("\n");
}

/** An event with its words. */
export function renderEvent(event: EventItem): string {
  return renderRow("event", eventHead(event), event);
}

/** A position with its words. */
export function renderPosition(position: PositionItem): string {
  return renderRow("position", positionHead(position), position);
}

/** A figure with its words, and which figures agree with it and differ. */
export function renderFigure(figure: FigureItem): string {
  const { agreesWith, differsFrom } = figure;
  const agrees = agreesWith.length === 0 ? "" : `; agrees with ${agreesWith.join(", ")}`;
  const differs = differsFrom.length === 0 ? "" : `; differs from ${differsFrom.join(", ")}`;
  return `${renderRow("figure", figureHead(figure), figure)}${agrees}${differs}`;
}

/** Documents by name, with what a citation of them needs. */
export function renderDocuments(documents: readonly CitedDocument[]): string {
  return renderSection("Documents", documents.map(renderDocument));
}

/** A document in a line. */
export function renderDocument(document: CitedDocument): string {
  const { id, name, title, outlet, dated, url, sha256 } = document;
  const parts = [
    ...(title === null ? [] : [`“${flat(title)}”`]),
    ...(outlet === null ? [] : [outlet]),
    dated === null ? "date unknown" : `dated ${dated}`,
    `id ${id}`,
    `SHA-256 ${sha256}`,
    ...(url === null ? [] : [url]),
  ];
  return `${name}: ${parts.join(", ")}`;
}

/** A page of a list in words: how many there are in how many documents, the rows, and how to go on. */
export function renderList<Item>(
  { total, searched, nextCursor, notes, items, documents }: List<Item>,
  {
    one,
    none = one,
    lines,
    offset,
  }: {
    /** What a row is called, and what is not found where there is none; the same unless said. */
    readonly one: string;
    readonly none?: string;
    readonly lines: readonly string[];
    readonly offset: number;
  },
): string {
  const where = counted(searched, "document");
  const shown = items.length === 0 ? "none" : `${offset + 1} to ${offset + items.length}`;
  const head =
    total === 0
      ? `No ${none} found in ${where}.`
      : `${counted(total, one)} found in ${where}; ${shown} given here.`;
  return renderParts([
    [head, ...notes].join("\n"),
    ...lines.map((line, at) => `${offset + at + 1}. ${line}`),
    renderDocuments(documents),
    nextCursor === null ? "" : `There is more: ask again with cursor “${nextCursor}”.`,
  ]);
}

/** Rows under a title; empty without any. */
export function renderSection(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : [title, ...lines].join("\n");
}

/** Parts of an answer, an empty line between them; empty parts are left out. */
export function renderParts(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n\n");
}
