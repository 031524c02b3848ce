import { irregularPasts } from "../../../lang/en/event-contexts.ts";
import { lemmaAt, type View, wordAt } from "../view.ts";
import { nounRows } from "./lexicon.ts";

/** Regular endings, the longer before those that end them. */
const endings = ["ied", "ies", "ed", "ing", "es", "s"];

/**
 * Lemmas to look a word up by, the tagger's own first, then what regular endings
 * leave: a rare verb whose lemma was guessed wrong (*bombed* as *bom*) is still found.
 */
export function lemmasAt(view: View, token: number): readonly string[] {
  const lemma = lemmaAt(view, token);
  const word = wordAt(view, token);
  const irregular = irregularPasts.get(word);
  if (irregular !== undefined) return [lemma, irregular];
  const ending = endings.find((one) => word.endsWith(one));
  if (ending === undefined) return [lemma];
  const stem = word.slice(0, -ending.length);
  // *Aides* are no *aid*: *-es* is an ending of its own only where *-s* alone could not be said.
  if (ending === "es" && !/(?:[sxzo]|[cs]h)$/.test(stem)) return [lemma, `${stem}e`];
  // *Raped* is no form of *rap*, which would double its consonant.
  if (/^(?:ed|ing)$/.test(ending) && /^[b-df-hj-np-tv-z]*[aeiou][b-df-hj-np-tvz]$/.test(stem))
    return [lemma, `${stem}e`];
  const guesses = ending === "ied" || ending === "ies" ? [`${stem}y`] : [stem, `${stem}e`];
  if (/([b-df-hj-np-tv-z])\1$/.test(stem)) guesses.push(stem.slice(0, -1));
  return [lemma, ...guesses];
}

/** *cease-fire*, *build-ups*, which stand as three words: the noun of the table at its last; null elsewhere. */
export function compoundOf(view: View, token: number): string | null {
  if (token < 2 || token >= view.tokens.length || wordAt(view, token - 1) !== "-") return null;
  const start = view.tokens.starts[token - 1] ?? 0;
  const isClosed = view.tokens.ends[token - 2] === start && view.tokens.starts[token] === start + 1;
  if (!isClosed) return null;
  const last = wordAt(view, token);
  for (const end of [last, last.replace(/s$/, "")]) {
    const noun = `${wordAt(view, token - 2)}-${end}`;
    if (nounRows.has(noun)) return noun;
  }
  return null;
}

/** The first answer that a table gives for one of the word's lemmas. */
export function lookUp<T>(table: ReadonlyMap<string, T>, view: View, token: number): T | undefined {
  const own = table.get(lemmaAt(view, token));
  if (own !== undefined) return own;
  for (const lemma of lemmasAt(view, token)) {
    const found = table.get(lemma);
    if (found !== undefined) return found;
  }
  return undefined;
}
