import { type TitleMatch, titleAt } from "../../lang/en/titles.ts";
import { type Page, wordAt } from "./page.ts";
import type { ScoredSpan } from "./reader.ts";
import { stately } from "./settle.ts";

/** Words of the longest title, and of the longest name behind one without a name of its own. */
const longestTitle = 9;
const longestHolder = 3;

/**
 * *Tamland Prime | Minister Oto Reyk*: a name that ends within an office of several words goes on
 * to its holder, to be cut around the office; without a holder it ends before the office. Spans in
 * order, and so what is given.
 */
export function withWholeOffices(page: Page, spans: readonly ScoredSpan[]): readonly ScoredSpan[] {
  const whole: ScoredSpan[] = [];
  for (const span of spans) {
    if (span.first < (whole.at(-1)?.end ?? 0)) continue;
    const office = officeAcross(page, span);
    if (office === null) {
      whole.push(span);
      continue;
    }
    const next = spans.find(({ first, end }) => first >= span.end && end > office.end);
    const isNamed = next !== undefined && next.first <= office.end;
    const end = isNamed ? next.end : holderEnd(page, office.end, next?.first ?? page.length);
    const confidence = isNamed ? Math.min(span.confidence, next.confidence) : span.confidence;
    if (end > office.end) whole.push({ ...span, end, type: "PER", confidence });
    else if (office.first > span.first) whole.push({ ...span, end: office.first, type: "LOC" });
  }
  return whole;
}

/** Tokens of the office of state that begins in a span and ends behind it; null without one. */
function officeAcross(
  page: Page,
  { first, end }: ScoredSpan,
): { first: number; end: number } | null {
  for (let at = first; at < end; at++) {
    const words: string[] = [];
    const last = Math.min(at + longestTitle, page.length);
    for (let i = at; i < last; i++) words.push(wordAt(page, i));
    const found: TitleMatch | null = titleAt(words, 0, words.length);
    if (found !== null && stately.has(found.title.role) && at + found.end > end)
      return { first: at, end: at + found.end };
  }
  return null;
}

/** Where the run of capital words ends that begins at a token, before `to`. */
function holderEnd(page: Page, from: number, to: number): number {
  let end = from;
  while (end < to && end - from < longestHolder && /^\p{Lu}\p{Ll}/u.test(wordAt(page, end))) end++;
  return end;
}
