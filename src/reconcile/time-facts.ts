import type { Doc, Timex } from "../doc/index.ts";
import { isHappenedOn } from "../lang/en/happened-on.ts";
import { cite, type Evidence } from "../record/index.ts";
import { countedTimes } from "./counted-times.ts";
import { contentWords, deedAt, deedBehind, ownClause, stemsFrom, type Word } from "./time-words.ts";
import { leadOf } from "./to-come.ts";

/** A time expression and what dating asks of it. */
export interface TimeFact {
  /** Null where it depends on when the document was written. */
  readonly value: string | null;
  /** *today*, *this Friday (24)*: see the timexes stage for the form; null for an absolute value. */
  readonly relative: string | null;
  /** Whether the words before it put it ahead: *will open on*, *until*. */
  readonly toCome: boolean;
  /** Whether the words right before it tell, beyond doubt, what took place then: *was signed on*. */
  readonly happened: boolean;
  /** Whether a verb of saying stands right before it: *said on Tuesday*. */
  readonly said: boolean;
  /** Whether what it is counted from follows: *a year after the flood*. */
  readonly after: boolean;
  /** Number of its sentence, from 0. */
  readonly sentence: number;
  /** Stems of the content words of its sentence but for those of times, each once, the nearest first; of what it is counted from, where that follows. */
  readonly words: readonly string[];
  /** Stem of the past tense or participle nearest to it, what was done then: *was convicted on Monday*; the first of what is counted from; null where none is near, and where it is only when something was said. */
  readonly deed: string | null;
  readonly evidence: Evidence;
}

/** A document's time expressions but for those counted from another time in the text, in text order. One pass. */
export function timeFacts(doc: Doc<"sentences" | "timexes">): TimeFact[] {
  const { sentences } = doc.layers;
  const timexes = countedTimes(doc);
  const words = new Map<number, readonly Word[]>();
  let sentence = 0;
  return timexes.flatMap((timex) => {
    // A stop set apart, *Nov . 30*, is taken for the end of a sentence: the time is of the one it ends in.
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) < timex.end) {
      sentence++;
    }
    if (timex.relative?.startsWith("+") === true || isOfTheText(doc.text, timex)) return [];
    const at = sentences[sentence];
    let own = words.get(sentence);
    if (own === undefined) {
      own = at === undefined ? [] : contentWords(doc.text, at, timexes);
      words.set(sentence, own);
    }
    const { toCome, saying, lead } = leadOf(doc.text, timex);
    const after =
      timex.type === "DURATION" &&
      (doc.text.slice(timex.start, timex.end).endsWith("anniversary") ||
        /^\s+(?:to the day\s+)?(?:after|since|following)\b/.test(
          doc.text.slice(timex.end, timex.end + afterReach),
        ));
    const clauseEnd = after ? endOfClause(doc.text, timex.end) : timex.end;
    const clause = after ? own.filter(({ start }) => start >= timex.end && start < clauseEnd) : own;
    return [
      {
        value: timex.relative === null ? timex.value : null,
        relative: timex.relative,
        toCome,
        happened: isHappenedOn(lead),
        said: saying,
        after,
        sentence,
        words: stemsFrom(
          clause,
          timex,
          after || at === undefined ? clause : ownClause(doc.text, own, timex, at, timexes),
        ),
        deed: after
          ? deedBehind(doc.text, clause, timex)
          : !saying && !toCome
            ? deedAt(own, timex)
            : null,
        evidence: cite(doc, timex),
      },
    ];
  });
}

/** Characters behind a length in which *to the day after* stands. */
const afterReach = 24;
/** Characters after *a year after* in which its event is named. */
const clauseLength = 160;

function endOfClause(text: string, start: number): number {
  const end = text.slice(start, start + clauseLength).search(/[,;:.]\s/);
  return end < 0 ? start + clauseLength : start + end;
}

/** *two days later*, *the same day*: counted from another time in the text, also where that one is not known. */
function isOfTheText(text: string, { start, end, relative }: Timex): boolean {
  if (relative?.startsWith("day:") !== true) return false;
  const words = text.slice(start, end);
  return (
    /\b(?:later|earlier|previous|following|same|next|before|after)\b/i.test(words) &&
    !/\b(?:today|yesterday|tomorrow|tonight|this)\b/i.test(words)
  );
}

/** *Ida Moreth, 47, was*: the name's last word and the age. */
const nameAndAge = /(\p{Lu}[\p{L}'’-]+)(?: [JS]r ?\.?)? ?, (\d{1,2}) ?,/gu;

/** People and how old they are said to be, each once, in text order. */
export function agesIn(text: string): (readonly [string, number])[] {
  const ages = new Map<string, number>();
  for (const [, name = "", age] of text.matchAll(nameAndAge)) {
    if (!ages.has(name)) ages.set(name, Number(age));
  }
  return [...ages];
}
