import type { Doc, Timex } from "../doc/index.ts";
import { smallNumberWords } from "../lang/en/numbers.ts";
import type { Statement } from "../record/index.ts";
import { firstEndingAfter, overlaps, type Span } from "../text/index.ts";

/** The relative time by which a statement is dated, where only the record can resolve it; null where none is known. */
export function relativeDateOf(doc: Doc<"timexes">, { dateEvidence }: Statement): string | null {
  if (dateEvidence === null) return null;
  const timex = doc.layers.timexes[firstEndingAfter(doc.layers.timexes, dateEvidence.start)];
  return timex?.value === null && timex.start === dateEvidence.start ? timex.relative : null;
}

/** What may stand between a cue and its time: *said late on Monday*, *told reporters on Monday*. */
const between = /^\s*(?:\p{L}+\s+){0,3}?(?:late|early|earlier|on|in|at)?\s*$/u;
/** *The envoy of the League, **who in** May said*. */
const afterWho = /,\s+(?:who|which)(?:\s+(?:on|in|at|late|early|earlier))?\s+$/u;
/** What may stand between a time that opens the sentence and the source: *On Monday, the minister said*. */
const opening = /^\s*,?\s*(?:the\s+|\p{L}+\s+){0,2}$/iu;
/** What stands before a time that opens its sentence. */
const opensSentence = /(?:^|[.\n"”!?]\s*|\b(?:On|In|At)\s)$/u;
/** And before the time of the occasion that opens it: *At her talks with the premier earlier **today**, Orlu said*. */
const onOccasion = /(?:^|[.\n"”!?]\s*)(?:In|At|During)\s[^.,:;!?\n"“”]+\s$/u;
const longestOccasion = 120;
/** Characters of a cue's surroundings that are looked at. */
const reach = 60;

/**
 * The relative time that a statement's cue stands with (`day:0` in *said today*), where
 * only the record can resolve it; null where none does. A time inside the words said, or
 * beyond a comma, is the time of something else.
 */
export function relativeSaidAt(doc: Doc<"timexes">, statement: Statement): string | null {
  const { timexes } = doc.layers;
  const [cue] = statement.cue;
  if (cue === undefined) return null;
  const from = Math.max(0, Math.min(cue.start, statement.source[0]?.start ?? cue.start) - reach);
  for (let i = firstEndingAfter(timexes, from); i < timexes.length; i++) {
    const timex = timexes[i];
    if (timex === undefined || timex.start > cue.end + reach) break;
    if (timex.relative === null || timex.value !== null || timex.type === "SET") continue;
    if (timex.relative.startsWith("+")) continue;
    if (statement.content.some((span) => overlaps(span, timex))) continue;
    if (standsWith(doc.text, statement, cue, timex)) return timex.relative;
  }
  return null;
}

/** Characters between a source and a participle that says how it did what it did. */
const longestClause = 120;
/** Characters of a sentence that sets the time for the quotation after it. */
const longestFrame = 320;
/** *A year after telling parliament …*: how long before the sentence's time the words were said. */
const afterSaying = /\b(an?|\p{L}+|\d{1,2}) (month|year)s? after $/iu;
const longestAgo = 40;
/** What may stand before a time that opens a paragraph. */
const beforeFrame = /^\s*(?:on|in|by|early in|late in)?\s*$/i;

/**
 * The month or year in which a statement was made as its clause (*turned it down in May,
 * telling parliament …*) or the sentence that opens its paragraph (*Last month Orlu went
 * before the assembly. “…,” she said*) tells it: a relative time, or `=` and a value.
 * Null where neither does, or where the time is of a day, which may be the day of
 * something else.
 */
export function frameOfSaying(doc: Doc<"timexes">, statement: Statement): string | null {
  const [cue] = statement.cue;
  const [source] = statement.source;
  const { text } = doc;
  if (cue === undefined || source === undefined) return null;
  const ago = afterSaying.exec(text.slice(Math.max(0, cue.start - longestAgo), cue.start));
  if (ago !== null) {
    const [, count = "", unit = ""] = ago;
    const units = /^an?$/iu.test(count) ? 1 : Number(smallNumberWords.get(count) ?? count);
    return Number.isNaN(units) ? null : `${unit}:-${units}`;
  }
  const clause = text.slice(source.end, cue.start);
  if (
    /ing$/.test(text.slice(cue.start, cue.end)) &&
    clause.length < longestClause &&
    !/[.!?\n“”"]/u.test(clause)
  ) {
    const inside = timexesIn(doc, { start: source.end, end: cue.start }).at(-1);
    if (inside !== undefined) return wideTime(inside);
  }
  const quoted = statement.content[0].start;
  const paragraph = text.lastIndexOf("\n", quoted - 1) + 1;
  if (statement.form === "indirect" || quoted - paragraph > longestFrame) return null;
  const opening = text.slice(paragraph, quoted).replace(/["“\s]+$/u, "");
  const name = statement.speaker?.split(" ").at(-1) ?? "";
  // One sentence, about the same speaker, and the quotation.
  if (!/\.$/.test(opening) || name === "" || !opening.includes(name)) return null;
  const [first] = timexesIn(doc, { start: paragraph, end: quoted });
  if (first === undefined || !beforeFrame.test(text.slice(paragraph, first.start))) return null;
  return wideTime(first);
}

function timexesIn(doc: Doc<"timexes">, { start, end }: Span): Timex[] {
  const { timexes } = doc.layers;
  const found: Timex[] = [];
  for (let i = firstEndingAfter(timexes, start); i < timexes.length; i++) {
    const timex = timexes[i];
    if (timex === undefined || timex.start >= end) break;
    if (timex.start >= start && timex.end <= end && timex.type === "DATE") found.push(timex);
  }
  return found;
}

/** A past month or year, relative or with `=` before its value; null for anything else. */
function wideTime({ value, relative }: Timex): string | null {
  if (value !== null && /^\d{4}(?:-\d\d)?$/.test(value)) return `=${value}`;
  return relative !== null && /^<?(?:month|year)[:=]/.test(relative) && !/:[1-9]/.test(relative)
    ? relative
    : null;
}

function standsWith(text: string, statement: Statement, cue: Span, timex: Timex): boolean {
  if (timex.start >= cue.start && timex.end <= cue.end) return true;
  const [source] = statement.source;
  if (timex.start >= cue.end) {
    const inner = source !== undefined && source.start >= cue.end && source.end <= timex.start;
    return between.test(text.slice(inner ? source.end : cue.end, timex.start));
  }
  const head = Math.min(cue.start, source?.start ?? cue.start);
  if (timex.end <= head) {
    const before = text.slice(Math.max(0, timex.start - longestOccasion), timex.start);
    return (
      (opensSentence.test(before) || onOccasion.test(before)) &&
      opening.test(text.slice(timex.end, head))
    );
  }
  return (
    source !== undefined &&
    timex.end <= cue.start &&
    (between.test(text.slice(source.end, timex.start)) ||
      (/^\s*$/.test(text.slice(timex.end, cue.start)) &&
        afterWho.test(text.slice(source.end, timex.start))))
  );
}
