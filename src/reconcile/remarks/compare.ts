import type { Likeness } from "./likeness.ts";
import { namesBeyond } from "./names-beyond.ts";
import { isRecalled, type Occasion, occasionOf } from "./occasion.ts";
import type { Comparison } from "./quoted-words.ts";
import type { Report } from "./report.ts";
import { isSelfReport } from "./self-report.ts";
import { canBeOneSpeaker, mayBeNamesakes } from "./speakers.ts";
import { areTensesApart } from "./tense.ts";

/** How two reports are related. Only `same` merges. */
export type Relation = "same" | "gloss" | "echo" | "repeat" | "self-report" | "none";

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

/** Weight in common below which two short texts are alike by chance, in bits; and for nearly the same words of one speaker. */
const leastBits = 12;
const bitsOfSame = 10;
/** The same where more speaks for one occasion. */
const bitsOfSupported = 10;

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

/** Days that print may come after the words, and where they are not quoted. */
const printDays = 3;
const retoldDays = 2;
/** Share of what a partly quoted report quotes that the other report must have: else it retells. */
const leastQuoted = 0.4;
/** Share of a quotation's words that shows an old remark quoted again, however late. */
const quotedAgain = 0.9;

/**
 * The relation of two reports whose words are this alike. Likeness of words alone
 * decides nothing: first who, to whom and when, then the words. `oneStory` says whether
 * their documents are known to report some remark in common, or both with a third.
 */
export function relate(
  a: Report,
  b: Report,
  likeness: Comparison,
  oneStory: boolean = false,
): Relation {
  const { covered, bits, numbersDiffer } = likeness;
  const strength = strengthOf(likeness);
  const areQuoted = isQuoted(a) && isQuoted(b) && likeness.quoted >= leastQuoted;
  const occasion = occasionOf(a, b, areQuoted ? printDays : retoldDays);
  const bothKnown = a.speakerId !== null && b.speakerId !== null;
  if (!canBeOneSpeaker(a, b)) {
    const isEchoed = bothKnown && strength >= needed.sameSpeaker && bits >= leastBits;
    return isEchoed && !mayBeNamesakes(a, b) ? "echo" : "none";
  }
  if (numbersDiffer || isWithin(a, b)) return "none";
  if (strength >= needed.denied && isDenied(a, b)) return "none";
  const inOne = a.statement.doc === b.statement.doc;
  if (inOne && (a.transcript || !isPrintedTwice(a, b, likeness))) return "none";
  if (isQuoted(a) && isQuoted(b) && asks(a) !== asks(b)) return "none";
  const circumstances = { occasion, oneStory, areQuoted };
  const isAlike = bothKnown
    ? isAlikeOfOne(a, b, likeness, circumstances)
    : isAlikeOfUnknown(likeness, {
        ...circumstances,
        isNear: isNear(a, b) || isNear(b, a),
        isRetoldTwice: !isQuoted(a) && !isQuoted(b),
        areEqual: areEqual(a, b),
      });
  if (!isAlike || areTensesApart(a, b)) return "none";
  if (isSelfReport(a, b)) return "self-report";
  if (occasion === "other") return "repeat";
  if (occasion === "later" && !(covered >= quotedAgain && isRecalled(a, b, areQuoted))) {
    return "repeat";
  }
  if (isOther(a.addresseeId, b.addresseeId)) return "repeat";
  return widens(a, b, likeness) || widens(b, a, likeness) ? "gloss" : "same";
}

/**
 * Whether what a document says in two places is one thing: nearly the same words, and of
 * some length where they are not quoted. *The audit* is in much that is said of it.
 */
function isPrintedTwice(a: Report, b: Report, likeness: Likeness): boolean {
  if (strengthOf(likeness) < needed.printedTwice) return false;
  if (areEqual(a, b)) return likeness.words > 1;
  const isRetold = !isQuoted(a) || !isQuoted(b);
  return likeness.words >= (isRetold ? fewWords : fewestWords);
}

/** What is known of two reports besides their words and their speakers. */
interface Circumstances {
  readonly occasion: Occasion;
  readonly oneStory: boolean;
  /** Whether both quote, at least in part. */
  readonly areQuoted: boolean;
}

/** The same where one of the speakers is unknown. */
interface OfUnknown extends Circumstances {
  readonly isNear: boolean;
  /** Whether neither quotes. */
  readonly isRetoldTwice: boolean;
  /** Whether both have the same words in the same order. */
  readonly areEqual: boolean;
}

function areEqual(a: Report, b: Report): boolean {
  return (
    a.words.length === b.words.length && a.words.every(({ stem }, i) => stem === b.words[i]?.stem)
  );
}

/** Whether two reports of one speaker are alike enough. */
function isAlikeOfOne(a: Report, b: Report, likeness: Likeness, known: Circumstances): boolean {
  const strength = strengthOf(likeness);
  const { bits, words } = likeness;
  if (strength >= needed.printedTwice) {
    return bits >= bitsOfSame && (words >= fewestWords || areEqual(a, b));
  }
  const sameAddressee = a.addresseeId !== null && a.addresseeId === b.addresseeId;
  const isSupported = known.oneStory || sameAddressee || (a.isDated && b.isDated);
  if (bits < (isSupported ? bitsOfSupported : leastBits)) return false;
  const isRetold = !isQuoted(a) || !isQuoted(b);
  if (words < (isSupported && !isRetold ? fewestWords : fewWords)) return false;
  return strength >= limitOf(known, isSupported, sameAddressee);
}

function limitOf(
  { occasion, oneStory, areQuoted }: Circumstances,
  isSupported: boolean,
  sameAddressee: boolean,
): number {
  if (occasion === "month") return needed.sameMonth;
  if (occasion === "unknown") {
    if (!areQuoted) return needed.printedTwice;
    return sameAddressee ? needed.sameParties : needed.unknownOccasion;
  }
  if (occasion !== "same" || !isSupported) {
    return areQuoted ? needed.sameSpeaker : needed.speakerRetold;
  }
  return areQuoted || !oneStory ? needed.sameOccasion : needed.sameRetold;
}

/**
 * Whether two reports of which one is of somebody unknown are alike enough: words that
 * nobody else would use, or less where the other's speaker is among those it may be of.
 */
function isAlikeOfUnknown(
  likeness: Likeness,
  { occasion, oneStory, areQuoted, isRetoldTwice, isNear: near, areEqual: equal }: OfUnknown,
): boolean {
  const strength = strengthOf(likeness);
  const { bits, words } = likeness;
  // Two surveys may find the same in a handful of words.
  const isWhole = occasion === "same" || likeness.covering >= ofUnknown.covering;
  const isAlike = strength >= needed.printedTwice && bits >= ofUnknown.bitsOfSame && isWhole;
  if (isAlike && (areQuoted || equal || words >= ofUnknown.wordsOfRetold)) return true;
  if (occasion !== "same") return false;
  if (near) {
    // Nearly all words of a quotation, or more weight in common; more where neither quotes.
    const isSure = areQuoted && strength >= needed.printedTwice;
    const least = isSure ? ofNear.sure : ofNear.other;
    const ofOne = areQuoted && oneStory ? needed.sameOccasion : needed.speakerRetold;
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

/** Whether `a` may be of the speaker of `b`, somebody named just before. */
function isNear(a: Report, b: Report): boolean {
  return a.speakerId === null && b.speakerId !== null && a.near.has(b.speakerId);
}

/** Whether two reports have the same place: one says what the other says that somebody said. */
function isWithin(a: Report, b: Report): boolean {
  return (
    a.statement.doc === b.statement.doc &&
    a.statement.evidence.some((one) =>
      b.statement.evidence.some((two) => one.start < two.end && two.start < one.end),
    )
  );
}

/** Words of matter up to which a sentence as a whole denies where it has a word that denies. */
const mostDenied = 12;
const denials = /^(?:∅.*|not|no|never|cannot)$|n't$/;

/** Whether one of two short sentences denies and the other does not, one of them in an outlet's words: an outlet does not turn round what it retells. */
function isDenied(a: Report, b: Report): boolean {
  if (isQuoted(a) && isQuoted(b) && a.statement.form === b.statement.form) return false;
  const isLong = ({ words }: Report): boolean =>
    words.filter(({ content }) => content).length > mostDenied;
  if (isLong(a) || isLong(b)) return false;
  const denies = ({ words }: Report): boolean => words.some(({ form }) => denials.test(form));
  return denies(a) !== denies(b);
}

/** Whether a report is a question: it is no report of its answer. */
function asks({ statement }: Report): boolean {
  return /\?["”’)\s]*$/.test(statement.evidence.at(-1)?.exact ?? "");
}

function isOther(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

/** One number for how well two texts cover each other; 1 for equal ones. */
export function strengthOf({ covered, covering }: Likeness): number {
  return Math.sqrt(covered * (0.5 + 0.5 * covering));
}

/** Whether two reports quote one known speaker, to one addressee as far as known, on one occasion. */
export function isOneOccasion(a: Report, b: Report): boolean {
  if (a.speakerId === null || b.speakerId === null || !canBeOneSpeaker(a, b)) return false;
  if (a.addresseeId !== null && b.addresseeId !== null && a.addresseeId !== b.addresseeId) {
    return false;
  }
  return isQuoted(a) && isQuoted(b) && occasionOf(a, b, printDays) === "same";
}

/** Whether two reports of one known speaker are of one day, to one addressee as far as known, and nothing in their form keeps them apart. */
export function isOfOneMeeting(a: Report, b: Report): boolean {
  if (isOther(a.addresseeId, b.addresseeId) || occasionOf(a, b, printDays) !== "same") return false;
  if (isQuoted(a) && isQuoted(b) && asks(a) !== asks(b)) return false;
  return !areTensesApart(a, b) && !isSelfReport(a, b);
}

function isQuoted(report: Report): boolean {
  return report.statement.form !== "indirect";
}

/** What an indirect report must keep of the words to be a report of them whatever it adds. */
const keptWhole = 0.8;

/** Whether `a` retells `b` in its own words and names what `b` does not. */
function widens(a: Report, b: Report, { covered }: Likeness): boolean {
  if (a.statement.form !== "indirect" || b.statement.form === "indirect") return false;
  return covered < keptWhole && namesBeyond(a, b.words).length > partiesIn(b);
}

/** How many parties a quotation names by pronoun: what it calls *your plan*, a report calls by a name. */
function partiesIn({ words }: Report): number {
  const has = (forms: readonly string[]): boolean => words.some(({ form }) => forms.includes(form));
  return (has(["we", "our", "us", "ours"]) ? 1 : 0) + (has(["you", "your", "yours"]) ? 1 : 0);
}

/** Whether two texts this alike can be one remark whatever is known of when they were said. */
export function canBeOne(likeness: Likeness): boolean {
  const strength = strengthOf(likeness);
  if (likeness.numbersDiffer || strength < needed.sameOccasion) return false;
  return likeness.bits >= Math.min(bitsOfSame, bitsOfSupported);
}

/** How well two reports fit, to choose between several: never across relations. */
export function fitOf(likeness: Likeness): number {
  return likeness.covered * (0.5 + 0.5 * likeness.covering) * (1 - 2 ** (-likeness.bits / 20));
}
