import { likenessOf, type Measures } from "./likeness.ts";
import type { Report } from "./report.ts";
import type { Word } from "./words.ts";

/** What a sentence of a transcript and what a report has beyond the sentences before must have in common for the report to be of both. */
const needed = {
  /** Share of the shorter side's weight, weight in bits, and words of matter. */
  covered: 0.4,
  bits: 9,
  words: 2,
} as const;
/** Sentences of one turn that a report takes in, on either side of the one that it is most like. */
const mostBeside = 4;
/** Characters between two sentences of one turn. */
const mostBetween = 40;
/** Kinship from which a word of a report is accounted for. */
const accounted = 0.7;

/** Groups of sentences, and those sentences that a group has because a report goes on into them. */
export interface Extended {
  readonly groups: readonly (readonly number[])[];
  readonly extended: ReadonlySet<number>;
}

/**
 * Adds to the sentence of a transcript that a report is of the sentences beside it, of the
 * same turn, that the report takes in too: *he promised roads, a school and a port* is of
 * three sentences. Only what nobody reports by itself, and where what the report has beyond
 * the first is found again in the next. Costs a few comparisons for each report of a
 * transcript.
 */
export function extendOverTurns(
  groups: readonly (readonly number[])[],
  units: readonly Report[],
  measures: Measures,
): Extended {
  const extended = new Set<number>();
  if (!units.some(({ transcript }) => transcript)) return { groups, extended };
  const taken = new Set(groups.flat());
  const isFree = (i: number): boolean =>
    i >= 0 && i < units.length && !taken.has(i) && !extended.has(i);
  const found = groups.map((members) => {
    const more = members.flatMap((from) => {
      if (units[from]?.transcript !== true) return [];
      const own = units[from].statement.doc;
      const reports = members.flatMap((i) => {
        const other = units[i];
        return other === undefined || other.statement.doc === own || !mayRetell(other) ? [] : other;
      });
      return reports.flatMap((report) => takenIn(report, from, { units, isFree, measures }));
    });
    if (more.length === 0) return members;
    for (const i of more) extended.add(i);
    return [...new Set([...members, ...more])].sort((a, b) => a - b);
  });
  return { groups: found, extended };
}

interface Turns {
  readonly units: readonly Report[];
  readonly isFree: (i: number) => boolean;
  readonly measures: Measures;
}

/** Whether a report may be of several sentences: an outlet sums up in its own words, and quotes one after the other. */
function mayRetell({ transcript, statement }: Report): boolean {
  return !transcript && statement.form !== "direct";
}

/** The sentences beside one that a report of it takes in too. */
function takenIn(report: Report, from: number, { units, isFree, measures }: Turns): number[] {
  let left = unaccounted(report.words, units[from]?.words ?? [], measures);
  const taken: number[] = [];
  for (const way of [1, -1]) {
    for (let i = from + way; Math.abs(i - from) <= mostBeside; i += way) {
      const [before, next] = [units[i - way], units[i]];
      if (before === undefined || next === undefined || !isFree(i)) break;
      const [one, two] = way === 1 ? [before, next] : [next, before];
      if (!isOneTurn(one, two) || !isLeftIn(next, left, measures)) break;
      taken.push(i);
      left = unaccounted(left, next.words, measures);
    }
  }
  return taken;
}

/** Whether two sentences stand one after the other in one turn. */
function isOneTurn(
  { speakerId, statement: a }: Report,
  { statement: b, ...next }: Report,
): boolean {
  const between = b.evidence[0].start - (a.evidence.at(-1)?.end ?? 0);
  return a.doc === b.doc && speakerId === next.speakerId && between >= 0 && between <= mostBetween;
}

/** Whether a sentence has enough of the words that a report has left. */
function isLeftIn({ words }: Report, left: readonly Word[], measures: Measures): boolean {
  const { bits, covered, words: shared, numbersDiffer } = likenessOf(left, words, measures);
  return (
    !numbersDiffer && covered >= needed.covered && bits >= needed.bits && shared >= needed.words
  );
}

/** The words of matter of a report that a sentence does not have. */
function unaccounted(
  words: readonly Word[],
  sentence: readonly Word[],
  { kinship }: Measures,
): readonly Word[] {
  return words.filter(
    (word) => word.content && !sentence.some((other) => kinship.between(word, other) >= accounted),
  );
}
