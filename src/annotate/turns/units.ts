import { firstEndingAfter, type Span, trimSpan } from "../../text/index.ts";

/** A sentence of a transcript, or what headings, captions and dashes leave of it. */
export interface Unit extends Span {
  /** Whether a dash stood before it. */
  readonly dash: boolean;
  /** Whether a line break stood before it. */
  readonly line: boolean;
}

const innerDash = /(?<=[.!?…”")])\s+[-–—]\s+(?=["“«]?\p{Lu})/gu;

/** The sentences of a stretch, cut where dashes begin a new line of talk. Dashes at the start are left out of the spans. */
export function unitsOf(text: string, sentences: readonly Span[], within: Span): Unit[] {
  const units: Unit[] = [];
  let covered = within.start;
  const add = (span: Span): void => {
    let from = span.start;
    for (const match of text.slice(span.start, span.end).matchAll(innerDash)) {
      push(from, span.start + match.index);
      from = span.start + match.index;
    }
    push(from, span.end);
  };
  const push = (start: number, end: number): void => {
    const whole = trimSpan(text, { start, end });
    if (whole.start >= whole.end) return;
    const dash = /^[-–—]\s+/.exec(text.slice(whole.start, whole.start + 4));
    const at = whole.start + (dash?.[0].length ?? 0);
    if (at >= whole.end) return;
    const line = /\n/.test(text.slice(covered, whole.start)) || units.length === 0;
    units.push({ start: at, end: whole.end, dash: dash !== null, line });
    covered = whole.end;
  };
  for (let i = firstEndingAfter(sentences, within.start); i < sentences.length; i++) {
    const sentence = sentences[i];
    if (sentence === undefined || sentence.start >= within.end) break;
    add({
      start: Math.max(covered, sentence.start),
      end: Math.min(sentence.end, within.end),
    });
  }
  return units;
}
