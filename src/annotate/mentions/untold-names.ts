import { lemmaOf, type Name, tokenAt, tokenText, uposOf } from "../../doc/index.ts";
import { nounType } from "../../lang/en/noun-type.ts";
import { titles } from "../../lang/en/titles.ts";
import type { View } from "./view.ts";

/** Words of titles that stand before a name. */
const titleWords: ReadonlySet<string> = new Set(
  titles.flatMap(({ phrase, beforeName }) => (beforeName ? phrase.split(" ") : [])),
);

/** How sure a name is that only the noun before it gives away. */
const confidence = 0.5;
/** Tokens on either side that tell a headline. */
const longestHeadline = 30;
/** Words of the longest such name. */
const longest = 4;

/**
 * The names with those of people that a recogniser passed over, or took half of, though
 * what they are stands right before them: *captain Femke Bos*, *deputy **Pell** Anders*,
 * *farmer **Ema Lund*** where Lund is a town. Two to four words in capitals that are no
 * noun for a body or a place, and nothing proper behind them.
 */
export function withUntoldNames(view: View, names: readonly Name[]): Name[] {
  const nameAt = new Map<number, Name>();
  const taken = new Uint8Array(view.tokens.length);
  for (const name of names) {
    const first = tokenAt(view.tokens, name.start);
    nameAt.set(first, name);
    for (let at = first; (view.tokens.starts[at] ?? name.end) < name.end; at++) taken[at] = 1;
  }
  const found: Name[] = [];
  const replaced = new Set<Name>();
  for (let at = 0; at + 2 < view.tokens.length; at++) {
    if (!isOne(view, at) || taken[at] === 1 || isInHeadline(view, at)) continue;
    let last = at;
    while (last - at <= longest && taken[last + 1] !== 1 && isNamePart(view, last + 1, at)) last++;
    const behind = last === at && taken[at + 1] !== 1 ? at + 2 : last + 1;
    const rest = nameAt.get(behind) ?? null;
    const start = view.tokens.starts[at + 1] ?? 0;
    if (rest !== null && isRestOf(view, rest, at, last) && !hasTitle(view, at + 1, behind)) {
      found.push({ ...rest, start, type: "PER" });
      replaced.add(rest);
      continue;
    }
    if (last - at < 2 || last - at > longest || isProper(view, last + 1)) continue;
    if (hasTitle(view, at + 1, last + 1)) continue;
    found.push({ start, end: view.tokens.ends[last] ?? start, type: "PER", confidence });
    at = last;
  }
  if (found.length === 0) return [...names];
  const kept = names.filter((name) => !replaced.has(name));
  return [...kept, ...found].sort((a, b) => a.start - b.start);
}

/**
 * Whether the name behind `last` is the family name of somebody whose first name, from
 * the word behind `at` on, was passed over: a person's name, or one word that is taken for a place.
 */
function isRestOf(view: View, rest: Name, at: number, last: number): boolean {
  // *Deputy **Sunny** Haskel*: what may also be a common word counts where a person's name follows.
  const firstNames = last - at;
  if (firstNames === 0) return rest.type === "PER" && isCapital(view, at + 1, at);
  if (firstNames > 2) return false;
  if (rest.type === "PER") return true;
  const word = view.text.slice(rest.start, rest.end);
  const isWord = /^\p{Lu}[\p{L}’'-]*\p{Ll}$/u.test(word) && nounType(word) === "MISC";
  return firstNames === 1 && rest.type !== "ORG" && isWord && !isProper(view, last + 2);
}

/** Whether a word of a title stands among tokens: *Chief **Justice** Roberts*. */
function hasTitle(view: View, from: number, to: number): boolean {
  for (let token = from; token < to; token++) {
    if (titleWords.has(tokenText(view.text, view.tokens, token).toLowerCase())) return true;
  }
  return false;
}

/** Whether every longer word of the sentence has a capital, so that capitals make no names: *Chef Ada Wins Prize*. */
function isInHeadline(view: View, token: number): boolean {
  const first = view.sentenceFirst[token];
  for (let at = token - longestHeadline; at < token + longestHeadline; at++) {
    if (view.sentenceFirst[at] !== first) continue;
    if (/^\p{Ll}{4}/u.test(tokenText(view.text, view.tokens, at))) return false;
  }
  return true;
}

/** A word in capitals that no name holds and that is a common word as well. */
function isCapital(view: View, token: number, after: number): boolean {
  if (view.sentenceFirst[token] !== view.sentenceFirst[after]) return false;
  const upos = uposOf(view.tags, token);
  const word = tokenText(view.text, view.tokens, token);
  if (upos !== "NOUN" && upos !== "ADJ") return false;
  return /^\p{Lu}\p{Ll}+$/u.test(word) && nounType(word) === "MISC";
}

/** A noun for one person: *captain*, not *captains*. */
function isOne(view: View, token: number): boolean {
  const xpos = view.tags.xposNames[view.tags.xpos[token] ?? -1] ?? "";
  if (xpos !== "NN" && xpos !== "NNP") return false;
  return nounType(lemmaOf(view.tags, token) || tokenText(view.text, view.tokens, token)) === "PER";
}

function isNamePart(view: View, token: number, after: number): boolean {
  if (view.sentenceFirst[token] !== view.sentenceFirst[after]) return false;
  const word = tokenText(view.text, view.tokens, token);
  if (!isProper(view, token) || !/^\p{Lu}[\p{L}’'-]*\p{Ll}$/u.test(word)) return false;
  return nounType(word) === "MISC";
}

function isProper(view: View, token: number): boolean {
  return uposOf(view.tags, token) === "PROPN";
}
