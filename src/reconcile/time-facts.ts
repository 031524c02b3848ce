import type { Doc, Timex } from "../doc/index.ts";
import { functionWords } from "../lang/en/function-words.ts";
import { isHappenedOn } from "../lang/en/happened-on.ts";
import { irregularPasts } from "../lang/en/past-forms.ts";
import { stemOf } from "../lang/en/stem.ts";
import { cite, type Evidence } from "../record/index.ts";
import { firstEndingAfter, type Span } from "../text/index.ts";

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

/** Words before a time that put it ahead of the telling, up to the time: *will open on*, *by*, *opens on*. Not *killed by police on*. */
const toCome =
  /\b(?:(?:[Ww]ill|[Ww]ould|[Ss]hall|due|scheduled|set (?:for|to)|expected|on trial|(?:takes|opens|begins|meets|faces|goes|flies|arrives|returns|resumes|expires)|dates? of|deadline)\b(?:(?!\b(?:was|were|had|did)\b)[^.])*|(?:[Bb]y|[Uu]ntil|[Tt]ill|[Tt]hrough|next|now and)\s+(?:(?:the|early|late|mid|end|of|about|around|at|least)\s+)*)$/u;
/** *Is to meet*, *plans to meet*, and the word that governs it. Not *flew to Brenn*, *led to the verdict*, *spoke to reporters*. */
const toDo =
  /([\p{L}’']+)\s+to (?!(?:the|an?|his|her|their|its|this|that|these|those|my|our|your)\b)(?!\p{Ll}+[^su]s\b)(\p{Ll}+)\b/gu;
/** Pasts that tell of a plan all the same: *vowed to open it on*. */
const plans: ReadonlySet<string> = new Set(
  "agreed asked called decided destined expected hoped intended invited ordered planned pledged poised prepared promised required scheduled slated summoned supposed urged vowed wanted".split(
    " ",
  ),
);
/** *Ahead of Monday’s vote*, *pending his hearing*. */
const aheadOf = /\b(?:ahead of|in advance of|pending|upcoming)\b[^.;,]*$/;
/** *Before the caucus of*, *three weeks away, on*: of a day, which is named so while it is to come, not of a weekday. */
const beforeDay = /\b(?:before|away,?)\s(?:(?!\b(?:after|since|had|was|were)\b)[^.;,])*$/;
/** *A 5 June deadline*, *the 5 June council election*: a date put before what it was set for, but for *after the 5 June election*. */
const setFor =
  /^[\s-]+(?:(?!and\b)\p{L}+ )?(?:deadline|primary|caucus(?:es)?|elections?|ballot|referendum|run-?off)\b/u;
const afterOrIn =
  /\b(?:after|since|following|in|at|during)(?:\s(?:the|an?|its|\p{Lu}[\p{L}.]*['’]s))*\s*$/u;
/** A present that tells of a plan, and nothing of the past behind it: *the Rovers meet Halme in the final on*. */
const meets =
  /(?:\p{L}s|\p{Lu}\p{L}+|[Tt]hey) (?:meet|play|fly|begin|arrive|return|travel)\b(?:(?!\b(?:was|were|had|did)\b)[^.,;])* on $/u;
/** *He was at large until*: told as past whatever follows. */
const wasUntil =
  /\b(?:was|were|had|did|lasted|lived|served|remained|stayed)\b(?![^.]*\b(?:expected|due|scheduled|set|slated|supposed) to\b)[^.]*\b(?:until|through|to|by)\b[^.]*$/i;
/** A verb of saying right before a time. */
const saidOn =
  /\b(?:said|told|announced|reported|confirmed|added|warned|acknowledged)\b(?:\s+\p{L}+){0,3}\s+(?:on |late |early )?$/iu;
/** Characters before a time in which these are looked for. */
const leadLength = 40;
/** The same for a plan in the present. */
const planLength = 72;

/** A document's time expressions but for those counted from another time in the text, in text order. One pass. */
export function timeFacts(doc: Doc<"sentences" | "timexes">): TimeFact[] {
  const { sentences, timexes } = doc.layers;
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
    const far = doc.text.slice(Math.max(0, timex.start - planLength), timex.start);
    const lead = far.slice(-leadLength);
    const saying = saidOn.exec(lead);
    // *to use a gun, she said on Tuesday*: only what follows the saying puts its time ahead.
    const before = saying === null ? lead : saying[0];
    const after =
      timex.type === "DURATION" &&
      /^\s+(?:to the day\s+)?(?:after|since|following)\b/.test(
        doc.text.slice(timex.end, timex.end + afterReach),
      );
    const clauseEnd = after ? endOfClause(doc.text, timex.end) : timex.end;
    const clause = after ? own.filter(({ start }) => start >= timex.end && start < clauseEnd) : own;
    return [
      {
        value: timex.relative === null ? timex.value : null,
        relative: timex.relative,
        toCome:
          ((toCome.test(before) || isToBeDone(before)) && !wasUntil.test(before)) ||
          (saying === null && meets.test(far)) ||
          (saying === null && isSetFor(doc.text, timex, lead)),
        happened: isHappenedOn(lead),
        said: saying !== null,
        after,
        sentence,
        words: stemsFrom(clause, timex),
        deed: after
          ? (clause.find(({ isPast }) => isPast)?.stem ?? null)
          : saying === null
            ? deedAt(own, timex)
            : null,
        evidence: cite(doc, timex),
      },
    ];
  });
}

/** Whether a day is named as that of something to come: *ahead of the 5 June vote*, *a 5 June deadline*. */
function isSetFor(text: string, { end, relative }: Timex, lead: string): boolean {
  if (aheadOf.test(lead)) return true;
  if (relative?.startsWith("day=") !== true) return false;
  const behind = text.slice(end, end + setForReach);
  return beforeDay.test(lead) || (setFor.test(behind) && !afterOrIn.test(lead));
}

/** Characters behind a day in which what it was set for stands. */
const setForReach = 40;

/** *Is to open it on*; not *declined to comment on*, nor *that came to mourn gathered on*. */
function isToBeDone(before: string): boolean {
  const last = [...before.matchAll(toDo)].at(-1);
  if (last === undefined) return false;
  const [words, governor = "", verb = ""] = last;
  const rest = before.slice(last.index + words.length);
  if (/\.|\b(?:was|were|had|did)\b/.test(rest)) return false;
  const done = /(\p{Ll}+)\s+(?:(?:late|early|on|in|at)\s+)*$/u.exec(rest)?.[1] ?? "";
  const isDone = verb !== "be" && isPastForm(done);
  return !isDone && (!isPastForm(governor) || plans.has(governor));
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

/** Words of a sentence beyond which no more are kept: a list without full stops tells no one event. */
const mostWords = 60;

/** A content word and where it stands. */
interface Word {
  readonly stem: string;
  readonly start: number;
  readonly isPast: boolean;
}

/** The content words of a sentence that are not part of a time. `timexes` are in text order. */
function contentWords(text: string, { start, end }: Span, timexes: readonly Span[]): Word[] {
  const out: Word[] = [];
  let next = firstEndingAfter(timexes, start);
  for (const { 0: word, index } of text.slice(start, end).matchAll(/[\p{L}\p{N}]{3,}/gu)) {
    const at = start + index;
    while ((timexes[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++;
    if ((timexes[next]?.start ?? Number.POSITIVE_INFINITY) <= at) continue;
    const lower = word.toLowerCase();
    if (!functionWords.has(lower)) {
      out.push({ stem: stemOf(lower), start: at, isPast: isPastForm(lower) });
    }
    if (out.length >= mostWords) break;
  }
  return out;
}

function isPastForm(word: string): boolean {
  return /[^e]ed$/.test(word) || irregularPasts.has(word);
}

/** Characters from a time within which its verb stands. */
const deedReach = 40;

/** The past tense nearest to a time; of two as near the one before it. */
function deedAt(words: readonly Word[], { start, end }: Span): string | null {
  let best: Word | null = null;
  let least = deedReach;
  for (const word of words) {
    // A word before is as near as its end, not its start.
    const away = word.start < start ? start - word.start - word.stem.length : word.start - end;
    if (!word.isPast || away >= least) continue;
    best = word;
    least = away;
  }
  return best?.stem ?? null;
}

/** Each stem once, those nearest to a time first. */
function stemsFrom(words: readonly Word[], { start, end }: Span): string[] {
  const away = (at: number): number => (at < start ? start - at : at - end);
  return [
    ...new Set(words.toSorted((a, b) => away(a.start) - away(b.start)).map(({ stem }) => stem)),
  ];
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
