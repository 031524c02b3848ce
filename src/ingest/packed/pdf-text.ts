import type { TextMap } from "../../doc/index.ts";
import type { PdfLine } from "./pdf-lines.ts";
import { withoutRunningHeads } from "./running-heads.ts";

/** The text of a PDF, and on which page each part of it stands. */
export interface PdfText {
  readonly text: string;
  readonly map: TextMap;
}

/** A line may stand this much further from the one above than most do, in lines, and still go on with it. */
const wideGap = 1.35;
/** Lines stand no closer than this, in type sizes: titles in large type are judged by it. */
const leastLeading = 1.1;
/** A line that begins this much to the right of its column begins a paragraph, in type sizes. */
const leastIndent = 0.8;

const endsSentence = /[.!?:;…]["”’»)\]]*$/;
const bulletStart = /^(?:[•‣▪●◦–—*]\s|\(?\d{1,3}[.)]\s|\(?[a-z]\)\s)/;

/** Joins the lines of pages to paragraphs, with a blank line between two; one run of the map a page. Linear in the text. */
export function textOfPages(pages: readonly (readonly PdfLine[])[]): PdfText {
  const clean = withoutRunningHeads(pages);
  const hyphenated = wordsWithHyphens(clean);
  const runs: [number, number, number][] = [];
  const writer = new ParagraphWriter();
  let last: Placed | null = null;
  for (const [index, lines] of clean.entries()) {
    const page = measuresOf(lines);
    let start = writer.length;
    for (const [i, line] of lines.entries()) {
      const isNew = last === null || beginsParagraph(last, { line, page });
      const glue = isNew ? "\n\n" : joint(writer.tail, line.text, hyphenated);
      if (glue !== null) writer.add(writer.length === 0 ? "" : glue);
      else {
        writer.dropLast();
        const before = runs.at(-1);
        if (i === 0 && before !== undefined) before[2]--;
      }
      if (i === 0) start = writer.length;
      writer.add(line.text);
      last = { line, page };
    }
    if (writer.length > start) runs.push([start, index + 1, writer.length - start]);
  }
  return { text: writer.text(), map: { unit: "page", runs } };
}

/** Characters at the end of what is written by which two lines are joined: more than a word. */
const tailLength = 40;

/** Collects a text in pieces: asking a growing text for its end again and again would copy all of it each time. */
class ParagraphWriter {
  length = 0;
  /** The last characters, at most {@link tailLength}. */
  tail = "";
  private readonly parts: string[] = [];

  add(text: string): void {
    this.parts.push(text);
    this.length += text.length;
    this.tail = (this.tail + text).slice(-tailLength);
  }

  /** Takes the last character, a hyphen, back. */
  dropLast(): void {
    const last = this.parts.pop() ?? "";
    this.parts.push(last.slice(0, -1));
    this.length--;
    this.tail = this.tail.slice(0, -1);
  }

  text(): string {
    return this.parts.join("");
  }
}

/** A line and the page it stands on. */
interface Placed {
  readonly line: PdfLine;
  readonly page: PageMeasures;
}

/** What most lines of a page have in common. */
interface PageMeasures {
  /** The usual distance from line to line. */
  readonly leading: number;
  /** Where the longest lines of each column end, by {@link columnOf} a line. */
  readonly right: ReadonlyMap<string, number>;
}

function measuresOf(lines: readonly PdfLine[]): PageMeasures {
  const right = new Map<string, number>();
  const steps: number[] = [];
  lines.forEach((line, i) => {
    const column = columnOf(line);
    right.set(column, Math.max(right.get(column) ?? 0, line.right));
    const above = lines[i - 1];
    if (above !== undefined && above.y > line.y) steps.push(above.y - line.y);
  });
  steps.sort((a, b) => a - b);
  return { leading: steps[steps.length >> 1] ?? 0, right };
}

/** Lines of a column begin at one place and are of one size: a title above two columns is neither's. */
function columnOf(line: PdfLine): string {
  return `${Math.round(line.left)} ${Math.round(line.size)}`;
}

function beginsParagraph(last: Placed, next: Placed): boolean {
  const { line } = next;
  if (Math.abs(line.size - last.line.size) > last.line.size * 0.12) return true;
  if (bulletStart.test(line.text)) return true;
  const ends = endsSentence.test(last.line.text);
  const isHead = next.page !== last.page || line.y > last.line.y + last.line.size;
  // At the head of a page or a column nothing but the line before can tell.
  if (isHead) return ends && hadRoomFor(line, last);
  const leading = Math.max(next.page.leading, line.size * leastLeading);
  if (last.line.y - line.y > leading * wideGap) return true;
  const indent = line.left - last.line.left;
  if (indent > line.size * leastIndent && indent < line.size * 6 && ends) return true;
  return ends && hadRoomFor(line, last);
}

/** Whether the first word of `next` would have fitted into the line before it: then a new paragraph was meant. */
function hadRoomFor(next: PdfLine, { line, page }: Placed): boolean {
  const end = page.right.get(columnOf(line)) ?? line.right;
  const word = next.text.split(" ", 1)[0] ?? "";
  const letter = (next.right - next.left) / Math.max(1, next.text.length);
  return line.right + (word.length + 1.5) * letter < end;
}

/** What stands between two lines of a paragraph; null when the hyphen at the end of the first goes. */
function joint(before: string, next: string, hyphenated: ReadonlySet<string>): string | null {
  if (before.endsWith("\u00ad")) return null;
  const head = /[\p{L}]+-$/u.exec(before)?.[0];
  if (head === undefined) return /[-–—/]$/.test(before) && !/\s[-–—]$/.test(before) ? "" : " ";
  const tail = /^\p{Ll}+/u.exec(next)?.[0];
  if (tail === undefined) return "";
  return hyphenated.has((head + tail).toLowerCase()) ? "" : null;
}

/** Words that the document prints with a hyphen within a line: a hyphen of theirs at a line's end stays. */
function wordsWithHyphens(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const lines of pages) {
    for (const { text } of lines) {
      for (const [word] of text.matchAll(/\p{L}+-\p{Ll}+/gu)) found.add(word.toLowerCase());
    }
  }
  return found;
}
