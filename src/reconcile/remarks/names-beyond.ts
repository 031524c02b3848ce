import { months, weekdays } from "../../lang/en/times.ts";
import type { Evidence } from "../../record/index.ts";
import type { Span } from "../../text/index.ts";
import type { Report } from "./report.ts";
import { placesOf, type Word } from "./words.ts";

/**
 * Names in a report that the `said` words do not have: capitalized words whose stems
 * stand nowhere among them, the first only where another follows it. *Ukraine* where
 * the quotation has *international security*.
 */
export function namesBeyond(report: Report, said: readonly Word[]): Evidence[] {
  // Who speaks is named by every report; that adds nothing.
  const own = [...said, ...report.speaker];
  const isSaid = createSaid(own);
  const out: Evidence[] = [];
  let next = 0;
  for (const piece of report.statement.evidence) {
    // A first word is in capitals for its place: it counts as the beginning of a name.
    let first: Span | null = null;
    for (const { start, end } of placesOf(piece.exact, piece.start)) {
      const word = report.words[next++];
      if (word === undefined) continue;
      if (start <= piece.start) {
        first = word.capital && word.content ? { start, end } : null;
        continue;
      }
      if (!word.content || !word.capital || isSaid(word) || isNoName(word.form)) {
        // *Ilse Dorrant* adds nothing to *Dorrant*.
        const last = out.at(-1);
        const isOneName = word.capital && last !== undefined && last.start >= piece.start;
        if (isOneName && isSaid(word) && /^ $/.test(between(piece, last, start))) out.pop();
        continue;
      }
      const last = out.at(-1);
      if (first !== null && /^ $/.test(between(piece, first, start))) {
        out.push(cut(piece, first.start, end));
        continue;
      }
      // *Port Olvan* is one name.
      if (
        last !== undefined &&
        last.end >= piece.start &&
        /^ $/.test(between(piece, last, start))
      ) {
        out[out.length - 1] = cut(piece, last.start, end);
      } else out.push(cut(piece, start, end));
    }
  }
  return out;
}

/** Letters that a name and what is made of it have in common: *Europe*, *European*. */
const leastRoot = 4;

/** Tells whether a word is said, or the name that it is made of, or one that is made of it. */
function createSaid(said: readonly Word[]): (word: Word) => boolean {
  const stems = new Set(said.map(({ stemId }) => stemId));
  const names = said.flatMap(({ capital, stem }) => (capital ? stem : []));
  const isRootOf = (root: string, name: string): boolean =>
    root.length >= leastRoot && name.startsWith(root);
  return ({ stem, stemId }) =>
    stems.has(stemId) || names.some((name) => isRootOf(name, stem) || isRootOf(stem, name));
}

/** *Friday* and *May* are when, *D* and *R* a party, and no name; nor is *Don't*. */
function isNoName(form: string): boolean {
  return (
    form.length === 1 ||
    form.endsWith("n't") ||
    Object.hasOwn(weekdays, form) ||
    Object.hasOwn(months, form)
  );
}

function between(piece: Evidence, before: Span, start: number): string {
  return piece.exact.slice(before.end - piece.start, start - piece.start);
}

function cut(piece: Evidence, start: number, end: number): Evidence {
  const exact = piece.exact.slice(start - piece.start, end - piece.start).replace(/['’]s$/, "");
  return { doc: piece.doc, start, end: start + exact.length, exact };
}
