import { addUnder, dayNumber, parseDay } from "../../text/index.ts";
import { fitOf } from "./compare.ts";
import type { Comparison } from "./compare-units.ts";
import type { TopicLikeness } from "./elsewhere.ts";
import type { Report } from "./report.ts";

/** Documents that quote one speaker on one day beyond which they are not looked at two by two: those of one story share a remark. */
const mostOfDay = 12;
/** How rare speakers are, in bits, that show one story of two documents, of a pile that is thought to have so many documents at least; and how far both must have one topic else. */
const leastRare = 8;
const leastSize = 200;
const leastTopic = 0.18;

/** A document with the sentences of each known speaker, counted from its first. */
interface Telling {
  readonly doc: string;
  readonly spoken: ReadonlyMap<string, readonly number[]>;
}

/** Documents, where their sentences begin, and how far two have one topic. */
interface Laid {
  readonly docs: readonly Telling[];
  readonly starts: Int32Array;
  readonly topic: TopicLikeness;
}

/**
 * Pairs of documents that tell of one matter though no remark shows it: on one day both have words of speakers
 * whom few others have, or of one topic. Numbers as `findLeftOver` counts pairs. Costs the documents of
 * each speaker and day two by two, which are few.
 */
export function findTellings(reports: readonly Report[], { docs, starts, topic }: Laid): number[] {
  const told = new Map<string, number>();
  for (const { spoken } of docs) {
    for (const speaker of spoken.keys()) told.set(speaker, (told.get(speaker) ?? 0) + 1);
  }
  const byDay = new Map<string, Set<number>>();
  docs.forEach(({ spoken }, d) => {
    for (const [speaker, places] of spoken) {
      if (told.get(speaker) === 1) continue;
      for (const day of daysOf(places, reports, starts[d] as number)) {
        // Two days that follow one another meet under the later.
        addUnder(byDay, `${speaker} ${day}`, d);
        addUnder(byDay, `${speaker} ${day + 1}`, d);
      }
    }
  });
  const shared = new Map<number, Set<string>>();
  for (const [key, own] of byDay) {
    if (own.size < 2 || own.size > mostOfDay) continue;
    const speaker = key.slice(0, key.lastIndexOf(" "));
    for (const one of own) {
      for (const two of own) if (one < two) addUnder(shared, one * docs.length + two, speaker);
    }
  }
  const rarity = (speaker: string): number =>
    Math.log2(Math.max(leastSize, docs.length) / (told.get(speaker) ?? 1));
  const isOne = (pair: number, speakers: ReadonlySet<string>): boolean => {
    const bits = [...speakers].reduce((sum, speaker) => sum + rarity(speaker), 0);
    if (speakers.size > 1 && bits >= leastRare) return true;
    const two = pair % docs.length;
    const one = (pair - two) / docs.length;
    return topic(docs[one]?.doc ?? "", docs[two]?.doc ?? "") >= leastTopic;
  };
  return [...shared].flatMap(([pair, speakers]) => (isOne(pair, speakers) ? pair : []));
}

/** The days that the sentences of a speaker in a document are of, as numbers. */
function daysOf(
  places: readonly number[],
  reports: readonly Report[],
  start: number,
): readonly number[] {
  const dates = new Set(places.map((at) => reports[start + at]?.date ?? ""));
  return [...dates].flatMap((date) => {
    const day = date.length === isoDayLength ? parseDay(date) : null;
    return day === null ? [] : dayNumber(day);
  });
}

const isoDayLength = 10;

/** What two sentences must have where nothing but their speakers and their topic shows one matter: how well they fit, what is quoted, and weight in bits. */
const ofTelling = { fit: 0.155, quoted: 0.75, bits: 16 } as const;

/** Whether words of one person that no other remark of their documents bears out are one remark: both say something, and an outlet retells them. */
export function isSureAlone(own: Comparison, a: Report, b: Report): boolean {
  if (own.quoted < ofTelling.quoted || own.bits < ofTelling.bits) return false;
  if (fitOf(own) < ofTelling.fit || a.person === null || b.person === null) return false;
  if (a.transcript || b.transcript || (isDirect(a) && isDirect(b))) return false;
  return saysSomething(a) && saysSomething(b);
}

function isDirect({ statement }: Report): boolean {
  return statement.form === "direct";
}

/** Forms of verbs that make a sentence of words, and words that only a sentence has for its subject. */
const ofSentence =
  /^(?:am|is|are|was|were|been|be|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shall|cannot|i|we|he|she|they|it|you|there|[a-z]+n't|[a-z]+'(?:ll|ve|re|d|m))$/;

/** Whether words say something, or what somebody will do: *his crown* and *the system* do not. */
function saysSomething({ words }: Report): boolean {
  return words[0]?.form === "to" || words.some(({ form }) => ofSentence.test(form));
}
