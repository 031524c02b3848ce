import type { Doc, Timex } from "../doc/index.ts";
import type { Statement } from "../record/index.ts";
import { firstEndingAfter, overlaps, type Span } from "../text/index.ts";

/** What may stand between a cue and its time: *said late on Monday*, *told reporters on Monday*. */
const between = /^\s*(?:\p{L}+\s+){0,3}?(?:late|early|earlier|on|in|at)?\s*$/u;
/** What may stand between a time that opens the sentence and the source: *On Monday, the minister said*. */
const opening = /^\s*,?\s*(?:the\s+|\p{L}+\s+){0,2}$/iu;
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

function standsWith(text: string, statement: Statement, cue: Span, timex: Timex): boolean {
  if (timex.start >= cue.start && timex.end <= cue.end) return true;
  const [source] = statement.source;
  if (timex.start >= cue.end) {
    const inner = source !== undefined && source.start >= cue.end && source.end <= timex.start;
    return between.test(text.slice(inner ? source.end : cue.end, timex.start));
  }
  const head = Math.min(cue.start, source?.start ?? cue.start);
  if (timex.end <= head) {
    const before = text.slice(Math.max(0, timex.start - 4), timex.start);
    return (
      /(?:^|[.\n"”!?]\s*|\b(?:On|In|At)\s)$/u.test(before) &&
      opening.test(text.slice(timex.end, head))
    );
  }
  return (
    source !== undefined &&
    between.test(text.slice(source.end, timex.start)) &&
    timex.end <= cue.start
  );
}
