import { readFileSync } from "node:fs";
import { pushUnder } from "../../src/text/index.ts";

/** A row of the stage as a reader judged it on the page, without the page. */
export interface JudgedRow {
  /** Twelve digits of the SHA-256 of the article's id. */
  readonly doc: string;
  /** Where its trigger starts, in UTF-16 units. */
  readonly start: number;
  readonly type: string;
  readonly realis: string;
  /**
   * What is wrong: `t` nothing of this class is told, `l` it is, but did not happen as the row has it, `a` an actor
   * is another, `r` a recipient is, `v` the attack is one in words; empty where all is right.
   */
  readonly verdict: string;
  /** Where those that it names start. */
  readonly actors: ReadonlySet<number>;
  readonly recipients: ReadonlySet<number>;
}

/** The judged rows, by document. */
export function readJudgedRows(): Map<string, JudgedRow[]> {
  const out = new Map<string, JudgedRow[]>();
  const lines = readFileSync(new URL("judged-rows.tsv", import.meta.url), "utf8")
    .trim()
    .split("\n");
  for (const line of lines) {
    const [
      doc = "",
      start = "",
      type = "",
      realis = "",
      verdict = "",
      actors = "",
      recipients = "",
    ] = line.split("\t");
    const row = {
      doc,
      start: Number(start),
      type,
      realis,
      verdict: verdict === "-" ? "" : verdict,
      actors: starts(actors),
      recipients: starts(recipients),
    };
    pushUnder(out, doc, row);
  }
  return out;
}

function starts(list: string): Set<number> {
  return new Set(list === "-" ? [] : list.split(",").map(Number));
}
