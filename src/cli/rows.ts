import { eventHead, figureHead, positionHead, remarkHead, remarkReach } from "../export/index.ts";
import {
  type CodedEvent,
  doubtOf,
  type FigureRow,
  firstWords,
  type Position,
  type Remark,
} from "../record/index.ts";
import { counted, flat } from "../text/index.ts";

/** Characters of quoted words in a line. */
const shown = 180;

function quote(text: string): string {
  const plain = flat(text);
  return `“${plain.length <= shown ? plain : `${plain.slice(0, shown)}…`}”`;
}

/** *, doubtful*: what is added to a row that is rather wrong than right; nothing to others. */
export function renderDoubt(row: Parameters<typeof doubtOf>[0]): string {
  return doubtOf(row) === "doubtful" ? ", doubtful" : "";
}

/** A remark in a line: when, who, to whom, the words, in how many documents of how many origins. */
export function renderRemark(remark: Remark): string {
  const words = firstWords(remark).map(({ exact }) => exact);
  return `  ${remarkHead(remark)}: ${quote(words.join(" … "))}  (${remarkReach(remark)}${renderDoubt(remark)})`;
}

/** An event in a line, with the number of documents that report it. */
export function renderEvent(event: CodedEvent): string {
  const documents = new Set(event.evidence.map(({ doc }) => doc)).size;
  return `  ${eventHead(event)}  (${counted(documents, "document")}${renderDoubt(event)})`;
}

/** A position in a line, with its words. */
export function renderPosition(position: Position): string {
  return `  ${positionHead(position)}  ${quote(position.evidence[0].exact)}`;
}

/** A figure in a line. */
export function renderFigure(figure: FigureRow): string {
  return `  ${figureHead(figure)}`;
}
