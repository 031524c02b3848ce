import type { Evidence } from "../../record/index.ts";
import type { Report } from "./report.ts";
import { findWords, type Word } from "./words.ts";

/**
 * Names in a report that the `said` words do not have: capitalized words other than
 * the first, whose stems stand nowhere among them. *Ukraine* where the quotation has
 * *international security*.
 */
export function namesBeyond(report: Report, said: readonly Word[]): Evidence[] {
  // Who speaks is named by every report; that adds nothing.
  const own = findWords(report.statement.speaker ?? "", 0);
  const stems = new Set([...said, ...own].map((word) => word.stem));
  const out: Evidence[] = [];
  for (const piece of report.statement.evidence) {
    for (const word of report.words) {
      if (word.start <= piece.start || word.end > piece.end) continue;
      const exact = piece.exact.slice(word.start - piece.start, word.end - piece.start);
      if (!word.content || stems.has(word.stem) || !/^\p{Lu}/u.test(exact)) continue;
      const last = out.at(-1);
      // *Port Olvan* is one name.
      if (
        last !== undefined &&
        /^ $/.test(piece.exact.slice(last.end - piece.start, word.start - piece.start))
      ) {
        out[out.length - 1] = cut(piece, last.start, word.end);
      } else out.push(cut(piece, word.start, word.end));
    }
  }
  return out;
}

function cut(piece: Evidence, start: number, end: number): Evidence {
  const exact = piece.exact.slice(start - piece.start, end - piece.start).replace(/['’]s$/, "");
  return { doc: piece.doc, start, end: start + exact.length, exact };
}
