import type { Line } from "./line.ts";

/** One article in a file of several, as a press database exports them. */
export interface Clipping {
  /** The lines that an outlet printed: headline, byline, body. What the database adds is left out. */
  readonly lines: readonly Line[];
  readonly title: string | null;
  /** EDTF; null where none is printed. */
  readonly date: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
}

/** How one database lays its exports out. */
export interface ClippingLayout {
  /** Whether a line stands between two articles, or at the end of each. */
  readonly isEdge: (line: Line) => boolean;
  /** The article in the lines between two edges; null where they hold none, but a cover or a list of what follows. */
  readonly read: (lines: readonly Line[]) => Clipping | null;
}
