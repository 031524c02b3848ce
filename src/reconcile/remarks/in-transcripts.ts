import { pushUnder } from "../../text/index.ts";
import type { Link } from "./cluster.ts";
import { fitOf, isOfOneMeeting } from "./compare.ts";
import type { Found } from "./found.ts";
import { likenessOf, type Measures } from "./likeness.ts";
import type { Report } from "./report.ts";
import { createTies } from "./ties.ts";

/** What a report and its best sentence of a transcript must have in common, by what else speaks for it. */
const needed = {
  /** Share of the shorter side, weight in bits, and words of matter. */
  covered: 0.42,
  bits: 12,
  words: 3,
  /** The weight and the words where it is quoted, and both say to whom it was said: to one. */
  toOne: { bits: 8, words: 2 },
  /** How much better than the next best it must be. */
  lead: 2,
} as const;
/** Sentences of one speaker in a transcript beyond which one is no longer told by so little. */
const mostSentences = 400;

/**
 * Links from reports to sentences of transcripts that they share another remark with: a
 * transcript prints what was said, so what its speaker is quoted with on that day is
 * likely in it, as the one sentence that is most like it by far. For each report that has
 * no link to that transcript yet; costs the sentences of its speaker there.
 */
export function findInTranscripts(
  units: readonly Report[],
  { links, measures, places }: Found,
): Link[] {
  const spoken = sentencesOf(units);
  if (spoken.size === 0) return [];
  const isLinked = createTies(links, places.docOf);
  const transcripts = new Map<string, Set<string>>();
  for (const { a, b } of links) {
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      if (units[y]?.transcript !== true || docOf(units[x]) === docOf(units[y])) continue;
      const docs = transcripts.get(docOf(units[x])) ?? new Set();
      transcripts.set(docOf(units[x]), docs.add(docOf(units[y])));
    }
  }
  const found: Link[] = [];
  units.forEach((report, i) => {
    if (report.transcript || report.speakerId === null) return;
    for (const doc of transcripts.get(report.statement.doc) ?? []) {
      const sentences = spoken.get(`${doc} ${report.speakerId}`) ?? [];
      const [first] = sentences;
      if (first === undefined || sentences.length > mostSentences) continue;
      if (isLinked(i, first)) continue;
      const best = bestOf(report, sentences, units, measures);
      if (best !== null)
        found.push({ a: Math.min(i, best.j), b: Math.max(i, best.j), fit: best.fit });
    }
  });
  return found;
}

/** The sentences of each speaker in each transcript. */
function sentencesOf(units: readonly Report[]): ReadonlyMap<string, readonly number[]> {
  const spoken = new Map<string, number[]>();
  units.forEach(({ transcript, speakerId, statement }, j) => {
    if (!transcript || speakerId === null) return;
    pushUnder(spoken, `${statement.doc} ${speakerId}`, j);
  });
  return spoken;
}

interface Best {
  readonly j: number;
  readonly fit: number;
}

/** The sentence that a report is most like, if it is by far. */
function bestOf(
  report: Report,
  sentences: readonly number[],
  units: readonly Report[],
  measures: Measures,
): Best | null {
  const { form } = report.statement;
  const quoted = form === "mixed" ? report.quoted : report.words;
  let best: Best | null = null;
  let next = 0;
  for (const j of sentences) {
    const sentence = units[j];
    if (sentence === undefined || !isOfOneMeeting(report, sentence)) continue;
    const likeness = likenessOf(quoted, sentence.words, measures);
    const fit = likeness.numbersDiffer ? 0 : fitOf(likeness);
    if (fit <= (best?.fit ?? 0)) {
      next = Math.max(next, fit);
      continue;
    }
    next = best?.fit ?? next;
    best = { j, fit };
  }
  const sentence = best === null ? undefined : units[best.j];
  if (best === null || sentence === undefined || best.fit < needed.lead * next) return null;
  const { bits, covered, words } = likenessOf(quoted, sentence.words, measures);
  const isToOne =
    form !== "indirect" &&
    report.addresseeId !== null &&
    report.addresseeId === sentence.addresseeId;
  const least = isToOne ? needed.toOne : needed;
  const isLike = covered >= needed.covered && bits >= least.bits && words >= least.words;
  return isLike ? best : null;
}

function docOf(report: Report | undefined): string {
  return report?.statement.doc ?? "";
}
