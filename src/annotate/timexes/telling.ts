import type { DayLine, Doc, Sentence, Timex } from "../../doc/index.ts";
import { edtfOf, referenceOf, resolveRelative } from "../../doc/index.ts";
import type { Day } from "../../text/index.ts";
import { dayNumber, firstEndingAfter, parseDay } from "../../text/index.ts";
import { clockAfter, endOfDays, isWeekdayOf } from "./after-another.ts";
import { directionAt, isSurelyPast } from "./direction.ts";
import type { Found } from "./found.ts";

/**
 * A day without its year is of one spoken of that lies so many years back, within so many characters of the last time,
 * where the last such day lies more than so many days before the writing. In the news of `timex/` a year spoken of that is
 * nearer is not that of what follows (12 of 14).
 */
const longPast = { years: 5, reach: 400, days: 60 };

type Relative = Found & { readonly relative: string };

/** Characters after the name of a quarter within which *a year earlier* is that quarter of the year before. */
const quarterReach = 900;

/** A text as it tells of times, one expression after the other: what is spoken of is what later ones are counted from. */
export class Telling {
  readonly #doc: Doc<"tokens" | "sentences" | "tags">;
  /** The day of writing; null where the document does not give it. */
  readonly #writing: Day | null;
  /** Whether the text tells of years long past, so that *on 6 July* is of the year last named. */
  readonly #isNarrative: boolean;
  readonly #dayLines: readonly DayLine[];
  /** How many of the day lines have been passed. */
  #linesPassed = 0;
  #last: Timex | null = null;
  /** The time last spoken of, and whether it is known to the month and to the day. */
  #spokenOf: Day | null = null;
  #isNear = false;
  #isDay = false;
  #quarter: { readonly value: string; readonly at: number } | null = null;

  constructor(
    doc: Doc<"tokens" | "sentences" | "tags">,
    {
      writing,
      isNarrative,
      dayLines,
    }: {
      readonly writing: Day | null;
      readonly isNarrative: boolean;
      readonly dayLines: readonly DayLine[];
    },
  ) {
    this.#doc = doc;
    this.#dayLines = dayLines;
    this.#writing = writing;
    this.#isNarrative = isNarrative;
  }

  /** The next expression with its value; null for one that counts from what the text does not give. */
  resolve(found: Found): Timex | null {
    const { relative } = found;
    const timex =
      relative === null ? this.#absolute(found) : this.#relative({ ...found, relative });
    if (timex !== null) this.#last = timex;
    return timex;
  }

  #absolute({ start, end, type, value }: Found): Timex {
    this.#speakOf(value);
    if (value !== null && isQuarter(value)) this.#quarter = { value, at: start };
    return { start, end, type, value, relative: null };
  }

  #relative(found: Relative): Timex | null {
    const { start, end, type, relative } = found;
    const { text } = this.#doc;
    const sentence = this.#sentenceAt(start)?.start ?? start;
    const clock = clockAfter(text, this.#last, { start, relative, sentence });
    if (clock !== null) return { start, end, type, ...clock };
    if (isWeekdayOf(text, this.#last, found)) {
      return { start, end, type, value: this.#last?.value ?? null, relative: null };
    }
    const quarter = this.#quarter;
    const near = quarter !== null && start - quarter.at < quarterReach ? quarter.value : null;
    const yearBefore = relative === "year:-1" && /^an?\b/i.test(text.slice(start, end));
    if (relative.startsWith("period:") || (yearBefore && near !== null)) {
      return this.#ofPeriod(found, near);
    }
    const until = endOfDays(text, this.#last, found);
    return until === null ? this.#counted(found) : { start, end, type, value: until, relative };
  }

  /** *the quarter*, *a year earlier*: the one that the text has named, else the one before the writing. */
  #ofPeriod({ start, end, type, relative }: Relative, near: string | null): Timex | null {
    const back = relative.startsWith("period:0") ? 0 : 1;
    if (near !== null) {
      return { start, end, type, value: yearsBefore(near, back), relative: `+${relative}` };
    }
    if (this.#writing === null) return null;
    const own = back === 1 ? "year:-1" : "quarter:-1";
    const value = resolveRelative(own, this.#writing, "past");
    return { start, end, type, value, relative: own };
  }

  /** What is counted from the writing, or from the time last spoken of. */
  #counted(found: Relative): Timex {
    const { start, end, type, relative, anchored } = found;
    const told = this.#isOfTold(found);
    // *I remember that Monday*: one that the text knows of and the reader does not.
    if (anchored && !told && relative.startsWith("weekday")) {
      return { start, end, type, value: null, relative: `+${relative}` };
    }
    const line = this.#dayLineAbove(start);
    const now = line ?? this.#writing;
    const reference = told ? (this.#spokenOf ?? now) : now;
    const isUntold = (told || anchored) && this.#isUntold(relative);
    const value = reference === null || isUntold ? null : this.#valueFrom(reference, found, told);
    if (value !== null && isQuarter(value)) this.#quarter = { value, at: start };
    // *At 9 o'clock* names no day that what follows could count from.
    if (this.#leadsOn(found, told) && !/^day:0:T\d/.test(relative)) this.#speakOf(value);
    const isBound = told || isUntold || line !== null;
    return { start, end, type, value, relative: isBound ? `+${relative}` : relative };
  }

  /**
   * Whether days are counted from what is known to the month, the week or the year alone: *In November they met. A week
   * later …*; or on from nothing that the text tells of: *two days later*.
   */
  #isUntold(relative: string): boolean {
    return this.#spokenOf === null
      ? referenceOf(this.#last?.value ?? "") === null && /^(?:day|week|month):[1-9]/.test(relative)
      : !this.#isDay && /^(?:day:(?!0:)|week:|[<>=]*weekday=)/.test(relative);
  }

  /** The day of the line under which a place stands; null where it stands under none. Places are asked for in text order. */
  #dayLineAbove(start: number): Day | null {
    const lines = this.#dayLines;
    while ((lines[this.#linesPassed]?.start ?? Number.POSITIVE_INFINITY) < start) {
      this.#linesPassed++;
    }
    return lines[this.#linesPassed - 1]?.day ?? null;
  }

  /**
   * Whether an expression counts from the time spoken of. A history tells in that time; *today* and
   * *now* are still the writer's. A whole year that is spoken of tells no weekday.
   */
  #isOfTold({ start, end, relative, anchored }: Relative): boolean {
    if (this.#isOfLongPast(start, relative)) return true;
    const isOfHistory = (): boolean =>
      /=|^day:0:T/.test(relative) || isThePeriod(this.#doc.text.slice(start, end));
    return (
      (anchored || (this.#isNarrative && isOfHistory())) &&
      (this.#isNear || !/weekday|weekend|^(?:day|week):/.test(relative))
    );
  }

  /** *In January 1998 they walked out. On 6 February …*: of that year, where such a day of the last year lies far back. */
  #isOfLongPast(start: number, relative: string): boolean {
    const [last, told, now] = [this.#last, this.#spokenOf, this.#writing];
    if (last === null || told === null || now === null || !this.#isNear) return false;
    if (!/^(?:day|month)=/.test(relative) || now.year - told.year < longPast.years) return false;
    const near = referenceOf(resolveRelative(relative, now, "past") ?? "");
    return (
      start - last.end < longPast.reach &&
      near !== null &&
      dayNumber(now) - dayNumber(near) > longPast.days
    );
  }

  #sentenceAt(start: number): Sentence | undefined {
    const { sentences } = this.#doc.layers;
    return sentences[firstEndingAfter(sentences, start)];
  }

  #valueFrom(
    reference: Day,
    { start, end, relative, anchored }: Relative,
    told: boolean,
  ): string | null {
    const sentence = this.#sentenceAt(start);
    const direction =
      sentence === undefined ? "past" : directionAt(this.#doc, { start, end }, sentence);
    const isPast =
      direction === "past" &&
      !told &&
      relative.startsWith("month=") &&
      sentence !== undefined &&
      isSurelyPast(this.#doc, { start, end }, sentence);
    return isPast
      ? resolvePast(relative, reference)
      : resolveRelative(relative, reference, told && !anchored ? "told" : direction);
  }

  /** Whether what follows may count from it. News compares each figure with *a year earlier*: these do not lead on from one another. */
  #leadsOn({ relative, anchored }: Relative, told: boolean): boolean {
    return this.#isNarrative
      ? told && !relative.startsWith("year:")
      : !anchored || /^=(?:day|month)=|^day:-?[1-9]\d?$/.test(relative);
  }

  /** A season leads a story in, and does not carry it off: *they hoped for the spring of 1919*. */
  #speakOf(value: string | null): void {
    if (value === null || (this.#spokenOf !== null && isPart(value))) return;
    const day = referenceOf(value) ?? parseDay(edtfOf(value)?.slice(0, 10) ?? "");
    if (day === null) return;
    this.#isNear = /^\d{4}-\d\d/.test(value);
    this.#isDay = /^\d{4}-\d\d-\d\d/.test(value);
    this.#spokenOf = day;
  }
}

/** The last such month or day that has begun by the reference. */
function resolvePast(relative: string, reference: Day): string | null {
  const near = resolveRelative(relative, reference, "past");
  const day = near === null ? null : referenceOf(near);
  return day === null || dayNumber(day) <= dayNumber(reference)
    ? near
    : resolveRelative(`<${relative}`, reference, "past");
}

/** *the year*, *the end of the month*: those a history is telling of. */
function isThePeriod(words: string): boolean {
  return /\bthe (?:year|month|week)$|^(?:year|month)['’]s end$/i.test(words);
}

/** A season, a quarter or a half of a year. */
function isPart(value: string): boolean {
  return /^\d{4}-[SFWQH]/.test(value);
}

function isQuarter(value: string): boolean {
  return /^\d{4}-[QH]\d$/.test(value);
}

function yearsBefore(period: string, years: number): string {
  return String(Number(period.slice(0, 4)) - years).padStart(4, "0") + period.slice(4);
}
