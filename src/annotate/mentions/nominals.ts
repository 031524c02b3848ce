import { lemmaOf, type NameType, relationOf, tokenText, uposOf } from "../../doc/index.ts";
import { timeNouns } from "../../lang/en/head-nouns.ts";
import { nounType } from "../../lang/en/noun-type.ts";
import { pronouns } from "../../lang/en/pronouns.ts";
import { hasAdjective, type PlaceStems } from "./agreed-types.ts";
import { type Draft, isCourtesyTitle, isOpeningAt } from "./names-with-titles.ts";
import { baseOf } from "./phrase-bounds.ts";
import type { View } from "./view.ts";

const inside = new Set(["compound", "flat", "goeswith", "fixed"]);

/** The most words a description has on either side of its head. */
const longest = 40;

/**
 * The descriptions: every noun that heads a phrase and that no name mention has
 * taken as its title, and a noun before another (*the **grain** talks*) that the
 * document also speaks of by itself. `taken` marks the tokens of name mentions, `stems` are those
 * of the document's places.
 */
export function nominalMentions(view: View, taken: Uint8Array, stems: PlaceStems): Draft[] {
  const drafts: Draft[] = [];
  const modifiers: number[] = [];
  const heads = new Set<number>();
  for (let token = 0; token < view.tokens.length; token++) {
    if (taken[token] === 1) continue;
    const upos = uposOf(view.tags, token);
    if (upos !== "NOUN" && upos !== "PROPN") {
      if (upos === "NUM" && isYear(view, token)) {
        drafts.push(draftOf(view, { first: token, end: token + 1, head: token, type: "MISC" }));
      }
      continue;
    }
    // A word behind the one it hangs on is no part of a compound, whatever the parser says.
    const isBehind = (view.arcs.heads[token] ?? token) < token;
    const relation = baseOf(relationOf(view.arcs, token));
    if (inside.has(relation) && !(relation === "compound" && isBehind)) {
      if (relation === "compound") modifiers.push(token);
      continue;
    }
    const lemma = lemmaOf(view.tags, token);
    heads.add(view.tags.lemmas[token] ?? -1);
    const opened = behindOpening(view, token, stems);
    if (opened !== null) {
      if (taken[opened.first] !== 1) drafts.push(opened);
      continue;
    }
    // *Monday* is a day, however it is written.
    const isTime = timeNouns.has(lemma.toLowerCase());
    const proper = isTime ? null : properNameAt(view, token, stems);
    if (proper !== null) {
      drafts.push(proper);
      continue;
    }
    const first = Math.max(view.bounds.firsts[token] ?? token, token - longest);
    const end = Math.min(view.bounds.ends[token] ?? token + 1, token + longest);
    drafts.push(draftOf(view, { first, end, head: token, type: nounType(lemma) }));
  }
  for (const token of modifiers) {
    if (!heads.has(view.tags.lemmas[token] ?? -1)) continue;
    const first = Math.max(view.bounds.firsts[token] ?? token, token - longest);
    const type = nounType(lemmaOf(view.tags, token));
    drafts.push(draftOf(view, { first, end: token + 1, head: token, type }));
  }
  return drafts;
}

/** *2031* as a time of its own, not the number of something. */
function isYear(view: View, token: number): boolean {
  if (!/^(?:1[5-9]|20)\d\d$/.test(tokenText(view.text, view.tokens, token))) return false;
  return /^(?:nmod|obl|nsubj)$/.test(baseOf(relationOf(view.arcs, token)));
}

/** A proper noun that the recogniser passed over: a name of which only that is known. Null for a noun that describes. */
function properNameAt(view: View, token: number, stems: PlaceStems): Draft | null {
  const word = tokenText(view.text, view.tokens, token);
  const kind = nounType(word);
  if (!/^\p{Lu}\p{L}{2,}$/u.test(word)) return null;
  if (kind === "ORG") return properBodyAt(view, token);
  if (kind !== "MISC") return null;
  const isPlace = hasAdjective(stems, word);
  if (!isPlace && uposOf(view.tags, token) !== "PROPN") return null;
  let first = token;
  while (
    first > (view.sentenceFirst[token] ?? 0) &&
    uposOf(view.tags, first - 1) === "PROPN" &&
    !isOpeningAt(view, first - 1)
  )
    first--;
  const last = flatEnd(view, token);
  const isPerson = last > first && isCourtesyTitle(view, first);
  if (isPerson) return { ...nameDraft(view, first + 1, last, "PER"), first };
  return nameDraft(view, first, last, isPlace ? "GPE" : "MISC");
}

/** *In **April** Lenk said*: the name that the tree hangs on the word that opens the clause; null for every other token. */
function behindOpening(view: View, token: number, stems: PlaceStems): Draft | null {
  const last = isOpeningAt(view, token) ? flatEnd(view, token) : token;
  if (last === token) return null;
  const first = token + 1;
  const place = last === first && hasAdjective(stems, tokenText(view.text, view.tokens, first));
  return nameDraft(view, first, last, place ? "GPE" : "MISC");
}

/** The last of the proper nouns that go on a name right behind its first word: *Prof Teo Orlu*. */
function flatEnd(view: View, token: number): number {
  let last = token;
  while (
    last - token < 5 &&
    view.arcs.heads[last + 1] === token &&
    relationOf(view.arcs, last + 1) === "flat" &&
    uposOf(view.tags, last + 1) === "PROPN"
  ) {
    last++;
  }
  return last;
}

/** *European Grain Board*: a body whose name is an everyday noun under capitals; at least two words, *the* left out. */
function properBodyAt(view: View, token: number): Draft | null {
  let first = token;
  while (first > (view.sentenceFirst[token] ?? 0)) {
    const upos = uposOf(view.tags, first - 1);
    if (upos !== "PROPN" && upos !== "ADJ" && upos !== "NOUN") break;
    if (!/^\p{Lu}/u.test(tokenText(view.text, view.tokens, first - 1))) break;
    first--;
  }
  return first < token ? nameDraft(view, first, token, "ORG") : null;
}

function nameDraft(view: View, first: number, last: number, type: NameType): Draft {
  const start = view.tokens.starts[first] ?? 0;
  const end = view.tokens.ends[last] ?? start;
  return {
    first,
    end: last + 1,
    mention: {
      start,
      end,
      kind: "name",
      type,
      name: { start, end },
      headToken: last,
      metonym: false,
    },
  };
}

/** The pronouns that refer: personal, possessive, reflexive and pointing ones, without the *it* of *it rains*. */
export function pronounMentions(view: View): Draft[] {
  const drafts: Draft[] = [];
  for (let token = 0; token < view.tokens.length; token++) {
    const word = tokenText(view.text, view.tokens, token).toLowerCase();
    const pronoun = pronouns.get(word);
    const pointing = pronoun === undefined && isDemonstrative(view, word, token);
    if (pronoun === undefined && !pointing) continue;
    if (uposOf(view.tags, token) !== "PRON" && uposOf(view.tags, token) !== "DET") continue;
    if (baseOf(relationOf(view.arcs, token)) === "expl") continue;
    const type = pointing || pronoun?.base === "it" ? "MISC" : "PER";
    const { start, end } = {
      start: view.tokens.starts[token] ?? 0,
      end: view.tokens.ends[token] ?? 0,
    };
    drafts.push({
      first: token,
      end: token + 1,
      mention: { start, end, kind: "pronoun", type, name: null, headToken: token, metonym: false },
    });
  }
  return drafts;
}

interface Phrase {
  readonly first: number;
  readonly end: number;
  readonly head: number;
  readonly type: NameType;
}

/** A nominal mention over a phrase. */
export function draftOf(view: View, phrase: Phrase): Draft {
  const start = view.tokens.starts[phrase.first] ?? 0;
  const end = view.tokens.ends[phrase.end - 1] ?? start;
  return {
    first: phrase.first,
    end: phrase.end,
    mention: {
      start,
      end,
      kind: "nominal",
      type: phrase.type,
      name: null,
      headToken: phrase.head,
      metonym: false,
    },
  };
}

/** *This* and *those* by themselves, not before a noun and not at the head of a clause. */
function isDemonstrative(view: View, word: string, token: number): boolean {
  if (!/^(?:this|that|these|those)$/.test(word)) return false;
  if (uposOf(view.tags, token) !== "PRON") return false;
  const xpos = view.tags.xposNames[view.tags.xpos[token] ?? -1] ?? "";
  return xpos === "DT";
}
