import type { Likeness } from "./likeness.ts";
import { areDaysApart, type Occasion } from "./occasion.ts";
import type { Report } from "./report.ts";
import type { Word } from "./words.ts";

/**
 * How strong a likeness must be for two reports to be one remark, by how much speaks for
 * one occasion. Set on the expected rows of `examples/`, with margins; see
 * `npm run bars -- examples`.
 */
const needed = {
  /** Same speaker on one day, quoted, with something more for one occasion. */
  sameOccasion: 0.5,
  /** The same, one or both in the outlet's words, of documents that share another remark. */
  sameRetold: 0.6,
  /** Same speaker, quoted, to the same addressee, nothing known of the day of one. */
  sameParties: 0.5,
  /** Same speaker, one dated to a month that the other is of. */
  sameMonth: 0.5,
  /** Same speaker, print of one day or two: a week is full of speeches. Quoted, and retold. */
  sameSpeaker: 0.6,
  speakerRetold: 0.66,
  /** Same speaker, nothing known of the occasion of one: a position is often repeated. */
  unknownOccasion: 0.68,
  /** The same in an outlet's words, of documents that share another remark and tell no day. */
  toldOfStory: 0.75,
  /** One of the speakers unknown, both quoted on one occasion by documents that share another remark. */
  unknownSpeaker: 0.65,
  /** Alike but for a word that denies: the opposite, not the same in other words. */
  denied: 0.75,
  /** All else: a text printed twice. */
  printedTwice: 0.85,
} as const;

/** Words in common below which nothing but nearly the same words is one remark. */
const fewWords = 3;
/** The same where more speaks for one occasion. */
const fewestWords = 2;

/** Weight in common from which so few words are enough where documents share another remark of that day, in bits. */
const bitsOfFew = 16;

/** Words in common up to which two texts must cover each other so far, or one stand wholly in the other: else they speak of one thing and say two. */
const thin = { words: 3, covering: 0.4, covered: 0.8 } as const;

/** Weight in common below which two short texts are alike by chance, in bits; and for nearly the same words of one speaker. */
const leastBits = 12;
const bitsOfSame = 10;
/** The same where more speaks for one occasion. */
const bitsOfSupported = 10;

/** Weight and words in common from which a retelling needs no more than one of documents of one story. */
const ofHeavy = { bits: 20, words: 4 } as const;

/** The same where one of the speakers is unknown, for nearly the same words and for others. */
const ofUnknown = {
  bitsOfSame: 20,
  wordsOfRetold: 6,
  bits: 24,
  words: 4,
  /** Share of the longer side that both must have where nothing says that they are of one day: a phrase of the year is in many mouths. */
  covering: 0.8,
} as const;

/** Weight and words in common where the speaker of one is among those the other may be of. */
const ofNear = { sure: { bits: 10, words: 2 }, other: { bits: 14, words: 3 } } as const;

/** What is known of two reports besides their words and their speakers. */
export interface Circumstances {
  readonly occasion: Occasion;
  readonly oneStory: boolean;
  /** Whether both quote, at least in part. */
  readonly areQuoted: boolean;
  /** Whether neither quotes. */
  readonly isRetoldTwice: boolean;
}

/** The same where one of the speakers is unknown. */
export interface OfUnknown extends Circumstances {
  readonly isNear: boolean;
  /** Whether one refers back to a person who may be the other's speaker: *he*, *the general*. */
  readonly refersBack: boolean;
  /** Whether both have the same words in the same order. */
  readonly areEqual: boolean;
  /** Whether the other is known, who would be given the words. */
  readonly isOneKnown: boolean;
}

/** Whether two reports have the same words in the same order, but for *that* before what is told. */
export function areEqual(a: Report, b: Report): boolean {
  const [one, two] = [toldWords(a), toldWords(b)];
  return one.length === two.length && hasRun(one, two, 0);
}

/** Words, and words of matter, names among them, from which a text that stands in another word for word is cut from it. */
const ofCut = { words: 7, matter: 4 } as const;

/** Whether one of two reports stands in the other word for word, and is more than a phrase. */
function isCut(a: Report, b: Report): boolean {
  const [one, two] = [toldWords(a), toldWords(b)];
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  if (short.length < ofCut.words) return false;
  if (short.filter(({ content }) => content).length < ofCut.matter) return false;
  return long.some((_, at) => hasRun(long, short, at));
}

/** The words of a report without *that* before what is told. */
function toldWords({ words }: Report): readonly Word[] {
  return words[0]?.form === "that" ? words.slice(1) : words;
}

function hasRun(words: readonly Word[], run: readonly Word[], at: number): boolean {
  return run.every(({ stemId }, i) => words[at + i]?.stemId === stemId);
}

/** Whether two reports of one speaker are alike enough. */
export function isAlikeOfOne(
  a: Report,
  b: Report,
  likeness: Likeness,
  known: Circumstances,
): boolean {
  const strength = strengthOf(likeness);
  const { bits, words } = likeness;
  if (known.occasion === "same" && bits >= bitsOfSame && words > 0 && isCut(a, b)) return true;
  if (strength >= needed.printedTwice) {
    return bits >= bitsOfSame && (words >= fewestWords || areEqual(a, b));
  }
  const sameAddressee = a.addresseeId !== null && a.addresseeId === b.addresseeId;
  const isSupported =
    !areDaysApart(a, b) && (known.oneStory || sameAddressee || (a.isDated && b.isDated));
  if (bits < (isSupported ? bitsOfSupported : leastBits)) return false;
  const isRetold = !isQuoted(a) || !isQuoted(b);
  const isWeighty = known.oneStory && known.occasion === "same" && bits >= bitsOfFew;
  if (words < (isWeighty || (isSupported && !isRetold) ? fewestWords : fewWords)) return false;
  if (words <= thin.words && likeness.covering < thin.covering) {
    return (
      likeness.covered >= thin.covered &&
      strength >= limitOf(known, likeness, { isSupported, sameAddressee })
    );
  }
  return strength >= limitOf(known, likeness, { isSupported, sameAddressee });
}

function limitOf(
  { occasion, oneStory, areQuoted, isRetoldTwice }: Circumstances,
  likeness: Likeness,
  {
    isSupported,
    sameAddressee,
  }: { readonly isSupported: boolean; readonly sameAddressee: boolean },
): number {
  if (occasion === "month") return needed.sameMonth;
  if (occasion === "unknown") {
    if (!areQuoted) return oneStory && isHeavy(likeness) ? needed.toldOfStory : needed.printedTwice;
    return sameAddressee ? needed.sameParties : needed.unknownOccasion;
  }
  if (occasion !== "same" || !isSupported) {
    if (areQuoted) return needed.sameSpeaker;
    return isRetoldTwice ? needed.speakerRetold : retoldLimit(likeness);
  }
  return areQuoted || !oneStory ? needed.sameOccasion : needed.sameRetold;
}

/**
 * Whether two reports of which one is of somebody unknown are alike enough: words that
 * nobody else would use, or less where the other's speaker is among those it may be of.
 */
export function isAlikeOfUnknown(
  likeness: Likeness,
  {
    occasion,
    oneStory,
    areQuoted,
    isRetoldTwice,
    isNear: near,
    refersBack,
    areEqual: equal,
    isOneKnown,
  }: OfUnknown,
): boolean {
  const strength = strengthOf(likeness);
  const { bits, words } = likeness;
  // Two surveys may find the same in a handful of words.
  const isWhole = occasion === "same" || likeness.covering >= ofUnknown.covering;
  // *The damage seems slight* is said of many a storm: nobody is given words by so little.
  const isPhrase =
    isOneKnown && !oneStory && words < ofUnknown.words && likeness.covering < ofUnknown.covering;
  const isAlike = strength >= needed.printedTwice && bits >= ofUnknown.bitsOfSame && isWhole;
  if (isAlike && !isPhrase && (areQuoted || equal || words >= ofUnknown.wordsOfRetold)) return true;
  if (occasion !== "same") return false;
  if (near) {
    // Nearly all words of a quotation, or more weight in common; more where neither quotes.
    const isSure = (areQuoted || (oneStory && refersBack)) && strength >= needed.printedTwice;
    const least = isSure ? ofNear.sure : ofNear.other;
    const ofRetold = refersBack ? retoldLimit(likeness) : needed.speakerRetold;
    const ofOne = areQuoted && oneStory ? needed.sameOccasion : ofRetold;
    const limit = isRetoldTwice ? needed.printedTwice : ofOne;
    return strength >= limit && bits >= least.bits && words >= least.words;
  }
  return (
    oneStory &&
    areQuoted &&
    strength >= needed.unknownSpeaker &&
    bits >= ofUnknown.bits &&
    words >= ofUnknown.words
  );
}

/** How strong a likeness must be where one is in an outlet's words and nothing shows one story. */
function retoldLimit(likeness: Likeness): number {
  return isHeavy(likeness) ? needed.sameRetold : needed.speakerRetold;
}

function isHeavy({ bits, words }: Likeness): boolean {
  return bits >= ofHeavy.bits && words >= ofHeavy.words;
}

/** Whether a report quotes, at least in part. */
export function isQuoted(report: Report): boolean {
  return report.statement.form !== "indirect";
}

/** One number for how well two texts cover each other; 1 for equal ones. */
export function strengthOf({ covered, covering }: Likeness): number {
  return Math.sqrt(covered * (0.5 + 0.5 * covering));
}

/** Whether two texts this alike can be one remark whatever is known of when they were said. */
export function canBeOne(likeness: Likeness): boolean {
  const strength = strengthOf(likeness);
  if (likeness.numbersDiffer || strength < needed.sameOccasion) return false;
  return likeness.bits >= Math.min(bitsOfSame, bitsOfSupported);
}

/**
 * Whether what a document says in two places is one thing: nearly the same words, and of
 * some length where they are not quoted. *The audit* is in much that is said of it.
 */
export function isPrintedTwice(a: Report, b: Report, likeness: Likeness): boolean {
  if (strengthOf(likeness) < needed.printedTwice) return isHeadlineOf(a, b, likeness);
  if (areEqual(a, b)) return likeness.words > 1;
  const isRetold = !isQuoted(a) || !isQuoted(b);
  return likeness.words >= (isRetold ? fewWords : fewestWords);
}

/** Characters within which a headline stands, and the share of it, the weight and the words that what it sums up must have. */
const ofHeadline = { length: 120, covered: 0.8, bits: 16, words: 4 } as const;

/** Whether one of two reports of a document is a headline that says what the other says, of one known speaker. */
function isHeadlineOf(a: Report, b: Report, { covered, bits, words }: Likeness): boolean {
  if (a.speakerId === null || a.speakerId !== b.speakerId) return false;
  const [first] = [a, b].map(({ statement: { evidence } }) => evidence[0].start).sort(ascending);
  const isHead = first !== undefined && first < ofHeadline.length && !isQuoted(a) && !isQuoted(b);
  return (
    isHead && covered >= ofHeadline.covered && bits >= ofHeadline.bits && words >= ofHeadline.words
  );
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** Whether two texts are so alike that one word that denies makes one the opposite of the other. */
export function isLikeButForOneWord(likeness: Likeness): boolean {
  return strengthOf(likeness) >= needed.denied;
}

/** Shares of the shorter and of the longer side from which two texts are nearly the same. */
const nearlyAll = { covered: 0.9, covering: 0.8 } as const;

/** Whether each of two texts has nearly all words of the other. */
export function isNearlyEqual({ covered, covering }: Likeness): boolean {
  return covered >= nearlyAll.covered && covering >= nearlyAll.covering;
}

/** Whether words of two speakers are so alike that one may take up the other's. */
export function isLikeOfOther(likeness: Likeness): boolean {
  return strengthOf(likeness) >= needed.sameSpeaker && likeness.bits >= leastBits;
}
