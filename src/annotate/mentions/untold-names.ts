import { lemmaOf, type Name, tokenAt, tokenText, uposOf } from "../../doc/index.ts";
import { nounType } from "../../lang/en/noun-type.ts";
import type { View } from "./view.ts";

/** How sure a name is that only the noun before it gives away. */
const confidence = 0.5;
/** Words of the longest such name. */
const longest = 4;

/**
 * The names with those of people that a recogniser passed over though what they are
 * stands right before them: *captain Femke Bos*, *analyst Ni Guangyu*. Two to four words
 * in capitals that are no noun for a body or a place, and nothing proper behind them.
 */
export function withUntoldNames(view: View, names: readonly Name[]): Name[] {
  const taken = new Uint8Array(view.tokens.length);
  for (const { start, end } of names) {
    for (let at = tokenAt(view.tokens, start); (view.tokens.starts[at] ?? end) < end; at++) {
      taken[at] = 1;
    }
  }
  const found: Name[] = [];
  for (let at = 0; at + 2 < view.tokens.length; at++) {
    if (!isOne(view, at) || taken[at] === 1) continue;
    let last = at;
    while (last - at <= longest && taken[last + 1] !== 1 && isNamePart(view, last + 1, at)) last++;
    if (last - at < 2 || last - at > longest || isProper(view, last + 1)) continue;
    const start = view.tokens.starts[at + 1] ?? 0;
    found.push({ start, end: view.tokens.ends[last] ?? start, type: "PER", confidence });
    at = last;
  }
  if (found.length === 0) return [...names];
  return [...names, ...found].sort((a, b) => a.start - b.start);
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
