import { type Page, wordAt } from "./page.ts";
import type { ScoredSpan } from "./reader.ts";

/** How sure the place of a dateline is that only its form shows. */
const shown = 0.6;

/** The place at the head of a dateline: *MARSK, May 16 (Xinhua) –*; index after its last word, or `from`. */
function datelineEnd(page: Page, from: number, to: number): number {
  let end = from;
  while (end < to && end < from + 3 && /^\p{Lu}[\p{Lu}'’-]+$/u.test(wordAt(page, end))) end++;
  if (end === from || !/^[,(]$/.test(wordAt(page, end))) return from;
  for (let i = end; i < to && i < end + 12; i++) {
    const word = wordAt(page, i);
    if (/^(?:-{1,2}|–|—)$/.test(word)) return i + 1 < to ? end : from;
    if (/^\p{Ll}{4,}$/u.test(word)) return from;
  }
  return from;
}

/** Adds the places of datelines that no span covers. Spans stay in order. */
export function addDatelines(page: Page, spans: readonly ScoredSpan[]): readonly ScoredSpan[] {
  const more: ScoredSpan[] = [];
  let next = 0;
  for (let s = 0; s + 1 < page.sentences.length; s++) {
    const from = page.sentences[s] ?? 0;
    const to = page.sentences[s + 1] ?? 0;
    while ((spans[next]?.end ?? to) <= from) next++;
    const end = datelineEnd(page, from, to);
    const free = (spans[next]?.first ?? to) >= end;
    if (end > from && free) more.push({ first: from, end, type: "LOC", confidence: shown });
  }
  return more.length === 0 ? spans : [...spans, ...more].sort((a, b) => a.first - b.first);
}
