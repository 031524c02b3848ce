/* What is seen of the words of an event and of those who take part in it. */
import { type Participant, tokenAt } from "../../../doc/index.ts";
import { kindOf } from "../parties/phrases.ts";
import { headOf, lemmaAt, nounAt, tagAt, type View } from "../view.ts";

/** Arcs climbed through. */
export const highest = 4;

/** Where a token stands. */
export function spanOf(view: View, token: number): { start: number; end: number } {
  return { start: view.tokens.starts[token] ?? 0, end: view.tokens.ends[token] ?? 0 };
}

/** First token of the party whose head lies outside it. */
export function headIn(view: View, { start, end }: Participant): number {
  const first = tokenAt(view.tokens, start);
  for (let token = first; token < view.tokens.length && token - first < 30; token++) {
    if ((view.tokens.starts[token] ?? end) >= end) break;
    const head = headOf(view, token);
    const from = head < 0 ? -1 : (view.tokens.starts[head] ?? 0);
    if (from < start || from >= end) return token;
  }
  return first;
}

/** The noun of a party; names are all one. */
export function headWord(view: View, party: Participant): string {
  const token = headIn(view, party);
  return tagAt(view, token) === "PROPN" ? "PROPN" : nounAt(view, token);
}

/** How a party is named, what it is, and whether the document knows it by name. */
export function partyKind(view: View, party: Participant): string {
  const token = headIn(view, party);
  const chain = view.chains[party.chain ?? -1];
  const tag = tagAt(view, token);
  const how = tag === "PRON" ? "pron" : tag === "PROPN" ? "name" : tag === "ADJ" ? "adj" : "noun";
  const what =
    chain === undefined ? (how === "noun" ? kindOf(nounAt(view, token)) : "none") : chain.type;
  return `${how} ${what}${chain === undefined ? "" : chain.named ? " named" : " unnamed"}${party.country === null || what !== "GPE" ? "" : " country"}`;
}

/** The lemma of a token; names and numbers are each all one, and so is where nothing stands. */
export function lemmaOf(view: View, token: number): string {
  if (token < 0) return "^";
  const tag = tagAt(view, token);
  return tag === "PROPN" || tag === "NUM"
    ? tag
    : tag === "NOUN"
      ? nounAt(view, token)
      : lemmaAt(view, token);
}
