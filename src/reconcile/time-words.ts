import type { Timex } from "../doc/index.ts";
import { functionWords } from "../lang/en/function-words.ts";
import { irregularPasts } from "../lang/en/past-forms.ts";
import { stemOf } from "../lang/en/stem.ts";
import { firstEndingAfter, type Span } from "../text/index.ts";

/** Words of a sentence beyond which no more are kept: a list without full stops tells no one event. */
const mostWords = 60;

/** A content word and where it stands. */
export interface Word {
  readonly stem: string;
  readonly start: number;
  readonly isPast: boolean;
}

/** The content words of a sentence that are not part of a time. `timexes` are in text order. */
export function contentWords(text: string, { start, end }: Span, timexes: readonly Span[]): Word[] {
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

export function isPastForm(word: string): boolean {
  return /[^e]ed$/.test(word) || irregularPasts.has(word);
}

/** Characters from a time within which its verb stands. */
const deedReach = 40;

/** The past tense nearest to a time; of two as near the one before it. */
export function deedAt(words: readonly Word[], { start, end }: Span): string | null {
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

/** The deed that a length is counted from, *after the ferry sank*; null where a noun tells of it and a clause follows, *after the flood that killed six*. */
export function deedBehind(text: string, words: readonly Word[], { end }: Span): string | null {
  const deed = words.find(({ isPast }) => isPast);
  if (deed === undefined) return null;
  return /\b(?:that|which|who|whose)\b/.test(text.slice(end, deed.start)) ? null : deed.stem;
}

/** Each stem once: those of the time's own clause first, and of these the nearest. */
export function stemsFrom(
  words: readonly Word[],
  { start, end }: Span,
  own: readonly Word[],
): string[] {
  const isOwn = new Set(own);
  const away = (word: Word): number =>
    (isOwn.has(word) ? 0 : mostWords * mostWords) +
    (word.start < start ? start - word.start : word.start - end);
  return [...new Set(words.toSorted((a, b) => away(a) - away(b)).map(({ stem }) => stem))];
}

/** What parts two clauses, each with a time of its own. */
const clauseMark = /[,;:] |\b(?:and|but|who|which|where|while|when|after|before)\b/g;
/** Characters between the beginning of a clause and a time that opens it. */
const opens = 6;

/**
 * Of a sentence with several times, the words of one's own clause: *beat Halme on Saturday and meet
 * Brenn on 20 March*. What stands between two times is parted at the first mark behind the one before,
 * or, where that one opens its clause, at the last before the other; at neither where none stands.
 */
export function ownClause(
  text: string,
  words: readonly Word[],
  time: Span,
  sentence: Span,
  times: readonly Timex[],
): readonly Word[] {
  const first = firstEndingAfter(times, sentence.start);
  const others = times.slice(first, first + timesLooked);
  const before = others.findLast(
    ({ type, start, end }) => isDayLike(type) && end <= time.start && start >= sentence.start,
  );
  const behind = others.find(
    ({ type, start, end }) => isDayLike(type) && start >= time.end && end <= sentence.end,
  );
  if (before === undefined && behind === undefined) return words;
  const from = before === undefined ? sentence.start : partAt(text, before, time, sentence);
  const to = behind === undefined ? sentence.end : partAt(text, time, behind, sentence);
  return words.filter(({ start }) => start >= from && start < to);
}

/** Times of one sentence that are looked at. */
const timesLooked = 12;

function isDayLike(type: Timex["type"]): boolean {
  return type === "DATE" || type === "TIME";
}

/** Where the clause of one time ends and that of the next begins. */
function partAt(text: string, { start, end }: Span, next: Span, sentence: Span): number {
  const marks = [...text.slice(end, next.start).matchAll(clauseMark)].map(
    ({ index }) => end + index,
  );
  const lead = text.slice(sentence.start, start);
  const opening = lead.length <= opens || /[,;:] (?:and |but )?(?:on )?$/.test(lead);
  return (opening ? marks.at(-1) : marks[0]) ?? (opening ? next.start : end);
}
