/** A run of characters as a PDF sets it. Lengths are in points, `y` grows upwards. */
export interface PdfRun {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
}

/** A line of a page, in the order in which the page sets its lines. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** The type size of most of its characters. */
  readonly size: number;
}

/** A gap between runs that is a space where none is set, in type sizes; letters set apart come to a tenth. */
const spaceGap = 0.16;
/** Runs whose base lines differ by less stand on one line: raised and lowered signs too. */
const sameLine = 0.55;
/** A gap that parts columns, in type sizes. */
const columnGap = 3;

/** The lines of a page: runs on one base line that follow each other, with the spaces that a reader sees. */
export function linesOfPage(runs: readonly PdfRun[]): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let held: PdfRun[] = [];
  const flush = (): void => {
    const line = lineOf(held);
    if (line !== null) lines.push(line);
    held = [];
  };
  for (const run of runs) {
    const last = held.at(-1);
    if (last !== undefined && !isSameLine(last, run)) flush();
    if (run.str !== "") held.push(run);
  }
  flush();
  return lines;
}

function isSameLine(last: PdfRun, run: PdfRun): boolean {
  const size = Math.max(last.fontSize, run.fontSize, 1);
  if (Math.abs(run.y - last.y) > size * sameLine) return false;
  const gap = run.x - (last.x + last.width);
  return gap > -size * 2 && gap < size * columnGap;
}

/** Null when nothing is printed on it. */
function lineOf(runs: readonly PdfRun[]): PdfLine | null {
  let text = "";
  let end = 0;
  let size = 0;
  let largest = 0;
  for (const run of runs) {
    const gap = run.x - end;
    const isApart = text !== "" && gap > run.fontSize * spaceGap;
    if (isApart && !/\s$/.test(text) && !/^\s/.test(run.str)) text += " ";
    text += run.str;
    end = run.x + run.width;
    const printed = run.str.trim().length;
    if (printed > largest) {
      largest = printed;
      size = run.fontSize;
    }
  }
  const first = runs.find((run) => run.str.trim() !== "");
  if (first === undefined) return null;
  return {
    text: text.replace(/[^\S\u00a0]+/g, " ").trim(),
    left: first.x,
    right: end,
    y: first.y,
    size,
  };
}
