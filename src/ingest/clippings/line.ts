/** A line of a text that is not blank, without white space around it. */
export interface Line {
  readonly text: string;
  /** UTF-16 offsets in the whole text, half-open. */
  readonly start: number;
  readonly end: number;
}

/** The lines of a text that are not blank, in order. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (const { 0: found, index } of text.matchAll(/\S(?:[^\n]*\S)?/g)) {
    lines.push({ text: found, start: index, end: index + found.length });
  }
  return lines;
}

/** The runs of lines between those that `isEdge`, which belong to none; runs of no line are left out. */
export function runsBetween(
  lines: readonly Line[],
  isEdge: (line: Line) => boolean,
): readonly (readonly Line[])[] {
  const runs: Line[][] = [[]];
  for (const line of lines) {
    if (isEdge(line)) runs.push([]);
    else runs.at(-1)?.push(line);
  }
  return runs.filter((run) => run.length > 0);
}
