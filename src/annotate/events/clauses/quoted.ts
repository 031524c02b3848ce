/* Clauses that quotation marks cut, which parsers put together wrongly. */
import { headOf, relationAt, tagAt, type View, wordAt, xposAt } from "../view.ts";

/** Tokens of a noun phrase that are looked at. */
const longest = 7;

const isMark = (view: View, token: number): boolean => /^["“”„«»‘’]$/.test(wordAt(view, token));

/** *Would meet **Ada Orlu** “by boat”*, with the name read as part of the quoted words: the last word of a noun phrase between the verb and an opening mark; -1 for none. */
export function objectBeforeMark(view: View, verb: number): number {
  let at = verb + 1;
  while (at < view.tokens.length && at - verb <= longest && isNominal(view, at)) at++;
  const noun = at - 1;
  if (noun === verb || at >= view.tokens.length || !isMark(view, at)) return -1;
  return tagAt(view, noun) === "PROPN" || tagAt(view, noun) === "NOUN"
    ? firstOfName(view, noun)
    : -1;
}

/** The head of a name of several words is its first word. */
function firstOfName(view: View, noun: number): number {
  return relationAt(view, noun) === "flat" ? headOf(view, noun) : noun;
}

function isNominal(view: View, token: number): boolean {
  return (
    /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tagAt(view, token)) || /^['’]s$/.test(wordAt(view, token))
  );
}

/** *“By the first frost,” **the king** promised*, with the words around the marks read as one: the noun between a closing mark and a past tense that ends the clause; -1 for none. */
export function subjectAfterMark(view: View, verb: number): number {
  const noun = verb - 1;
  const next = verb + 1;
  if (noun < 2 || !/^(?:NOUN|PROPN)$/.test(tagAt(view, noun))) return -1;
  if (!/^VB[DN]$/.test(xposAt(view, verb))) return -1;
  if (next < view.tokens.length && !/^[,.;]$/.test(wordAt(view, next))) return -1;
  let at = noun;
  while (at > 0 && noun - at < longest && isNominal(view, at)) at--;
  const isBehind = isMark(view, at) && /^[,?!]$/.test(wordAt(view, at - 1));
  return isBehind ? firstOfName(view, noun) : -1;
}
