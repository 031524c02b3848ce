import type { Evidence } from "../../record/index.ts";
import type { Report } from "./report.ts";
import { placesOf, type Word } from "./words.ts";

/**
 * Names in a report that the `said` words do not have: capitalized words other than
 * the first, whose stems stand nowhere among them. *Ukraine* where the quotation has
 * *international security*.
 */
export function namesBeyond(report: Report, said: readonly Word[]): Evidence[] {
  // Who speaks is named by every report; that adds nothing.
  const stems = new Set([...said, ...report.speaker].map((word) => word.stemId));
  const out: Evidence[] = [];
  let next = 0;
  for (const piece of report.statement.evidence) {
    for (const { start, end } of placesOf(piece.exact, piece.start)) {
      const word = report.words[next++];
      if (word === undefined || start <= piece.start) continue;
      if (!word.content || !word.capital || stems.has(word.stemId)) continue;
      const last = out.at(-1);
      // *Port Olvan* is one name.
      if (
        last !== undefined &&
        last.end >= piece.start &&
        /^ $/.test(piece.exact.slice(last.end - piece.start, start - piece.start))
      ) {
        out[out.length - 1] = cut(piece, last.start, end);
      } else out.push(cut(piece, start, end));
    }
  }
  return out;
}

function cut(piece: Evidence, start: number, end: number): Evidence {
  const exact = piece.exact.slice(start - piece.start, end - piece.start).replace(/['’]s$/, "");
  return { doc: piece.doc, start, end: start + exact.length, exact };
}
