import type { Gathered } from "./gather.ts";
import { likenessOf, type Measures, type WordWeight } from "./likeness.ts";
import { fitOfPersons } from "./persons.ts";
import { daysApart, type Report } from "./report.ts";
import type { Sides } from "./sides.ts";
import { leadLength, mostBetween, startOf } from "./wordings.ts";
import type { Word } from "./words.ts";

/** What an outlet's own wording must have in common with a quotation to be a wording of it. */
const needed = {
  /** Share of the shorter side's weight, and weight in bits, where the wording is a lead; twice as much elsewhere. */
  share: 0.2,
  bits: 10,
  /** The share where the quotation is the first after the lead, and of one that stands before its wording. */
  shareOfNext: 0.25,
  shareOfEarlier: 0.7,
  /** Share of the longer side's weight, of the first quotation after a lead, of another after it, and elsewhere: a word or two of a long quotation are in much that its speaker says. */
  ofLonger: { next: 0.15, lead: 0.2, elsewhere: 0.25 },
  /** Bits of what the quotation alone has, of all that the speaker is quoted with. */
  ownBits: 7,
  /** Words other than names: the name of a war is in all that is said of it. More where the quotation does not follow a lead at once. */
  words: 2,
  wordsElsewhere: 3,
} as const;
/** The shares and the bits where nobody says who the source is: *its foreign minister*, before the words of one. */
const ofUnknown = { share: 0.3, bits: 10, ofLonger: 0.16 } as const;
/** How much likelier a lead is of the first words quoted after it than of others. */
const firstQuoted = 3;
/** Characters after a wording beyond which a quotation is far from it, and how well both must then fit: what an outlet puts in its own words it quotes soon, or it quotes something else. */
const far = { characters: 700, fit: 20 } as const;
/** How well a lead and the quotation that follows it fit where one stance is all they share: better than a few common words. */
const fitOfStance = 30;

/** A quotation that a wording may be of. */
export interface Quotation {
  readonly report: Report;
  readonly of: Gathered;
  readonly words: readonly Word[];
}

/** What wordings are compared by. */
interface Known {
  /** Whether nobody says who speaks. */
  readonly isOfUnknown: boolean;
  readonly measures: Measures;
  readonly sides: Sides;
}

/** The remark that a wording is most likely of, and how well it fits; null for none. */
export function bestOf(
  wording: Report,
  here: readonly Quotation[],
  { isOfUnknown, measures, sides }: Known,
): { readonly of: Gathered; readonly fit: number } | null {
  const after = here.find(({ report }) => startOf(report) > startOf(wording));
  const among = weighAmong(here, measures);
  let best: { readonly of: Gathered; readonly fit: number } | null = null;
  for (const quotation of here) {
    const fit = fitOfWording(wording, quotation, {
      isNext: quotation === after,
      isOfUnknown,
      measures,
      among,
      isOfOneStance: isOfOneStance(wording, quotation.of, sides),
    });
    if (fit > (best?.fit ?? 0)) best = { of: quotation.of, fit };
  }
  return best;
}

/**
 * Weights that divide a word among the quotations that have it: what a speaker is quoted
 * with again and again (*the conflict*) tells no quotation from another.
 */
function weighAmong(here: readonly Quotation[], { weight }: Measures): WordWeight {
  const counts = new Map<number, number>();
  for (const { words } of here) {
    for (const stem of new Set(words.map(({ stemId }) => stemId))) {
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
  return (word) => weight(word) / Math.max(1, counts.get(word.stemId) ?? 1);
}

interface Fitting {
  /** Whether it is the first quotation after the wording. */
  readonly isNext: boolean;
  /** Whether nobody says who speaks. */
  readonly isOfUnknown: boolean;
  readonly measures: Measures;
  /** Weights among the quotations that it may be of. */
  readonly among: WordWeight;
  /** Whether both are for a proposal, or both against one. */
  readonly isOfOneStance: boolean;
}

/** Whether a wording and a remark, as any report of it tells, are both for a proposal or both against one. */
function isOfOneStance({ statement }: Report, { reports }: Gathered, { stanceOf }: Sides): boolean {
  const stance = stanceOf(statement);
  if (stance !== "support" && stance !== "oppose") return false;
  const known = reports.flatMap((report) => stanceOf(report.statement) ?? []);
  return known.length > 0 && known.every((other) => other === stance);
}

/** How well a wording fits a quotation, 0 where it is none of it. */
function fitOfWording(
  wording: Report,
  { report, words }: Quotation,
  { isNext, isOfUnknown, measures, among, isOfOneStance: isOfStance }: Fitting,
): number {
  if (isOfUnknown && !isNext) return 0;
  // *Its foreign minister* may well be whoever is quoted next.
  const isOfAnybody = isOfUnknown && fitOfPersons(wording, report) === "no";
  if ((daysApart(wording.date, report.date) ?? 0) > 1) return 0;
  const names = new Set(words.flatMap((word) => (word.capital ? word.stemId : [])));
  // *The Nine Steps* of a lead are no step that somebody speaks of.
  const own = wording.words.filter((word) => !word.capital || names.has(word.stemId));
  const likeness = likenessOf(own, words, measures);
  const isLead = startOf(wording) < leadLength && startOf(wording) < startOf(report);
  const isFollowed = isLead && isNext;
  if (isFollowed && isOfStance && !isOfUnknown) return fitOfStance;
  const times = isLead ? 1 : 2;
  const share = isFollowed ? needed.shareOfNext : times * needed.share;
  const least = isOfAnybody ? ofUnknown : { share, bits: times * needed.bits };
  if (likeness.covered < least.share || likeness.bits < least.bits) return 0;
  if (likeness.numbersDiffer) return 0;
  const isEarlier = startOf(report) < startOf(wording);
  if (isEarlier && likeness.covered < needed.shareOfEarlier) return 0;
  const { next, lead, elsewhere } = needed.ofLonger;
  const ofLonger = isFollowed ? next : isLead ? lead : elsewhere;
  if (likeness.covering < (isOfAnybody ? ofUnknown.ofLonger : ofLonger)) return 0;
  const between = startOf(report) - wording.statement.span.end;
  const isAtOnce = isFollowed && between <= mostBetween;
  if (likeness.words < (isAtOnce ? needed.words : needed.wordsElsewhere)) return 0;
  const { bits } = likenessOf(own, words, { ...measures, weight: among });
  if (bits < needed.ownBits) return 0;
  const fit = Math.sqrt(likeness.covered) * bits * (isFollowed ? firstQuoted : 1);
  return between > far.characters && fit < far.fit ? 0 : fit;
}
