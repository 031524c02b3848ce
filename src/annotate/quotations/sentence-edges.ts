import { isWhite, type Span } from "../../text/index.ts";

/** Full stops that end no sentence. */
const abbreviation =
  /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Capt|Sgt|St|Jr|Sr|No|vs|Inc|Corp|\p{Lu})\.$/u;

/**
 * Where the sentence that `from` stands in ends, trailing white space left out:
 * at the first full stop before white space and a capital, else at the end of
 * `bounds`. Rough, for unclosed marks only; sentences are another stage's work.
 */
export function sentenceEnd(text: string, from: number, bounds: Span): number {
  for (let at = from; at < bounds.end; at++) {
    if (isEdge(text, at)) return at + 1;
  }
  let end = bounds.end;
  while (end > from && isWhite(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Where the sentence that ends before `until` begins, within `bounds`. */
export function sentenceStart(text: string, until: number, bounds: Span): number {
  let start = bounds.start;
  for (let at = until - 3; at >= bounds.start; at--) {
    if (isEdge(text, at)) {
      start = at + 1;
      break;
    }
  }
  while (start < until && isWhite(text.charCodeAt(start))) start++;
  return start;
}

function isEdge(text: string, at: number): boolean {
  const character = text[at];
  if (character !== "." && character !== "!" && character !== "?" && character !== "…")
    return false;
  if (!isWhite(text.charCodeAt(at + 1))) return false;
  if (!/^\s+[\p{Lu}\p{N}“"‘«]/u.test(text.slice(at + 1, at + 6))) return false;
  return character !== "." || !abbreviation.test(text.slice(Math.max(0, at - 6), at + 1));
}
