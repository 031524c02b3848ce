import { blocks } from "../../annotate/blocks/index.ts";
import { pipeline } from "../../annotate/pipeline.ts";
import { sentences } from "../../annotate/sentences/index.ts";
import { tags } from "../../annotate/tags/index.ts";
import { timexes } from "../../annotate/timexes/index.ts";
import { tokens } from "../../annotate/tokens/index.ts";
import { createPlainDoc, type Timex } from "../../doc/index.ts";
import { functionWords } from "../../lang/en/function-words.ts";
import {
  askingNouns,
  countingWords,
  isAskingVerb,
  isStandingWord,
} from "../../lang/en/question-words.ts";
import { baseFormOf } from "../../lang/en/synonyms.ts";
import { type DateRange, dateRange } from "../../record/index.ts";
import {
  dayNumber,
  findWords,
  foldWord,
  isoDay,
  monthLength,
  type Span,
} from "../../text/index.ts";

/** A word of a question. */
export interface QuestionWord extends Span {
  /** As search compares it. */
  readonly form: string;
  /** Base form of an irregular past or plural; any other word as it is. */
  readonly lemma: string;
  /** Whether it is written with a capital and does not only begin the question. */
  readonly isCapital: boolean;
  /** Whether `’s` follows. */
  readonly isOwner: boolean;
  /** What the word does by itself; names are found later, in the record. */
  readonly kind: "grammar" | "asking" | "time" | "matter";
}

/** A question cut into words, before anything is looked up. */
export interface ParsedQuestion {
  readonly words: readonly QuestionWord[];
  /** Days asked for; null when any will do. */
  readonly dates: DateRange | null;
  /** The words that the days were read from. */
  readonly time: string | null;
  /** It asks where somebody stands, or for a number. */
  readonly wantsStance: boolean;
  readonly wantsFigure: boolean;
  /** What was not understood, in sentences for the person who asked. */
  readonly remarks: readonly string[];
}

/** A question is read by the stages that read documents, without their models: dates need none. */
const stages = pipeline()
  .add(blocks())
  .add(tokens())
  .add(sentences(null))
  .add(tags(null))
  .add(timexes());

/** Characters that are read; nobody types more. */
const longest = 600;

/** Cuts a question into words and reads its dates. Never fails; what it cannot use it names in `remarks`. */
export function parseQuestion(input: string): ParsedQuestion {
  const question = input.slice(0, longest);
  const remarks = input.length > longest ? ["Only the beginning of the question was read."] : [];
  const { layers } = stages.run(createPlainDoc(question));
  const times = layers.timexes.filter(({ type }) => type === "DATE" || type === "TIME");
  const spans = findWords(question);
  const words = spans.map((span, at): QuestionWord => {
    const text = question.slice(span.start, span.end);
    const form = foldWord(text);
    const isTime = times.some(({ start, end }) => span.start >= start && span.end <= end);
    return {
      ...span,
      form,
      lemma: baseFormOf(form),
      isCapital: /^\p{Lu}/u.test(text) && at > 0,
      isOwner: /^['’]s\b/.test(question.slice(span.end)),
      kind: isTime ? "time" : kindOf(form),
    };
  });
  const { dates, used, unread } = datesOf(question, words, times);
  if (unread.length > 0) {
    remarks.push(
      `“${unread.join("”, “")}” was left out: a question has no day of its own. Name the day, month or year.`,
    );
  }
  return {
    words,
    dates,
    time: used,
    wantsStance: words.some(({ form }) => isStandingWord(form)),
    wantsFigure: words.some(({ form }) => countingWords.has(form)),
    remarks,
  };
}

function kindOf(form: string): QuestionWord["kind"] {
  // What is left of *don’t* and *Orvelle’s* is no word.
  if (form.length === 1 && !/\p{N}/u.test(form)) return "grammar";
  if (isAskingVerb(form) || askingNouns.has(form)) return "asking";
  return functionWords.has(form) || countingWords.has(form) ? "grammar" : "matter";
}

interface Dates {
  readonly dates: DateRange | null;
  readonly used: string | null;
  readonly unread: readonly string[];
}

/** From the first to the last day named; *since* and *before* leave one end open. */
function datesOf(question: string, words: readonly QuestionWord[], times: readonly Timex[]): Dates {
  const unread: string[] = [];
  const used: string[] = [];
  let dates: DateRange | null = null;
  for (const { start, end, value } of times) {
    const text = question.slice(start, end);
    const range = value === null ? null : dateRange(value.replace(/-(?:SP|SU|FA|WI)$/, season));
    if (range === null) {
      unread.push(text);
      continue;
    }
    const before = words.findLast((word) => word.end <= start)?.form ?? "";
    const open = openEnd(range, before);
    used.push(before === "" || open === range ? text : `${before} ${text}`);
    dates = dates === null ? open : join(dates, open);
  }
  return { dates, used: used.length === 0 ? null : used.join(", "), unread };
}

/** TIMEX3's seasons in EDTF. */
function season(ending: string): string {
  return { "-SP": "-21", "-SU": "-22", "-FA": "-23", "-WI": "-24" }[ending] ?? ending;
}

function openEnd(range: DateRange, before: string): DateRange {
  switch (before) {
    case "since":
    case "from":
      return { from: range.from, to: lastOfAll };
    case "after":
      return { from: shifted(range.to, 1), to: lastOfAll };
    case "before":
      return { from: "", to: shifted(range.from, -1) };
    case "until":
    case "till":
    case "by":
      return { from: "", to: range.to };
    default:
      return range;
  }
}

const lastOfAll = "9999-12-31";

/** The day before or after one; ranges write every month with 31 days. */
function shifted(day: string, by: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const real = Math.min(date, monthLength(year, month));
  return isoDay(dayNumber({ year, month, day: real }) + by);
}

/** *from March to May*: the open end of one is closed by the other. */
function join(a: DateRange, b: DateRange): DateRange {
  if (a.to.startsWith("9999") && b.from !== "") return { from: a.from, to: b.to };
  const [from = ""] = [a.from, b.from].toSorted();
  const [, to = ""] = [a.to, b.to].toSorted();
  return { from, to };
}
