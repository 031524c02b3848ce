import { dayNumber, isoDay, parseDay, pushUnder } from "../../text/index.ts";
import { inSteps } from "../steps.ts";
import { isQuoted } from "./alike.ts";
import { inCommon, type Measures, type WordWeight } from "./likeness.ts";
import type { Report } from "./report.ts";
import { sharedSpeakers } from "./speakers.ts";
import type { Word } from "./words.ts";

/** How far two documents have one topic, by their ids: 0 to 1. */
export type TopicLikeness = (doc: string, other: string) => number;

/** Whether two reports have words enough in common for all that their speaker says elsewhere in the pile. */
export type BornOut = (a: Report, b: Report, known: Occasioned) => boolean;

/** What speaks for one occasion of two reports. */
interface Occasioned {
  /** Whether their dates do: then little else is needed, but of somebody who says much. */
  readonly isOneTime: boolean;
  /** See `relate`. */
  readonly oneStory: boolean;
  /** Whether each has nearly all words of the other. */
  readonly areNearlyEqual: boolean;
}

/**
 * Weight that two reports need, in bits: of a speaker of one occasion, less where they are nearly
 * equal, and for each doubling of the occasions; and how many times as much where one is in an
 * outlet's words.
 */
const needed = { base: 9, nearlyEqual: 8, doubling: 2.5, retold: 1.5 } as const;
/** The same where dates speak for one occasion: who is heard on a few other days only may say it in other words. */
const neededAtOneTime = { base: -14, doubling: 3 } as const;
/** What documents of one topic are worth, in bits, by how alike they are up to a likeness beyond which all are; what another remark in common is, and one addressee. */
const worth = { topic: 40, mostOfTopic: 0.5, story: 8, addressee: 8 } as const;
/** Occasions that how rare a word is in the pile counts for beside those of the speaker. */
const assumed = 8;

/** What an answer rests on besides the two reports and the weights of their words. */
export interface Resting {
  /** What the speaker says, as the reports of it are numbered; -1 where none is known. */
  readonly speech: number;
  /** On how many occasions anybody speaks, where no speaker is known, as a logarithm; -1 where one is. */
  readonly everybody: number;
  /** How far the documents have one topic; -1 where nobody asked. */
  readonly topic: number;
}

/** What is known of the rest of the pile. */
export interface Elsewhere {
  /** See {@link BornOut}, and what the answer rests on. */
  readonly isBornOut: (
    a: Report,
    b: Report,
    known: Occasioned,
  ) => { readonly is: boolean; readonly resting: Resting };
  /** Whether an answer on two reports would be the same. */
  readonly holds: (resting: Resting, a: Report, b: Report) => boolean;
}

/**
 * Weighs what two reports have in common against all else that their speaker says in the pile: a
 * word that the speaker uses on every other occasion is no sign of one, and who is quoted on
 * three hundred days has said much the same on some of them. An occasion is a day, or a document
 * of no known day. Where a speaker is unknown, any document may be of theirs. What
 * is said of one speaker is counted once it is asked for; a question then costs the words of both.
 */
export function createElsewhere(
  reports: readonly Report[],
  { measures, topic, speeches: remembered }: Asked,
): Elsewhere {
  const speeches = createSpeeches(reports, remembered);
  const isBornOut: Elsewhere["isBornOut"] = (a, b, { isOneTime, oneStory, areNearlyEqual }) => {
    const [speaker] = sharedSpeakers(a.speakerIds, b.speakerIds);
    const speech = speaker === undefined ? null : speeches.of(speaker);
    const own = occasionsOf(a, b);
    const isToOne = a.addresseeId !== null && a.addresseeId === b.addresseeId;
    const beside = speech?.beside(own) ?? null;
    const others = beside?.occasions ?? 0;
    const bitsOf = (word: Word): number => {
      const bits = measures.weight(word);
      if (beside === null) return bits;
      const used = beside.uses(word.stemId);
      const share = (used + assumed * 2 ** -bits) / (others + assumed);
      return Math.min(bits, -Math.log2(share));
    };
    const best = measures.kinship.nearest(a.words, b.words);
    const one = weighShared(a.words, best.left, bitsOf);
    const two = weighShared(b.words, best.right, bitsOf);
    // What the shorter of two reports of one utterance says, the longer mostly says too.
    const { missing } = one.shared + one.missing < two.shared + two.missing ? one : two;
    const shared = Math.min(one.shared, two.shared) - missing;
    const doublings = speech === null ? speeches.everybody() : Math.log2(1 + others);
    const resting = {
      speech: speaker === undefined ? -1 : speeches.numberOf(speaker),
      everybody: speech === null ? doublings : -1,
      topic: isOneTime ? -1 : topic(a.statement.doc, b.statement.doc),
    };
    if (isOneTime) {
      const least = neededAtOneTime.base + neededAtOneTime.doubling * doublings;
      return { is: shared >= least, resting };
    }
    const likeness = Math.min(worth.mostOfTopic, resting.topic);
    const support =
      worth.topic * likeness + (oneStory ? worth.story : 0) + (isToOne ? worth.addressee : 0);
    const least = (areNearlyEqual ? needed.nearlyEqual : needed.base) + needed.doubling * doublings;
    // *As she had said*: the outlet means one occasion, in whatever words.
    const isMeant = (isQuoted(a) && isQuoted(b)) || a.isRecalled || b.isRecalled;
    return { is: shared + support >= least * (isMeant ? 1 : needed.retold), resting };
  };
  return {
    isBornOut,
    holds: (resting, a, b) => {
      const [speaker] = sharedSpeakers(a.speakerIds, b.speakerIds);
      if (speaker !== undefined && speeches.numberOf(speaker) !== resting.speech) return false;
      if (speaker === undefined && speeches.everybody() !== resting.everybody) return false;
      return resting.topic < 0 || topic(a.statement.doc, b.statement.doc) === resting.topic;
    },
  };
}

/** What the rest of a pile is asked by. */
interface Asked {
  readonly measures: Measures;
  readonly topic: TopicLikeness;
  readonly speeches: SpeechNumbers;
}

/** The weight of words of matter, each stem once, that another text has too and that it does not have. `degrees` are those of their kinship with it. */
function weighShared(
  words: readonly Word[],
  degrees: Float64Array,
  bitsOf: WordWeight,
): { readonly shared: number; readonly missing: number } {
  const seen = new Set<number>();
  let [shared, missing] = [0, 0];
  for (const [i, word] of words.entries()) {
    if (!word.content || seen.has(word.stemId)) continue;
    seen.add(word.stemId);
    if ((degrees[i] ?? 0) >= inCommon) shared += bitsOf(word);
    else missing += bitsOf(word);
  }
  return { shared, missing };
}

/** Days from a report within which what is printed may be of its occasion. */
const samePrint = 3;

/** The occasions that may be of either of two reports: their own, and the days around. */
function occasionsOf(a: Report, b: Report): ReadonlySet<string> {
  return new Set(
    [a, b].flatMap((report) => {
      const own = occasionOf(report);
      const day = isDay(own) ? parseDay(own) : null;
      if (day === null) return [own];
      const number = dayNumber(day);
      return Array.from({ length: 2 * samePrint + 1 }, (_, i) => isoDay(number + i - samePrint));
    }),
  );
}

/** What one speaker says in a pile. */
interface Speech {
  /** The same on occasions that are none of some others. Costs the others. */
  readonly beside: (own: ReadonlySet<string>) => Beside;
}

/** What a speaker says on some occasions. */
interface Beside {
  /** How many they are. */
  readonly occasions: number;
  /** On how many of them a word is used, by its stem. */
  readonly uses: (stemId: number) => number;
}

/** Speakers whose words are counted at a time. */
const mostKnown = 64;

/** All that one speaker says in a pile, under a number that nothing else ever has. */
interface SpeechNumber {
  readonly reports: readonly Report[];
  readonly number: number;
}

/** What each speaker said when last asked for: before the documents were dated, and after. */
export class SpeechNumbers {
  readonly #bySpeaker = new Map<string, readonly SpeechNumber[]>();
  #next = 0;

  /** What a speaker says: one that says the same reports as before has that number. */
  of(speaker: string, reports: readonly Report[]): SpeechNumber {
    const known = this.#bySpeaker.get(speaker) ?? [];
    const same = known.find((one) => isSame(one.reports, reports));
    const own = same ?? { reports, number: this.#next++ };
    const [other] = known.filter((one) => one !== own);
    if (own !== known[0]) this.#bySpeaker.set(speaker, other === undefined ? [own] : [own, other]);
    return own;
  }

  /** Forgets all speakers but these. */
  keep(speakers: ReadonlyMap<string, unknown>): void {
    for (const speaker of this.#bySpeaker.keys()) {
      if (!speakers.has(speaker)) this.#bySpeaker.delete(speaker);
    }
  }
}

function isSame(a: readonly Report[], b: readonly Report[]): boolean {
  return a.length === b.length && a.every((report, i) => report === b[i]);
}

/** What each speaker says, and on how many occasions anybody speaks, as a logarithm in steps. */
function createSpeeches(
  reports: readonly Report[],
  remembered: SpeechNumbers,
): {
  readonly of: (speaker: string) => Speech;
  readonly numberOf: (speaker: string) => number;
  readonly everybody: () => number;
} {
  const bySpeaker = new Map<string, SpeechNumber>();
  for (const [speaker, own] of groupBySpeaker(reports)) {
    bySpeaker.set(speaker, remembered.of(speaker, own));
  }
  remembered.keep(bySpeaker);
  let everybody: number | null = null;
  const known = new Map<string, Speech>();
  return {
    of: (speaker) => {
      const before = known.get(speaker);
      const speech = before ?? createSpeech(bySpeaker.get(speaker)?.reports ?? []);
      // Pairs come speaker by speaker: nobody is asked for again after many others.
      if (known.size >= mostKnown) known.clear();
      known.set(speaker, speech);
      return speech;
    },
    numberOf: (speaker) => bySpeaker.get(speaker)?.number ?? -1,
    everybody: () => {
      everybody ??= inSteps(Math.log2(1 + new Set(reports.map(occasionOf)).size));
      return everybody;
    },
  };
}

function groupBySpeaker(reports: readonly Report[]): Map<string, Report[]> {
  const out = new Map<string, Report[]>();
  for (const report of reports) {
    for (const speaker of report.speakerIds) pushUnder(out, speaker, report);
  }
  return out;
}

function createSpeech(reports: readonly Report[]): Speech {
  const numbers = new Map<string, number>();
  /** On how many occasions each stem is used, and the stems with the numbers of the occasions. */
  const counts = new Map<number, number>();
  const used = new Set<number>();
  const keyOf = (stemId: number, occasion: number): number => stemId * reports.length + occasion;
  for (const report of reports) {
    const occasion = occasionOf(report);
    const number = numbers.get(occasion) ?? numbers.size;
    numbers.set(occasion, number);
    for (const { stemId, content } of report.words) {
      if (!content) continue;
      const before = used.size;
      if (used.add(keyOf(stemId, number)).size > before) {
        counts.set(stemId, (counts.get(stemId) ?? 0) + 1);
      }
    }
  }
  return {
    beside: (own) => {
      const others = [...own].flatMap((occasion) => numbers.get(occasion) ?? []);
      return {
        occasions: numbers.size - others.length,
        uses: (stemId) => {
          let count = counts.get(stemId) ?? 0;
          if (count === 0) return 0;
          for (const number of others) if (used.has(keyOf(stemId, number))) count--;
          return count;
        },
      };
    },
  };
}

function isDay(occasion: string): boolean {
  return occasion.length === isoDayLength;
}

const isoDayLength = 10;

/** The day of a report, or its document where no day is known. */
function occasionOf({ date, statement }: Report): string {
  return date !== null && isDay(date) ? date : statement.doc;
}
