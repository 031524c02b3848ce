/* Phrases as they stand behind a word, for where the tree ties them to another: the frame of a noun or a passive says whose they are. */
import { headOf, relationAt, tagAt, type View, wordAt } from "../view.ts";

/** A preposition and the nouns it governs as the words stand. */
export interface Phrase {
  /** Lower case. */
  readonly preposition: string;
  /** Last nouns of its members: one, or those joined by *and*. */
  readonly heads: readonly number[];
}

/** Phrases that are read behind one word. */
const mostPhrases = 4;

/** Words of one member of a phrase. */
const longestChunk = 9;

/** Members of one phrase. */
const mostMembers = 6;

/**
 * The phrases that follow the token one right behind the other: *the arrest **of the union leader** **by the
 * police***. Ends at the first word that is neither preposition nor part of a noun phrase.
 */
export function phrasesAfter(view: View, token: number): Phrase[] {
  const out: Phrase[] = [];
  let at = token + 1;
  while (out.length < mostPhrases && isPreposition(view, at)) {
    const preposition = wordAt(view, at);
    const first = chunkAt(view, at + 1);
    if (first === null) break;
    const heads = [first.head];
    at = first.end;
    while (heads.length < mostMembers) {
      const next = memberAt(view, at, preposition);
      if (next === null) break;
      heads.push(next.head);
      at = next.end;
    }
    out.push({ preposition, heads });
  }
  return out;
}

interface Chunk {
  readonly head: number;
  /** The token behind it. */
  readonly end: number;
}

/** Another member behind a comma or *and*; after *between* also where a verb follows it, elsewhere a clause may begin there. */
function memberAt(view: View, joiner: number, preposition: string): Chunk | null {
  if (joiner >= view.tokens.length) return null;
  const isJoiner = /^(?:and|or|&)$/.test(wordAt(view, joiner));
  if (!isJoiner && wordAt(view, joiner) !== ",") return null;
  const repeated = isJoiner && joiner + 1 < view.tokens.length && isPreposition(view, joiner + 1);
  if (repeated && wordAt(view, joiner + 1) !== preposition) return null;
  const chunk = chunkAt(view, joiner + (repeated ? 2 : 1));
  if (chunk === null) return null;
  // *Between Tarsk, Veldia and Korland*: a comma joins only where *and* does in the end.
  if (!isJoiner) return memberAt(view, chunk.end, preposition) === null ? null : chunk;
  const isLast = preposition === "between" || !isVerbal(view, chunk.end);
  return isLast ? chunk : null;
}

function isPreposition(view: View, token: number): boolean {
  return (
    token < view.tokens.length &&
    tagAt(view, token) === "ADP" &&
    relationAt(view, token) !== "compound:prt"
  );
}

function isVerbal(view: View, token: number): boolean {
  return token < view.tokens.length && /^(?:VERB|AUX)$/.test(tagAt(view, token));
}

/** The noun phrase, without phrases of its own, that begins at the token; null where none does. */
function chunkAt(view: View, first: number): Chunk | null {
  let head = -1;
  let at = first;
  for (; at < view.tokens.length && at - first < longestChunk; at++) {
    const tag = tagAt(view, at);
    const word = wordAt(view, at);
    if (tag === "NOUN" || tag === "PROPN" || tag === "NUM") head = at;
    else if (tag === "DET" || tag === "PRON") {
      if (head !== -1) break;
    } else if (/^['’]s?$/.test(word) || word === "-") {
      if (head === -1) break;
    } else if (tag !== "ADJ" && relationAt(view, at) !== "amod") break;
  }
  if (head === -1) return null;
  // *With Ada Orlu*: a name is headed by its first word.
  const above = relationAt(view, head) === "flat" ? headOf(view, head) : head;
  return { head: above >= first && above < head ? above : head, end: head + 1 };
}

/** Words behind a passive among which *by* is looked for. */
const agentReach = 14;

/**
 * Head of the phrase after *by* behind a passive, before its clause ends: *were supplied with rifles by
 * **Tarsk***, whatever noun the phrase was tied to. -1 for none.
 */
export function agentAfter(view: View, verb: number): number {
  const last = Math.min(view.tokens.length - 1, verb + agentReach);
  for (let at = verb + 1; at < last; at++) {
    const word = wordAt(view, at);
    if (word === "by" && isPreposition(view, at)) {
      return chunkAt(view, at + 1)?.head ?? -1;
    }
    const tag = tagAt(view, at);
    // *Was convicted of torture by a court*, with *torture* read as a verb.
    // *Accused of smuggling by the coast guard*.
    const isNoun = /^(?:of|for|with|from)$/.test(wordAt(view, at - 1)) && !word.endsWith("ed");
    if (tag === "SCONJ" && /^(?:of|for|with)$/.test(word)) continue;
    if (/^(?:VERB|AUX|SCONJ|CCONJ)$/.test(tag) && relationAt(view, at) !== "amod" && !isNoun)
      return -1;
    if (/^(?:who|which|that|when|where|whose)$/.test(word) || /^[,;:.!?()“”"]$/.test(word))
      return -1;
  }
  return -1;
}
