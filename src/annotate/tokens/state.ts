import type { Columns } from "./columns.ts";
import type { TokenRules } from "./rules.ts";

/** What the scanner knows while it walks through one text. The memories keep look-ahead linear. */
export interface State {
  readonly text: string;
  readonly rules: TokenRules;
  readonly out: Columns;
  /** Offset of the next `@` at or after the place last asked about; the text's length when there is none. */
  nextAt: number;
  /** No address or file name begins before this offset: the dotted run around it has been judged. */
  plainUntil: number;
  /** Whether a single quotation mark stands open in this paragraph. */
  openSingle: boolean;
  /** Offset from which the text was searched for the end of a quotation in single marks, and the end found. */
  singleFrom: number;
  singleEnd: number;
}

/** The state before the first character. */
export function createState(text: string, rules: TokenRules, out: Columns): State {
  return {
    text,
    rules,
    out,
    nextAt: -1,
    plainUntil: 0,
    openSingle: false,
    singleFrom: -1,
    singleEnd: -1,
  };
}
