import {
  lemmaOf,
  type Mention,
  type Name,
  relationOf,
  tokenAt,
  tokenText,
  uposOf,
} from "../../doc/index.ts";
import { isParticle } from "../../lang/en/name-particles.ts";
import { nounType } from "../../lang/en/noun-type.ts";
import { courtesyTitles, officeWords } from "../../lang/en/offices.ts";
import type { Span } from "../../text/index.ts";
import { isOpening } from "./openings.ts";
import { baseOf } from "./phrase-bounds.ts";
import type { View } from "./view.ts";

/** A mention before it is sorted, with the tokens it covers. */
export interface Draft {
  readonly first: number;
  readonly end: number;
  readonly mention: Mention;
}

function wordsOf(text: string, span: Span): string[] {
  return text.slice(span.start, span.end).toLowerCase().split(/\s+/);
}

function isBracket(view: View, token: number): boolean {
  return /^[[\]()]$/.test(tokenText(view.text, view.tokens, token));
}

/** Whether a token is a courtesy title: *Mr*, *Dr.*, *Madam*. */
export function isCourtesyTitle(view: View, token: number): boolean {
  const word = tokenText(view.text, view.tokens, token).toLowerCase().replace(/\.$/, "");
  return courtesyTitles.has(word);
}

/** Whether a token is a noun for people or bodies, so that it can stand as a title before a name. */
function isTitleNoun(view: View, token: number, type: Name["type"]): boolean {
  const upos = uposOf(view.tags, token);
  if (upos !== "NOUN" && upos !== "PROPN") return false;
  const kind = nounType(lemmaOf(view.tags, token) || tokenText(view.text, view.tokens, token));
  if (type === "PER") return kind === "PER";
  return kind === "ORG" && type === "ORG";
}

/**
 * Where the title before a name begins: *Orvellian Premier*, *Head of Customs*,
 * *the state news agency*. Returns `first` when no title stands before it. Looks
 * back at most twelve tokens and never over a comma.
 */
function titleStart(view: View, first: number, limit: number, type: Name["type"]): number {
  let at = first;
  // The mark before a quoted name is passed over: *the agency “Tarsk News”*.
  let token = at - 1;
  if (
    token > limit &&
    type !== "PER" &&
    /^["“«‘]$/.test(tokenText(view.text, view.tokens, token))
  ) {
    token--;
  }
  while (token >= limit && isCourtesyTitle(view, token)) {
    at = token;
    token--;
    if (token >= limit && tokenText(view.text, view.tokens, token) === ".") token--;
  }
  if (token < limit) return at;
  if (isTitleNoun(view, token, type) || (type === "PER" && isTied(view, token, first))) {
    return capitalsBefore(view, phraseStart(view, token, limit), limit);
  }
  return type === "PER" ? titleWithComplement(view, at, token, limit) : at;
}

/**
 * Whether the tree makes one phrase of a noun and the name right behind it: ***Guitarist**
 * Tam Orlu*, whatever the noun. A place or a body that another's title begins with
 * (*Orvella President*) hangs on the title and not on the name.
 */
function isTied(view: View, token: number, first: number): boolean {
  const upos = uposOf(view.tags, token);
  if (upos !== "NOUN" && upos !== "PROPN") return false;
  if (view.arcs.heads[first] !== token || isMarked(view, token)) return false;
  if (isOpeningAt(view, token)) return false;
  return /^(?:flat|appos)$/.test(baseOf(relationOf(view.arcs, first)));
}

/** Whether a token is of a phrase that opens a clause, and of no name or title behind it. */
export function isOpeningAt(view: View, token: number): boolean {
  const start = view.tokens.starts[token] ?? 0;
  return isOpening(view.text, start, tokenText(view.text, view.tokens, token));
}

/** Whether a preposition stands before a noun's phrase: *at noon Ada Orlu* is no title. */
function isMarked(view: View, token: number): boolean {
  const from = view.bounds.firsts[token] ?? token;
  const before = from - 1;
  return before >= (view.sentenceFirst[token] ?? 0) && uposOf(view.tags, before) === "ADP";
}

/** Where the phrase of a title begins, behind the last comma or word of time before it: *in August, ministry spokesman Orlu*, *on Monday President Orlu*. */
function phraseStart(view: View, token: number, limit: number): number {
  // *Chief of **Staff** Ada Orlu*
  const chief = token - 2;
  const isStaff = /^staff$/iu.test(tokenText(view.text, view.tokens, token)) && chief >= limit;
  if (isStaff && /^chief$/iu.test(tokenText(view.text, view.tokens, chief))) return chief;
  const first = Math.max(limit, view.bounds.firsts[token] ?? token);
  for (let at = token; at > first; at--) {
    if (tokenText(view.text, view.tokens, at - 1) === "," || isOpeningAt(view, at - 1)) return at;
  }
  return first;
}

/** A title goes on over the capital words right before it, whatever they hang on: ***Orvella Finance** Minister*. */
function capitalsBefore(view: View, first: number, limit: number): number {
  let at = first;
  for (let steps = 0; steps < 5 && at > limit; steps++) {
    const upos = uposOf(view.tags, at - 1);
    if (upos !== "ADJ" && upos !== "PROPN" && upos !== "NOUN") break;
    if (!/^\p{Lu}/u.test(tokenText(view.text, view.tokens, at - 1))) break;
    if (isOpeningAt(view, at - 1)) break;
    at--;
  }
  return at;
}

/** *Head of Customs Pavel Orlu*: the title's noun stands before a prepositional phrase that the name follows at once. */
function titleWithComplement(view: View, at: number, last: number, limit: number): number {
  let preposition = -1;
  for (let token = last, steps = 0; token >= limit && steps < 12; token--, steps++) {
    const upos = uposOf(view.tags, token);
    const word = tokenText(view.text, view.tokens, token);
    if (upos === "ADP") {
      // ***Supporters of** Ada Orlu* are not her.
      if (token === last) return at;
      preposition = token;
      if (!/^(?:of|for|to|on)$/i.test(word)) return at;
    } else if (preposition === token + 1 && isEnvoy(view, token)) {
      return capitalsBefore(view, token - 3, limit);
    } else if (preposition === token + 1 && isTitleNoun(view, token, "PER")) {
      const capital = /^\p{Lu}/u.test(word);
      if (capital || governs(view, token, at)) {
        return Math.max(limit, view.bounds.firsts[token] ?? token);
      }
      return at;
    } else if (!/^(?:NOUN|PROPN|ADJ|DET|CCONJ)$/.test(upos) && !/^(?:'s|’s|-)$/.test(word)) {
      return at;
    }
  }
  return at;
}

/** Whether a token ends *Ambassador Extraordinary and Plenipotentiary*. */
function isEnvoy(view: View, token: number): boolean {
  const words = [3, 2, 1, 0].map((back) => tokenText(view.text, view.tokens, token - back));
  return /^(?:Ambassador|Envoy) Extraordinary and Plenipotentiary$/.test(words.join(" "));
}

/** Whether `above` governs `token` as a name or apposition, at most three arcs up. */
function governs(view: View, above: number, token: number): boolean {
  let at = token;
  for (let steps = 0; steps < 3; steps++) {
    const head = view.arcs.heads[at] ?? -1;
    if (head < 0) return false;
    const relation = baseOf(relationOf(view.arcs, at));
    if (head === above)
      return relation === "flat" || relation === "appos" || relation === "compound";
    at = head;
  }
  return false;
}

/**
 * The mentions that hold a name: each name with the title before it. A name that
 * stands inside a longer title (*Orvella* in *Orvella President Ada Orlu*) is a
 * mention of its own beside it.
 */
export function nameMentions(view: View, names: readonly Name[]): Draft[] {
  const drafts: Draft[] = [];
  const surnames = new Set(
    names.flatMap((name) => (name.type === "PER" ? wordsOf(view.text, name).slice(1) : [])),
  );
  for (const name of names) {
    // *Mr. Premier* has no name, unless somebody here is called so.
    const [word = "", ...others] = wordsOf(view.text, name);
    if (
      name.type === "PER" &&
      others.length === 0 &&
      officeWords.has(word) &&
      !surnames.has(word)
    ) {
      continue;
    }
    let first = tokenAt(view.tokens, name.start);
    let end = Math.max(first + 1, tokenAt(view.tokens, name.end - 1) + 1);
    // Brackets an editor put around a part of a name belong to no part of it.
    while (first < end - 1 && isBracket(view, first)) first++;
    while (end > first + 1 && isBracket(view, end - 1)) end--;
    if (first >= view.tokens.length) continue;
    const whole = first;
    // A title that the recogniser took into the name is no part of the bare name.
    if (name.type === "PER") {
      for (let i = first; i < end - 1; i++) {
        // *Hugh **St** John* has no title in his name.
        const isSaint = i > first && /^st\.?$/iu.test(tokenText(view.text, view.tokens, i));
        if (!isSaint && (isCourtesyTitle(view, i) || isOfficeWord(view, i))) first = i + 1;
      }
      // *Striker Milos Perec*: a noun for people under a capital, with a full name behind it; but *Marine Le Pen*.
      const isFull = end - first > 2 && !isParticleAt(view, first + 1);
      if (first === whole && isFull && isTitleNoun(view, first, "PER")) first++;
    }
    const limit = view.sentenceFirst[first] ?? 0;
    const start = Math.min(whole, titleStart(view, first, limit, name.type));
    const stop = Math.min(name.end, view.tokens.ends[end - 1] ?? name.end);
    const bare: Span = {
      start: Math.max(name.start, view.tokens.starts[first] ?? name.start),
      end: stop,
    };
    drafts.push({
      first: start,
      end,
      mention: {
        start: start === first ? bare.start : (view.tokens.starts[start] ?? bare.start),
        end: stop,
        kind: "name",
        type: name.type,
        name: bare,
        headToken: headWithin(view, start, end),
        metonym: false,
      },
    });
  }
  return drafts;
}

function isParticleAt(view: View, token: number): boolean {
  return isParticle(tokenText(view.text, view.tokens, token).toLowerCase());
}

function isOfficeWord(view: View, token: number): boolean {
  return officeWords.has(tokenText(view.text, view.tokens, token).toLowerCase());
}

/** The first token of a range that is governed from outside it. */
export function headWithin(view: View, first: number, end: number): number {
  for (let i = first; i < end; i++) {
    const head = view.arcs.heads[i] ?? -1;
    if (head < first || head >= end) return i;
  }
  return first;
}
