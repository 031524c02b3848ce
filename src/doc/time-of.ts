import { firstEndingAfter, intervalOf, type Span } from "../text/index.ts";
import type { Doc } from "./doc.ts";
import type { Timex } from "./layers.ts";

/** Words before a time that compare with it or bound it, and so tell of another: *the lowest since 9 October*. */
const another = /\b(?:since|than|until|till|from|of|before|after)(?: the| on| in)?\s+$/i;

/** Days before writing within which the first time of a text is that of its headline. */
const news = 14;

/** The expression that says when something told at a span happened, or null where its sentence has none. */
export function timexOf({ text, layers }: Doc<"timexes" | "sentences">, span: Span): Timex | null {
  const { sentences, timexes } = layers;
  const sentence = sentences[firstEndingAfter(sentences, span.start)];
  if (sentence === undefined) return null;
  let nearest: Timex | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let i = firstEndingAfter(timexes, sentence.start); i < timexes.length; i++) {
    const timex = timexes[i];
    if (timex === undefined || timex.start >= sentence.end) break;
    if (!isDay(timex) || another.test(text.slice(Math.max(0, timex.start - 16), timex.start))) {
      continue;
    }
    const away = Math.max(timex.start - span.end, span.start - timex.end);
    if (away >= least) continue;
    nearest = timex;
    least = away;
  }
  return nearest;
}

/**
 * The day on which something told at a span happened: by the nearest time in its
 * sentence that is a day, in a headline by the first recent day of the text, else the
 * day of writing. ISO; null where neither is known.
 */
export function dayOfTelling(
  doc: Doc<"blocks" | "timexes" | "sentences">,
  span: Span,
  written: string | null,
): string | null {
  const own = timexOf(doc, span);
  if (own !== null) return dayIn(own);
  const first = doc.layers.blocks.find(({ kind }) => kind === "paragraph");
  const headline = doc.layers.blocks.find(({ kind }) => kind === "headline");
  if (headline !== undefined && first !== undefined && span.end <= headline.end) {
    const told = doc.layers.timexes.find((timex) => timex.start >= first.start && isDay(timex));
    const day = told === undefined ? null : dayIn(told);
    if (day !== null && written !== null && isRecent(day, written)) return day;
  }
  return written?.slice(0, 10) ?? null;
}

function isDay({ type, value }: Timex): boolean {
  return (type === "DATE" || type === "TIME") && /^\d{4}-\d\d-\d\d/.test(value ?? "");
}

function dayIn({ value }: Timex): string | null {
  return value?.slice(0, 10) ?? null;
}

function isRecent(day: string, written: string): boolean {
  const days = intervalOf(written.slice(0, 10)).from - intervalOf(day).from;
  return days >= 0 && days <= news;
}
