import type { Sheet } from "../sheet/sheet.ts";
import { clauseOf, subjectOf } from "./derive-labels.ts";
import type { Reading } from "./reading.ts";

/** What part of a reading a token is. */
export const part = { none: 0, source: 1, content: 2, cue: 3 } as const;

/** Which part of one reading at a time each token of a document is; one array for all of them. */
export class Parts {
  readonly of: Uint8Array;

  constructor(sheet: Sheet) {
    this.of = new Uint8Array(sheet.length);
  }

  /** Marks a reading's tokens; those of the reading before must have been cleared. */
  mark({ cue, source, content }: Reading): void {
    for (const at of content) this.of[at] = part.content;
    for (const at of source) this.of[at] = part.source;
    for (const at of cue.tokens) this.of[at] = part.cue;
  }

  /** Takes a reading's marks away. */
  clear({ cue, source, content }: Reading): void {
    for (const at of content) this.of[at] = part.none;
    for (const at of source) this.of[at] = part.none;
    for (const at of cue.tokens) this.of[at] = part.none;
  }
}

/** What grammar gives a cue, the same for all its readings: words of its clause and of its subject, without marks. */
export interface CueGrammar {
  readonly clause: readonly number[];
  readonly subject: readonly number[];
}

/** The clause and the subject of the cue with head `head`. */
export function grammarOf(sheet: Sheet, head: number): CueGrammar {
  const isWord = (at: number): boolean => sheet.words[at]?.isPunctuation !== true;
  return {
    clause: clauseOf(sheet, head).filter(isWord),
    subject: subjectOf(sheet, head).filter(isWord),
  };
}
